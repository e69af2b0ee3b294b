import { Document, parseDocument } from 'yaml'
import { readLibrary } from '../src/library/read-library.ts'
import { permalinksFolder } from '../src/library/read-permalinks.ts'
import { reportFaults } from '../src/checks/report.ts'
import type { Library } from '../src/model/library.ts'
import { publish, type Permalinks } from '../src/model/permalinks.ts'
import { CommandError, readArguments } from './lib/cli.ts'
import { readContent, writeContent, type ContentChange } from './lib/content-files.ts'
import { runOnContent, whileLocked } from './lib/content-lock.ts'

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
  if (values.check !== true) return whileLocked(root, () => write(root))
  const missing = await incomplete(await readLibrary(root), root)
  if (missing.length === 0) return complete()
  console.error(missing.map(({ path }) => `${path} lacks sections or sentences; run \`npm run permalinks\``).join('\n'))
  return 1
}

const complete = () => {
  console.log('Every section and sentence is in the register.')
  return 0
}

/** The registers that lack something that the articles have, and what they should be. */
const incomplete = async ({ articles, permalinks }: Library, root: string): Promise<readonly ContentChange[]> => {
  const changes: ContentChange[] = []
  for (const { slug, original } of articles) {
    const register = permalinks.find((file) => file.slug === slug)?.register
    const after = publish(register, original)
    if (register !== undefined && JSON.stringify(register.published) === JSON.stringify(after.published)) continue
    const path = `${permalinksFolder}/${slug}.yaml`
    const before = await readContent(root, path)
    changes.push({ path, before, after: updated(before?.text, after) })
  }
  return changes
}

/**
 * Writes the registers.
 *
 * Not while a register or an article has faults: a register that cannot be read would be written anew, and the ids of what
 * is to be mended would be published for good.
 */
const write = async (root: string): Promise<number> => {
  const library = await readLibrary(root)
  const faults = library.faults.filter(({ path }) =>
    /^content\/(?:permalinks|articles)\/.*\.(?:yaml|md|txt|json)$|^content\/articles\/[^/]*$/u.test(path),
  )
  if (faults.length > 0)
    throw new CommandError(
      `Nothing was written: mend these first, since what is registered stays so for good.\n${reportFaults(faults)}`,
    )
  const changes = await incomplete(library, root)
  if (changes.length === 0) return complete()
  await writeContent(root, changes)
  console.log(`Wrote ${changes.map(({ path }) => path).join(', ')}`)
  return 0
}

await runOnContent(run)
