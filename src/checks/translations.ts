import { passagesIn, type Article, type ArticleVersion, type Passage } from '../model/article.ts'
import { originalLanguage } from '../model/language.ts'
import { stalePassages } from '../model/translation.ts'

/** A translation beside its original. */
export interface Translation {
  readonly original: ArticleVersion
  readonly translation: ArticleVersion
  /** Passages whose original has changed since: they are known not to follow it, so there is nothing to compare. */
  readonly stale: ReadonlySet<string>
}

/** Every translation of the articles. */
export const translationsOf = (articles: readonly Article[]): readonly Translation[] =>
  articles.flatMap((article) =>
    Object.values(article.versions)
      .filter((version) => version.language !== originalLanguage)
      .map((translation) => ({
        original: article.original,
        translation,
        stale: stalePassages(article, translation.language),
      })),
  )

/** The headings and sentences that a translation shares with its original and that follow it, side by side. */
export const passagePairs = ({
  original,
  translation,
  stale,
}: Translation): readonly (readonly [Passage, Passage])[] => {
  const originals = new Map<string, Passage>(passagesIn(original).map((passage) => [passage.id, passage]))
  return passagesIn(translation).flatMap((passage): readonly (readonly [Passage, Passage])[] => {
    const model = originals.get(passage.id)
    return model === undefined || stale.has(passage.id) ? [] : [[model, passage]]
  })
}

/** The values of one list that another lacks, as often as it lacks them. */
export const lacking = (wanted: readonly string[], found: readonly string[]): readonly string[] => {
  const left = new Map<string, number>()
  for (const value of found) left.set(value, (left.get(value) ?? 0) + 1)
  return wanted.filter((value) => {
    const count = left.get(value) ?? 0
    left.set(value, count - 1)
    return count <= 0
  })
}
