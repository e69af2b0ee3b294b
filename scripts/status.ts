import { rename, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { reportFaults } from '../src/checks/report.ts'
import { statusAsHtml, statusAsText, translationStatus } from '../src/desk/translation-status.ts'
import { lockFile, readLibrary } from '../src/library/read-library.ts'
import type { Article } from '../src/model/article.ts'
import { isLanguage } from '../src/model/language.ts'
import { nearestHint } from '../src/model/nearest.ts'
import {
  confirmTranslation,
  isTranslationLanguage,
  translatedPassages,
  translationLanguages,
  type TranslationLanguage,
} from '../src/model/translation.ts'

const help = `Shows how far each article is translated into each language: sentences and headings that are
translated, stale (the original has changed since), unconfirmed (no record of what they follow) or missing.

  npm run status                                          as a table
  npm run status -- --json                                as JSON
  npm run status -- --html                                as an HTML page
  npm run status -- --strict                              status 1 unless everything is translated
  npm run status -- --confirm <slug> <language> [id …]    records that the translation follows the original as it is
                                                          now: the sentences and sections named (washington.2,
                                                          washington), or all; \`all\` for every language

Status 0 if it worked, 1 if content could not be read or with --strict is not complete, 2 if the command is misspelt.`

const options = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  html: { type: 'boolean' },
  strict: { type: 'boolean' },
  confirm: { type: 'boolean' },
} as const

const misspelt = (message: string): number => {
  console.error(`${message}\n\n${help}`)
  return 2
}

const write = async (root: string, article: Article) => {
  const path = `${root}/content/articles/${article.slug}/${lockFile}`
  const temporary = `${path}.${process.pid}.tmp`
  await writeFile(temporary, `${JSON.stringify(article.lock, null, 2)}\n`)
  await rename(temporary, path)
}

const chosenLanguages = (value: string): readonly TranslationLanguage[] =>
  value === 'all'
    ? translationLanguages.filter(isTranslationLanguage)
    : isLanguage(value) && isTranslationLanguage(value)
      ? [value]
      : []

const confirm = async (root: string, articles: readonly Article[], words: readonly string[]): Promise<number> => {
  const [slug = '', language = '', ...ids] = words
  const slugs = articles.map((article) => article.slug)
  const article = articles.find((candidate) => candidate.slug === slug)
  if (article === undefined)
    return misspelt(`Unexpected article \`${slug}\`, expected one of ${slugs.join(', ')}${nearestHint(slug, slugs)}`)
  const chosen = chosenLanguages(language)
  const choice = [...translationLanguages, 'all']
  if (chosen.length === 0)
    return misspelt(
      `Unexpected language \`${language}\`, expected one of ${choice.join(', ')}${nearestHint(language, choice)}`,
    )
  let lock = article.lock
  for (const each of chosen) {
    const current = { ...article, lock }
    const known = translatedPassages(current, each).flatMap(({ passage, state }) =>
      state === 'missing' ? [] : [String(passage.id)],
    )
    const unknown = ids.find((id) => !known.includes(id))
    if (unknown !== undefined)
      return misspelt(
        `Unexpected passage \`${unknown}\`, expected one that \`${each}.md\` translates${nearestHint(unknown, known)}`,
      )
    if (known.length === 0) continue
    lock = confirmTranslation(current, each, ids.length > 0 ? new Set(ids) : undefined)
    console.log(`${slug}/${each}.md: ${ids.length > 0 ? ids.join(', ') : `${known.length} passages`} confirmed`)
  }
  await write(root, { ...article, lock })
  return 0
}

const run = async (): Promise<number> => {
  let parsed
  try {
    parsed = parseArgs({ options, allowPositionals: true })
  } catch (error) {
    return misspelt(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals } = parsed
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const root = process.cwd()
  const { articles, faults } = await readLibrary(root)
  // Faults elsewhere, in an analysis say, do not make this wrong; `npm run check` reports them.
  const unread = faults.filter(({ path }) => /^content\/articles\/.*(?:\.md|\.txt|\.lock\.json)$/.test(path))
  if (unread.length > 0) console.error(reportFaults(unread, process.stderr.isTTY))
  if (unread.length > 0 && values.confirm === true) return 1
  if (values.confirm === true) return confirm(root, articles, positionals)
  if (positionals.length > 0) return misspelt(`Unexpected word \`${positionals.join(' ')}\`, expected an option`)
  const rows = translationStatus(articles)
  if (values.json === true) console.log(JSON.stringify(rows, null, 2))
  else if (values.html === true) process.stdout.write(statusAsHtml(rows))
  else console.log(statusAsText(rows))
  const incomplete = rows.some((row) => row.translated < row.total)
  return unread.length > 0 || (values.strict === true && incomplete) ? 1 : 0
}

process.exitCode = await run()
