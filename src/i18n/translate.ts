import { createInstance, type TFunction } from 'i18next'
import { languages, perLanguage, type Language } from '../model/language.ts'
import type { Dictionary } from './dictionary.ts'
import { de } from './strings/de.ts'
import { en } from './strings/en.ts'
import { fi } from './strings/fi.ts'
import { fr } from './strings/fr.ts'
import { it } from './strings/it.ts'
import { uk } from './strings/uk.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: { ui: typeof de }
  }
}

/** The interface of every language. */
export const dictionaries: { readonly [Of in Language]: Dictionary<Of> } = { de, en, fr, it, fi, uk }

const i18n = createInstance()
await i18n.init({
  fallbackLng: false,
  supportedLngs: [...languages],
  ns: ['ui'],
  defaultNS: 'ui',
  interpolation: { escapeValue: false },
  resources: perLanguage((language) => ({ ui: dictionaries[language] })),
  parseMissingKeyHandler: (key: string) => {
    throw new Error(`Unexpected key \`${key}\`, expected a key of src/i18n/strings`)
  },
})

/** Gives the text of a key in one language. */
export type Translate = TFunction

/** The interface texts of a language; a key that does not exist throws. */
export const translator = (language: Language): Translate => i18n.getFixedT(language, 'ui')
