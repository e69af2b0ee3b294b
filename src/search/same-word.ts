import type { Language } from '../model/language.ts'
import { fold } from './fold.ts'

/** Endings that inflection adds, folded, the longest first in effect. They only compare words; they derive nothing. */
const endings: Readonly<Record<Language, readonly string[]>> = {
  de: ['ern', 'em', 'en', 'er', 'es', 'e', 'n', 's'],
  en: ['ing', 'ed', 'es', 's', 'd'],
  fr: ['ees', 'es', 'ee', 'er', 'e', 's', 'x'],
  it: ['he', 'hi', 'a', 'e', 'i', 'o'],
  fi: (
    'iden itten isissa isista issa ista illa ilta ille iksi ihin oihin oiden oja ojen oissa oista oilla oille ' +
    'ssa sta lla lta lle ksi na tta ta ja jen ien ten en in an on un n t a ia iin seen'
  ).split(' '),
  uk: (
    'ами ями ові еви ого ому ими их им ий ои ою ею ии иям иями иях ах ях ам ям ив еи ов ом ем и а у е я ю о ' +
    'ию ия ие'
  ).split(' '),
}

const shortestStem = 4

/** Languages for which Pagefind has no stemmer: the index holds the stems of these rules beside their words. */
export const languagesWithoutStemmer: ReadonlySet<Language> = new Set(['uk'])

/**
 * A word without its ending, for comparing words of the same text language.
 *
 * @returns folded
 */
export const stemOf = (word: string, language: Language): string => {
  const key = fold(word)
  const ending = endings[language]
    .filter((candidate) => key.endsWith(candidate) && key.length - candidate.length >= shortestStem)
    .reduce((longest, candidate) => (candidate.length > longest.length ? candidate : longest), '')
  const stem = key.slice(0, key.length - ending.length)
  // The last vowel of a Finnish stem changes: `virkamiehe-t`, `virkamieh-iä`.
  return language === 'fi' && stem.length > shortestStem ? stem.replace(/[aeiou]$/, '') : stem
}

/**
 * Tells whether a word of a text answers a word of a query: it is that word, begins with it, or is another form of it.
 */
export const isSameWord = (inText: string, inQuery: string, language: Language): boolean => {
  const text = fold(inText)
  const query = fold(inQuery)
  if (text === query) return true
  if (query.length > 2 && text.startsWith(query)) return true
  if (query.length < shortestStem || text.length < shortestStem) return false
  return stemOf(text, language) === stemOf(query, language)
}
