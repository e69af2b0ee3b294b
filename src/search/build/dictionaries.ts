import { dictionary as german } from '@zxcvbn-ts/language-de'
import { dictionary as finnish } from '@zxcvbn-ts/language-fi'
import { perLanguage, type Language } from '../../model/language.ts'
import { compoundSplitter, type CompoundSplitter } from './compounds.ts'

/** Words of the languages that write compounds as one word: frequency lists of common words and of Wikipedia. */
const dictionaries: Partial<Record<Language, readonly string[]>> = {
  de: [...german.commonWords, ...german.wikipedia],
  fi: [...finnish.commonWords, ...finnish.wikipedia],
}

let splitters: Readonly<Record<Language, CompoundSplitter>> | undefined

/** The splitter of a language, over its dictionary. */
export const compoundsIn = (language: Language): CompoundSplitter =>
  (splitters ??= perLanguage((of) => compoundSplitter(of, dictionaries[of] ?? [])))[language]
