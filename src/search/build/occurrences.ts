import type { EntityId } from '../../model/ids.ts'
import { verbatimText } from '../../model/inline.ts'
import { rolesByEntity, type Role } from '../../model/roles.ts'
import type { VersionFacts } from '../../model/version-facts.ts'
import type { Surface } from './names.ts'

/** What the texts say of the entities: how often, and in which words. */
export interface Occurrences {
  /** Mentions in the originals. */
  readonly mentions: ReadonlyMap<EntityId, number>
  /** The words of every mention in every language, as read and as received; each once. */
  readonly surfaces: ReadonlyMap<EntityId, readonly Surface[]>
  /** What the texts say that an entity is, the newest article's first. */
  readonly roles: ReadonlyMap<string, readonly Role[]>
}

/**
 * Gathers what the name search needs to know of the texts.
 *
 * @param texts every version of every article, the newest article first
 */
export const occurrencesIn = (texts: readonly VersionFacts[]): Occurrences => {
  const mentions = new Map<EntityId, number>()
  const surfaces = new Map<EntityId, Map<string, Surface>>()
  for (const { article, version, references: all } of texts)
    for (const [id, references] of all) {
      if (version === article.original) mentions.set(id, (mentions.get(id) ?? 0) + references.length)
      const known = surfaces.get(id) ?? new Map<string, Surface>()
      surfaces.set(id, known)
      for (const { mention, surface } of references) {
        // `Moskau` for Russia is the name of Moscow: metonymy makes no further name.
        if (mention.entity !== id) continue
        for (const text of [surface, verbatimText(mention.children)])
          known.set(`${version.language} ${text}`, { text, language: version.language })
      }
    }
  return {
    mentions,
    surfaces: new Map([...surfaces].map(([id, known]) => [id, [...known.values()]])),
    roles: rolesByEntity(new Set(texts.map(({ article }) => article))),
  }
}

/** Nothing is said of anybody: for an index of the registry alone. */
export const noOccurrences: Occurrences = { mentions: new Map(), surfaces: new Map(), roles: new Map() }
