import { comparedPassages } from '../src/checks/comparison.ts'
import { reportFaults } from '../src/checks/report.ts'
import { differingRules, markDifferences } from '../src/desk/mark-differences.ts'
import { statusAsHtml, statusAsText, translationStatus } from '../src/desk/translation-status.ts'
import { readLibrary } from '../src/library/read-library.ts'
import type { Article } from '../src/model/article.ts'
import type { Slug } from '../src/model/ids.ts'
import { isLanguage } from '../src/model/language.ts'
import type { Library } from '../src/model/library.ts'
import { nearestHint } from '../src/model/nearest.ts'
import {
  confirmTranslation,
  isTranslationLanguage,
  translatedPassages,
  translationLanguages,
  type TranslationLanguage,
} from '../src/model/translation.ts'
import { lockFile } from '../src/model/translation-lock.ts'
import { articlePath, articlesFolder, requireSlug } from './lib/articles.ts'
import { CommandError, readArguments } from './lib/cli.ts'
import { readContent, requireContent, writeContent } from './lib/content-files.ts'
import { runOnContent, whileLocked } from './lib/content-lock.ts'

const help = `Shows how far each article is translated into each language: sentences and headings that are
translated, stale (the original has changed since), unconfirmed (no record of what they follow) or missing.

  npm run status                                          as a table
  npm run status -- --json                                as JSON
  npm run status -- --html                                as an HTML page
  npm run status -- --strict                              status 1 unless everything is translated
  npm run status -- --confirm <slug> <language> [id …]    records that the translation follows the original as it is
                                                          now: the sentences and sections named (washington.2,
                                                          washington), or all; \`all\` for every language
  npm run status -- --meant <slug> <language> <id> <why>  marks the differences of a sentence or heading from the original
                                                          as meant: at the end of its line, until a wording changes

Status 0 if it worked, 1 if content could not be read or with --strict is not complete, 2 if the command is misspelt.`

const chosenLanguages = (value: string): readonly TranslationLanguage[] =>
  value === 'all'
    ? translationLanguages.filter(isTranslationLanguage)
    : isLanguage(value) && isTranslationLanguage(value)
      ? [value]
      : []

const confirm = async (root: string, words: readonly string[]): Promise<number> => {
  const [slugWord = '', language = '', ...ids] = words
  const slug = await requireSlug(root, slugWord === '' ? [] : [slugWord])
  // Read before the library, so that a change in between is seen when it is written.
  const path = `${articlesFolder}/${slug}/${lockFile}`
  const before = await readContent(root, path)
  const article = await readSoundArticle(root, slug)
  const chosen = chosenLanguages(language)
  const choice = [...translationLanguages, 'all']
  if (chosen.length === 0)
    throw new CommandError(
      `Unexpected language \`${language}\`, expected one of ${choice.join(', ')}${nearestHint(language, choice)}`,
      2,
    )
  let { lock } = article
  const done: string[] = []
  for (const each of chosen) {
    const current = { ...article, lock }
    const known = translatedPassages(current, each).flatMap(({ passage, state }) =>
      state === 'missing' ? [] : [String(passage.id)],
    )
    const unknown = ids.find((id) => !known.includes(id))
    if (unknown !== undefined)
      throw new CommandError(
        `Unexpected passage \`${unknown}\`, expected one that \`${each}.md\` translates${nearestHint(unknown, known)}`,
        2,
      )
    if (known.length === 0) continue
    lock = confirmTranslation(current, each, ids.length > 0 ? new Set(ids) : undefined)
    done.push(`${slug}/${each}.md: ${ids.length > 0 ? ids.join(', ') : `${known.length} passages`} confirmed`)
  }
  await writeContent(root, [{ path, before, after: `${JSON.stringify(lock, null, 2)}\n` }])
  for (const line of done) console.log(line)
  return 0
}

/** Marks the differences of one passage as meant. */
const mean = async (root: string, words: readonly string[]): Promise<number> => {
  const [slugWord = '', language = '', id = '', ...why] = words
  const slug = await requireSlug(root, slugWord === '' ? [] : [slugWord])
  if (!isLanguage(language) || !isTranslationLanguage(language))
    throw new CommandError(
      `Unexpected language \`${language}\`, expected one of ${translationLanguages.join(', ')}${nearestHint(language, translationLanguages)}`,
      2,
    )
  if (why.join('').trim() === '')
    throw new CommandError('Unexpected absence of a reason, expected it after the passage', 2)
  const path = articlePath(slug, language)
  // Read before the library, so that a change in between is seen when it is written.
  const before = await requireContent(root, path)
  const library = await readLibrary(root)
  const here = comparedPassages(library).filter(({ pair }) => pair.translation.path === path)
  const compared = here.find(({ passage }) => passage.id === id)
  if (compared === undefined)
    throw new CommandError(
      `Unexpected passage \`${id}\`, expected one that \`${path}\` translates and that is not stale${nearestHint(
        id,
        here.map(({ passage }) => passage.id),
      )}`,
      2,
    )
  const rules = differingRules(compared)
  if (rules.length === 0)
    throw new CommandError(`\`${id}\` of ${path} does not differ from the original; nothing was written.`)
  await writeContent(root, [{ path, before, after: markDifferences(before.text, compared, why.join(' ')) }])
  console.log(`${path}: ${id} is meant to differ (${rules.join(', ')}) until a wording changes.`)
  return 0
}

/** Faults elsewhere, in an analysis say, do not make the status wrong; `npm run check` reports them. */
const unreadable = ({ faults }: Library) =>
  faults.filter(({ path }) => /^content\/articles\/.*(?:\.md|\.txt|\.lock\.json)$/u.test(path))

const readSoundArticle = async (root: string, slug: Slug): Promise<Article> => {
  const library = await readLibrary(root)
  const faults = unreadable(library)
  const article = library.articles.find((candidate) => candidate.slug === slug)
  if (article === undefined || faults.length > 0)
    throw new CommandError(`The content has faults; nothing was written.\n${reportFaults(faults)}`)
  return article
}

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    html: { type: 'boolean' },
    strict: { type: 'boolean' },
    confirm: { type: 'boolean' },
    meant: { type: 'boolean' },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const root = process.cwd()
  if (values.confirm === true) return whileLocked(root, () => confirm(root, positionals))
  if (values.meant === true) return whileLocked(root, () => mean(root, positionals))
  if (positionals.length > 0)
    throw new CommandError(`Unexpected word \`${positionals.join(' ')}\`, expected an option`, 2)
  const library = await readLibrary(root)
  const unread = unreadable(library)
  if (unread.length > 0) console.error(reportFaults(unread, process.stderr.isTTY))
  const rows = translationStatus(library.articles)
  if (values.json === true) console.log(JSON.stringify(rows, null, 2))
  else if (values.html === true) process.stdout.write(statusAsHtml(rows))
  else console.log(statusAsText(rows))
  const incomplete = rows.some((row) => row.translated < row.total)
  return unread.length > 0 || (values.strict === true && incomplete) ? 1 : 0
}

await runOnContent(run)
