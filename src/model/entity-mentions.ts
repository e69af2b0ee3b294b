import type { ArticleVersion, Passage } from './article.ts'
import { byFrequency } from './co-mentions.ts'
import type { EntityId } from './ids.ts'
import { passagesOf, type Reference } from './references.ts'
import type { VersionFacts } from './version-facts.ts'

/** What one article says about an entity, in the version that a reader gets. */
export interface EntityMentions {
  /** The version, and what is known of it. */
  readonly facts: VersionFacts
  /** The references to the entity, in reading order; at least one. */
  readonly references: readonly Reference[]
}

/** What the articles say about each entity, article by article. */
export type MentionIndex = ReadonlyMap<EntityId, readonly EntityMentions[]>

/**
 * Gathers the mentions of every entity.
 *
 * @param shown the versions that readers get, in the order in which their articles are listed
 */
export const mentionsByEntity = (shown: readonly VersionFacts[]): MentionIndex => {
  const mentions = new Map<EntityId, EntityMentions[]>()
  for (const facts of shown)
    for (const [id, references] of facts.references) {
      const known = mentions.get(id)
      if (known === undefined) mentions.set(id, [{ facts, references }])
      else known.push({ facts, references })
    }
  return mentions
}

/** How often the articles mention an entity. */
export const mentionCount = (mentions: readonly EntityMentions[]): number =>
  mentions.reduce((sum, { references }) => sum + references.length, 0)

/** How many passages of the articles mention an entity: each sentence and each heading once. */
export const passageCount = (mentions: readonly EntityMentions[]): number =>
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
export const companionsOf = (entity: EntityId, mentions: readonly EntityMentions[]): readonly Companion[] => {
  const companions = new Map<EntityId, { version: ArticleVersion; passage: Passage }[]>()
  for (const { facts } of mentions)
    for (const { entity: other, passages } of facts.coMentions.get(entity) ?? []) {
      const known = companions.get(other) ?? []
      companions.set(other, known)
      for (const passage of passages) known.push({ version: facts.version, passage })
    }
  return [...companions].map(([other, passages]) => ({ entity: other, passages })).sort(byFrequency)
}
