import { passagesIn, type Article, type Passage } from '../model/article.ts'
import { readingText } from '../model/inline.ts'
import type { Language } from '../model/language.ts'
import { wordingsDigest, type DifferenceRule } from '../model/meant-differences.ts'
import { translatedPassages, translationLanguages, type PassageState } from '../model/translation.ts'

/** A passage that needs a translator, and the wording to translate. */
export interface OpenPassage {
  readonly id: string
  readonly state: Exclude<PassageState, 'current'>
  readonly original: string
}

/** A difference from the original that a translation means. */
export interface MeantPassage {
  readonly id: string
  readonly rule: DifferenceRule
  readonly reason: string
  /** Whether a wording has changed since, so that it has to be decided anew. */
  readonly isVoid: boolean
}

/** How far an article is translated into a language: counts of sentences and headings. */
export interface TranslationStatus {
  readonly slug: string
  readonly language: Language
  readonly total: number
  /** Translations of today's wording. */
  readonly translated: number
  readonly stale: number
  readonly unconfirmed: number
  readonly missing: number
  readonly open: readonly OpenPassage[]
  readonly meant: readonly MeantPassage[]
}

/** The status of every translation of the articles, by article and language. */
export const translationStatus = (articles: readonly Article[]): readonly TranslationStatus[] =>
  articles.flatMap((article) =>
    translationLanguages.map((language) => {
      const passages = translatedPassages(article, language)
      const count = (wanted: PassageState) => passages.filter(({ state }) => state === wanted).length
      return {
        slug: article.slug,
        language,
        total: passages.length,
        translated: count('current'),
        stale: count('stale'),
        unconfirmed: count('unconfirmed'),
        missing: count('missing'),
        open: passages.flatMap(({ passage, state }) =>
          state === 'current' ? [] : [{ id: passage.id, state, original: readingText(passage.content).trim() }],
        ),
        meant: meantIn(article, language),
      }
    }),
  )

const meantIn = ({ original, versions }: Article, language: Language): readonly MeantPassage[] => {
  const version = versions[language]
  if (version === undefined) return []
  const models = new Map<string, Passage>(passagesIn(original).map((passage) => [passage.id, passage]))
  return passagesIn(version).flatMap(({ id, content, meant = [] }) =>
    meant.map(({ rule, reason, wordings }) => {
      const model = models.get(id)
      return { id, rule, reason, isVoid: model === undefined || wordings !== wordingsDigest(model.content, content) }
    }),
  )
}

const columns = ['total', 'translated', 'stale', 'unconfirmed', 'missing'] as const

/** The status as a table for a terminal, with what is to do below it. */
export const statusAsText = (rows: readonly TranslationStatus[]): string => {
  const slugWidth = Math.max(7, ...rows.map(({ slug }) => slug.length))
  const head = ['article'.padEnd(slugWidth), 'language', ...columns].join('  ')
  const lines = rows.map((row) =>
    [
      row.slug.padEnd(slugWidth),
      row.language.padEnd('language'.length),
      ...columns.map((column) => String(row[column]).padStart(column.length)),
    ].join('  '),
  )
  const todo = rows.flatMap(({ slug, language, open }) =>
    open.map(({ id, state, original }) => `  ${state.padEnd(11)}  ${slug}/${language}.md  ${id}  ${original}`),
  )
  const meant = rows.flatMap(({ slug, language, meant: passages }) =>
    passages.map(
      ({ id, rule, reason, isVoid }) =>
        `  ${isVoid ? 'void ' : 'meant'}  ${slug}/${language}.md  ${id}  ${rule}: ${reason}`,
    ),
  )
  return [
    head,
    ...lines,
    ...(todo.length > 0 ? ['', 'To do:', ...todo] : []),
    ...(meant.length > 0 ? ['', 'Differences from the original that are meant:', ...meant] : []),
  ].join('\n')
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The status as an HTML page of its own. */
export const statusAsHtml = (rows: readonly TranslationStatus[]): string => {
  const cells = (row: TranslationStatus) => columns.map((column) => `<td>${row[column]}</td>`).join('')
  const list = (row: TranslationStatus) =>
    row.open.map(
      ({ id, state, original }) =>
        `<li><b>${row.slug}/${row.language}.md</b> ${id}: ${state}. <q lang="de">${escape(original)}</q></li>`,
    )
  const meant = (row: TranslationStatus) =>
    row.meant.map(
      ({ id, rule, reason, isVoid }) =>
        `<li><b>${row.slug}/${row.language}.md</b> ${id}: ${isVoid ? 'void' : 'meant'}, ${rule}. ${escape(reason)}</li>`,
    )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>Translations</title>
<h1>Translations</h1>
<table>
<thead><tr><th scope="col">article</th><th scope="col">language</th>${columns.map((name) => `<th scope="col">${name}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr><td>${row.slug}</td><td>${row.language}</td>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>
<ul>
${[...rows.flatMap(list), ...rows.flatMap(meant)].join('\n')}
</ul>
</html>
`
}
