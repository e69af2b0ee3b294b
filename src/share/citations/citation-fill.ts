/** What the reader's browser adds to a citation; apart from the rest, so that no library is sent to it. */

/** A day as people write it: year, month from 1, day. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * A citation with room for what only the reader's browser knows.
 *
 * `accessed` stands between `before` and `after` once its marks are replaced: `{date}` in words, `{y}`, `{m}`, `{d}` as
 * plain numbers, `{mm}`, `{dd}` with two digits. `{n}` is the number of a sentence.
 */
export interface CitationSlots {
  readonly before: string
  readonly accessed: string
  readonly after: string
}

/** A day in the words of a language. */
export const formatDay = (language: string, { year, month, day }: Day): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(year, month - 1, day))

/**
 * Fills the day of access in.
 *
 * @param language of the date in words
 */
export const fillAccessed = (accessed: string, language: string, day: Day): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  return accessed
    .replace('{date}', formatDay(language, day))
    .replace('{y}', String(day.year))
    .replace('{mm}', two(day.month))
    .replace('{dd}', two(day.day))
    .replace('{m}', String(day.month))
    .replace('{d}', String(day.day))
}

/** Fills the number of a sentence in. */
export const fillSentence = (citation: string, number: number): string => citation.replaceAll('{n}', String(number))
