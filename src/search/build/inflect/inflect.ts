import type { Language, PerLanguage } from '../../../model/language.ts'
import { inflectEnglish } from './en.ts'
import { inflectFinnish } from './fi.ts'
import { inflectFrench } from './fr.ts'
import { inflectGerman } from './de.ts'
import { inflectItalian } from './it.ts'
import type { Inflect } from './rule.ts'
import { inflectUkrainian } from './uk.ts'

const rules: PerLanguage<Inflect> = {
  de: inflectGerman,
  en: inflectEnglish,
  fr: inflectFrench,
  it: inflectItalian,
  fi: inflectFinnish,
  uk: inflectUkrainian,
}

/** The rules of a language. */
export const inflectIn = (language: Language): Inflect => rules[language]
