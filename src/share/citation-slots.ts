import { cite, formatDay, type Citable, type CitationFormat, type CitationWords, type Day } from './citation.ts'

/**
 * A citation with room for what only the reader's browser knows.
 *
 * `accessed` stands between `before` and `after` once its marks are replaced: `{date}` in words, `{y}`, `{m}`, `{d}` as
 * plain numbers, `{mm}`, `{dd}` with two digits.
 */
export interface CitationSlots {
  readonly before: string
  readonly accessed: string
  readonly after: string
}

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

/**
 * Fills the day of access in.
 *
 * @param language of the date in words
 */
export const fillAccessed = (accessed: string, language: string, { year, month, day }: Day): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  const inWords = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  return accessed
    .replace('{date}', inWords.format(Date.UTC(year, month - 1, day)))
    .replace('{y}', String(year))
    .replace('{mm}', two(month))
    .replace('{dd}', two(day))
    .replace('{m}', String(month))
    .replace('{d}', String(day))
}
