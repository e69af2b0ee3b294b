import type { Language } from '../model/language.ts'

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

/** The quotation marks of a language, with the no-break spaces that French puts inside them. */
export const quotationMarks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  de: ['„', '“'],
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  it: ['«', '»'],
  fi: ['”', '”'],
  uk: ['«', '»'],
}

/** The quotation marks of a language inside a quotation: CLDR 48, `delimiters`. */
const innerMarks: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  de: ['‚', '‘'],
  en: ['‘', '’'],
  fr: ['“', '”'],
  it: ['“', '”'],
  fi: ['’', '’'],
  uk: ['„', '“'],
}

/** A text that will stand in quotation marks: its own marks become those of a quotation inside a quotation. */
export const quotable = (language: Language, text: string): string => {
  const [open, close] = quotationMarks[language]
  const [innerOpen, innerClose] = innerMarks[language]
  return text.replaceAll(open, innerOpen).replaceAll(close, innerClose)
}

/** Colon and semicolon as a language sets them after a word: in French a no-break space stands before them. */
export const separators = (language: Language): { readonly colon: string; readonly semicolon: string } =>
  language === 'fr' ? { colon: '\u00A0:', semicolon: '\u202F;' } : { colon: ':', semicolon: ';' }
