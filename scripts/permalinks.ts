import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Document, parseDocument } from 'yaml'
import { readLibrary } from '../src/library/read-library.ts'
import { permalinksFolder } from '../src/library/read-permalinks.ts'
import { publish, type Permalinks } from '../src/model/permalinks.ts'
import { CommandError, readArguments, runCommand } from './lib/cli.ts'
import { replaceFiles } from './lib/replace-files.ts'

const help = `Writes the register of published sections and sentences: content/permalinks/<slug>.yaml.

  npm run permalinks               adds every section and sentence that the articles have now
  npm run permalinks -- --check    writes nothing; tells whether something is missing

Run it before publishing. It never takes anything out: \`npm run check\` then names every published passage that an
article no longer has.

Status 0 if the register is complete, 1 if --check finds something missing, 2 if the command is misspelt.`

const head = ` Every section and sentence ever published; \`npm run permalinks\` adds to it, nothing is ever taken out.
 What the article no longer has needs an entry under \`gone\` (merged, moved or withdrawn):
   washington.3: { to: washington.2, reason: merged }`

/** The file with what is new in it; comments and entries stay as they are. */
const updated = (before: string | undefined, { published }: Permalinks): string => {
  const document = before === undefined ? new Document({ published: {} }) : parseDocument(before)
  if (before === undefined) document.commentBefore = head
  for (const [section, count] of Object.entries(published)) document.setIn(['published', section], count)
  return document.toString({ lineWidth: 0 })
}

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({
    help: { type: 'boolean', short: 'h' },
    check: { type: 'boolean' },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  if (positionals.length > 0)
    throw new CommandError(`Unexpected \`${positionals.join(' ')}\`; \`--help\` shows what there is`, 2)
  const root = process.cwd()
  const { articles, permalinks } = await readLibrary(root)
  const missing: string[] = []
  for (const { slug, original } of articles) {
    const before = permalinks.find((file) => file.slug === slug)?.register
    const after = publish(before, original)
    if (before !== undefined && JSON.stringify(before.published) === JSON.stringify(after.published)) continue
    const path = `${permalinksFolder}/${slug}.yaml`
    missing.push(path)
    if (values.check === true) continue
    const file = join(root, path)
    await replaceFiles(
      new Map([[file, updated(before === undefined ? undefined : await readFile(file, 'utf8'), after)]]),
    )
  }
  if (values.check === true && missing.length > 0) {
    console.error(missing.map((path) => `${path} lacks sections or sentences; run \`npm run permalinks\``).join('\n'))
    return 1
  }
  console.log(missing.length > 0 ? `Wrote ${missing.join(', ')}` : 'Every section and sentence is in the register.')
  return 0
}

await runCommand(run)
