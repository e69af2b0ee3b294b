import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Document, parseDocument } from 'yaml'
import { readLibrary } from '../src/library/read-library.ts'
import { permalinksFolder } from '../src/library/read-permalinks.ts'
import { publish, type Permalinks } from '../src/model/permalinks.ts'

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
  const { values } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' }, check: { type: 'boolean' } },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
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
    await mkdir(join(root, permalinksFolder), { recursive: true })
    const file = join(root, path)
    await writeFile(file, updated(before === undefined ? undefined : await readFile(file, 'utf8'), after))
  }
  if (values.check === true && missing.length > 0) {
    console.error(missing.map((path) => `${path} lacks sections or sentences; run \`npm run permalinks\``).join('\n'))
    return 1
  }
  console.log(missing.length > 0 ? `Wrote ${missing.join(', ')}` : 'Every section and sentence is in the register.')
  return 0
}

const isMisspelt = (error: unknown) =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

process.exitCode = await run().catch((error: unknown) => {
  if (!isMisspelt(error)) throw error
  console.error(`${error instanceof Error ? error.message : ''}\n\n${help}`)
  return 2
})
