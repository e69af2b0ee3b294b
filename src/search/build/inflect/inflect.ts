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

/**
 * The rules of a language. In a word with hyphens the last part inflects, or each part as if it stood alone:
 * `Івано-Франківськ` → `Івано-Франківська`; `Кам’янець-Подільський` → `Кам’янця-Подільського`.
 */
export const inflectIn = (language: Language): Inflect => {
  const inflect = rules[language]
  return (word, context) => {
    const at = word.lastIndexOf('-')
    if (at < 1 || at === word.length - 1) return inflect(word, context)
    const [head, tail] = [word.slice(0, at), word.slice(at + 1)]
    const heads = [head, ...inflectIn(language)(head, { ...context, last: false })]
    return [tail, ...inflect(tail, context)].flatMap((form) => heads.map((start) => `${start}-${form}`))
  }
}
