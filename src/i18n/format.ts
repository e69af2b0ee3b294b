import type { Language } from '../model/language.ts'
import { narrowNoBreakSpace, noBreakSpace } from '../model/typography.ts'

/** The name of a language in itself: `Deutsch`, `українська`. */
export const ownNames: Readonly<Record<Language, string>> = {
  de: 'Deutsch',
  en: 'English',
  fr: 'français',
  it: 'italiano',
  fi: 'suomi',
  uk: 'українська',
}

/** Words a minute at which adults read non-fiction silently: 238 (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const wordsPerMinute = 238

/**
 * How long a text takes to read.
 *
 * @returns whole minutes, at least 1
 */
export const readingMinutes = (text: string): number =>
  Math.max(1, Math.round((text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).length / wordsPerMinute))

/** A list in the words of a language: `a, b und c`. */
export const formatList = (language: Language, items: readonly string[]): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items)

/** Sorts by the collation of a language. */
export const sortBy = <Item>(
  language: Language,
  items: readonly Item[],
  key: (item: Item) => string,
): readonly Item[] => {
  const { compare } = new Intl.Collator(language)
  return [...items].sort((a, b) => compare(key(a), key(b)))
}

/**
 * A month in the words of a language: `November 2026`.
 *
 * @param month `YYYY-MM`
 */
export const formatMonth = (language: Language, month: string): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

/** Colon and semicolon as a language sets them after a word: in French a no-break space stands before them. */
export const separators = (language: Language): { readonly colon: string; readonly semicolon: string } =>
  language === 'fr'
    ? { colon: `${noBreakSpace}:`, semicolon: `${narrowNoBreakSpace};` }
    : { colon: ':', semicolon: ';' }
