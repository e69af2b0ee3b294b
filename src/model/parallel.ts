import type { Article, ArticleVersion } from './article.ts'
import { languages, originalLanguage, type Language } from './language.ts'

/** Two versions that stand side by side on one page. */
export interface ParallelChoice {
  /** The reader's version. */
  readonly version: ArticleVersion
  readonly other: ArticleVersion
  /** The other language as it stands in the page's address; missing for the page without one. */
  readonly inPath: Language | undefined
  /** Whether the page without a second language in its address shows the same. */
  readonly isDefault: boolean
  /** The languages in which a page with the same address exists. */
  readonly available: readonly Language[]
}

/**
 * The pairs of versions that an article offers side by side. Beside a translation stands the original, beside the original
 * the first translation; every other pair has the second language in its address.
 */
export const parallelChoices = (article: Article): readonly ParallelChoice[] => {
  const existing = languages.flatMap((language) => article.versions[language] ?? [])
  if (existing.length < 2) return []
  const names = existing.map(({ language }) => language)
  return existing.flatMap((version) => {
    const beside = version.language === originalLanguage ? existing[1] : article.original
    if (beside === undefined) return []
    const others = existing.filter(({ language }) => language !== version.language && language !== originalLanguage)
    return [
      { version, other: beside, inPath: undefined, isDefault: true, available: names },
      ...others.map((other) => ({
        version,
        other,
        inPath: other.language,
        isDefault: other === beside,
        available: names.filter((language) => language !== other.language),
      })),
    ]
  })
}
