import { cite, type Citable, type CitationFormat, type CitationWords } from './citation.ts'
import { formatDay, type CitationSlots, type Day } from './citation-fill.ts'

/** A day whose year, month and day occur nowhere else in a citation. */
const probe: Day = { year: 9876, month: 11, day: 29 }

const commonPrefix = (a: string, b: string) => {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

const marksOf = (format: CitationFormat) =>
  format === 'bibtex' ? ({ month: '{mm}', day: '{dd}' } as const) : ({ month: '{m}', day: '{d}' } as const)

/** Writes a citation with its day of access left open. */
export const citationSlots = (citable: Citable, format: CitationFormat, words: CitationWords): CitationSlots => {
  const without = cite(citable, format, words)
  const dated = cite(citable, format, words, probe)
  const start = commonPrefix(without, dated)
  const end = dated.length - (without.length - start)
  if (dated.slice(end) !== without.slice(start))
    throw new Error(`Unexpected ${format} citation, expected the day of access in one place`)
  const inserted = dated.slice(start, end)
  const { month, day } = marksOf(format)
  const accessed =
    format === 'text'
      ? inserted.replace(formatDay(citable.version.language, probe), '{date}')
      : inserted.replace(String(probe.year), '{y}').replace(String(probe.month), month).replace(String(probe.day), day)
  return { before: without.slice(0, start), accessed, after: without.slice(start) }
}

/** A number that occurs nowhere else in a citation. */
const probeNumber = 97_531

/**
 * Writes the citation of any sentence of a section: `{n}` stands for its number.
 *
 * @param article what is cited, with the full address of the article
 */
export const sentenceSlots = (article: Citable, format: CitationFormat, words: CitationWords): CitationSlots => {
  const url = `${article.url}#${article.section?.id ?? ''}.${probeNumber}`
  const { before, accessed, after } = citationSlots({ ...article, sentence: probeNumber, url }, format, words)
  const open = (text: string) => text.replaceAll(String(probeNumber), '{n}')
  return { before: open(before), accessed, after: open(after) }
}
