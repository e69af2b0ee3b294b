import { versionFor, type Article, type ArticleVersion, type Passage } from './article.ts'
import { coMentions } from './co-mentions.ts'
import type { Registry } from './entity.ts'
import type { EntityId } from './ids.ts'
import type { Language } from './language.ts'
import { passagesOf, referencesIn, type Reference, type References } from './references.ts'

/** What one article says about an entity, in the version that a reader gets. */
export interface ArticleMentions {
  readonly article: Article
  readonly version: ArticleVersion
  /** The references to the entity, in reading order; at least one. */
  readonly references: readonly Reference[]
  /** The references to all entities of this version. */
  readonly all: References
}

/**
 * Gathers the mentions of every entity, for the pages of one language.
 *
 * @param articles in the order in which they are listed; one that lacks the language counts in its original
 */
export const mentionsByEntity = (
  articles: readonly Article[],
  registry: Registry,
  language: Language,
): ReadonlyMap<EntityId, readonly ArticleMentions[]> => {
  const mentions = new Map<EntityId, ArticleMentions[]>()
  for (const article of articles) {
    const version = versionFor(article, language)
    const all = referencesIn(version, registry)
    for (const [id, references] of all) {
      const known = mentions.get(id)
      const found = { article, version, references, all }
      if (known === undefined) mentions.set(id, [found])
      else known.push(found)
    }
  }
  return mentions
}

/** How often the articles mention an entity. */
export const mentionCount = (mentions: readonly ArticleMentions[]): number =>
  mentions.reduce((sum, { references }) => sum + references.length, 0)

/** How many passages of the articles mention an entity: each sentence and each heading once. */
export const passageCount = (mentions: readonly ArticleMentions[]): number =>
  mentions.reduce((sum, { references }) => sum + passagesOf(references).length, 0)

/** Another entity, and where it is mentioned together with the first. */
export interface Companion {
  readonly entity: EntityId
  readonly passages: readonly { readonly version: ArticleVersion; readonly passage: Passage }[]
}

/**
 * Who is mentioned together with an entity, over all articles.
 *
 * @returns the others, the most frequent first; of equals, by id
 */
export const companionsOf = (entity: EntityId, mentions: readonly ArticleMentions[]): readonly Companion[] => {
  const found = mentions.flatMap(({ version, all }) =>
    coMentions(all, entity).map((other) => ({
      entity: other.entity,
      passages: other.passages.map((passage) => ({ version, passage })),
    })),
  )
  return [...Map.groupBy(found, (other) => other.entity)]
    .map(([other, group]) => ({ entity: other, passages: group.flatMap(({ passages }) => passages) }))
    .sort((a, b) => b.passages.length - a.passages.length || (a.entity < b.entity ? -1 : 1))
}
