/** The languages of the site, in the order in which readers meet them. The first is the original's and the default. */
export const languages = ['de', 'en', 'fr', 'it', 'fi', 'uk'] as const

/** A BCP 47 primary language subtag that the site publishes in. */
export type Language = (typeof languages)[number]

/** One value for each language; a missing language does not compile. */
export type PerLanguage<Value> = Readonly<Record<Language, Value>>

/** The language in which articles are received and in which sentences are identified. */
export const originalLanguage: Language = 'de'

/** Tells whether a text is the code of a language of the site. */
export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value)

/** Tells whether a language is written in Cyrillic letters, by the likely subtags of CLDR. */
export const usesCyrillic = (language: Language): boolean => new Intl.Locale(language).maximize().script === 'Cyrl'

/**
 * Builds a value for each language.
 *
 * @param make is called once per language, in the order of `languages`
 */
export const perLanguage = <Value>(make: (language: Language) => Value): PerLanguage<Value> => ({
  de: make('de'),
  en: make('en'),
  fr: make('fr'),
  it: make('it'),
  fi: make('fi'),
  uk: make('uk'),
})
