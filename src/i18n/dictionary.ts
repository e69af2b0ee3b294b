import type { Language } from '../model/language.ts'
import type { de } from './strings/de.ts'

/** The plural categories of each language: `Intl.PluralRules(language).resolvedOptions().pluralCategories` (CLDR). */
interface PluralCategories {
  de: 'one' | 'other'
  en: 'one' | 'other'
  fr: 'one' | 'many' | 'other'
  it: 'one' | 'many' | 'other'
  fi: 'one' | 'other'
  uk: 'one' | 'few' | 'many' | 'other'
}

type Shape<Node, Of extends Language> = {
  readonly [
    Key in keyof Node as Key extends `${infer Base}_one` | `${infer Base}_other`
      ? `${Base}_${PluralCategories[Of]}`
      : Key
  ]: Node[Key] extends string ? string : Shape<Node[Key], Of>
}

/** The dictionary of a language: the German one's shape with the language's own plural forms. A missing string does not compile. */
export type Dictionary<Of extends Language> = Shape<typeof de, Of>
