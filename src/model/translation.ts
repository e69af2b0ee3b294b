import { passagesIn, type Article, type Passage } from './article.ts'
import { wordingDigest } from './digest.ts'
import { languages, originalLanguage, type Language } from './language.ts'
import type { TranslationLock } from './translation-lock.ts'

/** The languages that articles are translated into. */
export const translationLanguages = languages.filter((language) => language !== originalLanguage)
export type TranslationLanguage = keyof TranslationLock

/** Tells whether a language is one that articles are translated into. */
export const isTranslationLanguage = (language: Language): language is TranslationLanguage =>
  language !== originalLanguage

/**
 * How a passage of a translation stands to the original:
 * `current` translates today's wording, `stale` an earlier one, `unconfirmed` is there without a record of which,
 * `missing` is not there.
 */
export const passageStates = ['current', 'stale', 'unconfirmed', 'missing'] as const
export type PassageState = (typeof passageStates)[number]

/** A passage of the original and how a translation stands to it. */
export interface TranslatedPassage {
  readonly passage: Passage
  readonly state: PassageState
}

/**
 * How every passage of the original is translated into a language.
 *
 * @returns headings and sentences in reading order; none for the original's own language
 */
export const translatedPassages = (article: Article, language: Language): readonly TranslatedPassage[] => {
  if (!isTranslationLanguage(language)) return []
  const version = article.versions[language]
  const translated = new Set<string>(version === undefined ? [] : passagesIn(version).map(({ id }) => id))
  const digests = article.lock[language] ?? {}
  return passagesIn(article.original).map((passage) => {
    const digest = Object.hasOwn(digests, passage.id) ? digests[passage.id] : undefined
    if (!translated.has(passage.id)) return { passage, state: 'missing' }
    if (digest === undefined) return { passage, state: 'unconfirmed' }
    return { passage, state: digest === wordingDigest(passage.content) ? 'current' : 'stale' }
  })
}

/** The ids of the sentences and headings whose original has changed since they were translated. */
export const stalePassages = (article: Article, language: Language): ReadonlySet<string> =>
  new Set(
    translatedPassages(article, language)
      .filter(({ state }) => state === 'stale')
      .map(({ passage }) => passage.id),
  )

/**
 * Records that passages of a translation follow the original as it is now. Records of passages that the original no
 * longer has are dropped.
 *
 * @param ids the passages; all that the translation has, if missing
 * @returns the lock to write; the given one stays as it is
 */
export const confirmTranslation = (
  article: Article,
  language: TranslationLanguage,
  ids?: ReadonlySet<string>,
): TranslationLock => {
  const earlier = article.lock[language] ?? {}
  const digests = translatedPassages(article, language).flatMap(({ passage, state }): readonly [string, string][] => {
    if (state === 'missing') return []
    if (ids === undefined || ids.has(passage.id)) return [[passage.id, wordingDigest(passage.content)]]
    const digest = Object.hasOwn(earlier, passage.id) ? earlier[passage.id] : undefined
    return digest === undefined ? [] : [[passage.id, digest]]
  })
  const lock = { ...article.lock, [language]: Object.fromEntries(digests) }
  return Object.fromEntries(
    translationLanguages.filter(isTranslationLanguage).flatMap((each) => (lock[each] ? [[each, lock[each]]] : [])),
  )
}
