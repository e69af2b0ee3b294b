import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { ArticleVersion, Section } from '../../model/article.ts'
import { siteName } from '../../model/site.ts'
import { formatDay, type Day } from './citation-fill.ts'

Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false })

/** The formats of a citation, in the order in which they are offered. */
export const citationFormats = ['text', 'bibtex', 'ris', 'csl'] as const
export type CitationFormat = (typeof citationFormats)[number]

/** What can be cited: an article, a section of it or a sentence, in one language. */
export interface Citable {
  readonly version: ArticleVersion
  readonly section?: Section | undefined
  /** Running number of the sentence in the section. */
  readonly sentence?: number | undefined
  /** The full address of exactly this passage. */
  readonly url: string
}

/** The words of a citation in one language. */
export interface CitationWords {
  /** “sentence 2” */
  readonly sentence: (number: number) => string
  /** The whole of a plain citation. */
  readonly plain: (parts: { title: string; passage: string; url: string }) => string
  /** “ (accessed 23 November 2026)”; the date is written by `day`. */
  readonly accessed: (day: string) => string
}

const idOf = ({ version, section, sentence }: Citable) =>
  [version.slug, version.language, section?.id, sentence].filter((part) => part !== undefined).join('-')

const titleOf = ({ version, section }: Citable) =>
  section === undefined ? version.frontMatter.title : `${version.frontMatter.title} – ${section.title}`

const dateParts = ({ year, month, day }: Day) => ({ 'date-parts': [[year, month, day]] })

const dayOf = (date: string): Day => {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || month === undefined || day === undefined)
    throw new RangeError(`Unexpected date \`${date}\`, expected year-month-day`)
  return { year, month, day }
}

/** A passage as an item of CSL-JSON. The day of publication is left out where it is unknown. */
export const cslItem = (citable: Citable, words: CitationWords, accessed?: Day) => {
  const { published } = citable.version.frontMatter
  return {
    id: idOf(citable),
    type: 'webpage',
    title: titleOf(citable),
    'container-title': siteName,
    publisher: siteName,
    language: citable.version.language,
    URL: citable.url,
    ...(citable.sentence === undefined ? {} : { note: words.sentence(citable.sentence) }),
    ...(published === undefined ? {} : { issued: dateParts(dayOf(published)) }),
    ...(accessed === undefined ? {} : { accessed: dateParts(accessed) }),
  }
}

const plainText = (citable: Citable, words: CitationWords, accessed?: Day) => {
  const passage = [
    ...(citable.section === undefined ? [] : [citable.section.title]),
    ...(citable.sentence === undefined ? [] : [words.sentence(citable.sentence)]),
  ]
  return (
    words.plain({
      title: citable.version.frontMatter.title,
      passage: passage.map((part) => `, ${part}`).join(''),
      url: citable.url,
    }) + (accessed === undefined ? '' : words.accessed(formatDay(citable.version.language, accessed)))
  )
}

/** Dates of CSL-JSON are lists of lists: readable on one line. */
const onOneLine = (json: string) => json.replace(/\[\s+\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]\s+\]/g, '[[$1, $2, $3]]')

/** The library adds a note with the day of access, which BibLaTeX has a field for. */
const plainBiblatex = (entry: string) => entry.replace(/\n\s*note = \{\[Online;[^\n]*/, '').replaceAll('\t', '  ')

/** The library breaks lines of RIS after 70 characters, in the middle of words, and reads them back with a space there. */
const unwrapRis = (ris: string) => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')

/**
 * Cites a passage.
 *
 * @param accessed the day on which the reader saw it; without it, the citation has none
 */
export const cite = (citable: Citable, format: CitationFormat, words: CitationWords, accessed?: Day): string => {
  if (format === 'text') return plainText(citable, words, accessed)
  const item = cslItem(citable, words, accessed)
  if (format === 'csl') return onOneLine(JSON.stringify([item], undefined, 2))
  const written = new Cite(item).format(format === 'bibtex' ? 'biblatex' : 'ris').trim()
  return format === 'bibtex' ? plainBiblatex(written) : unwrapRis(written)
}
