import type { Article } from '../../model/article.ts'
import type { Registry } from '../../model/entity.ts'
import type { EntityId } from '../../model/ids.ts'
import { verbatimText } from '../../model/inline.ts'
import { referencesIn } from '../../model/references.ts'
import type { Surface } from './names.ts'

/** What the texts say of the entities: how often, and in which words. */
export interface Occurrences {
  /** Mentions in the originals. */
  readonly mentions: ReadonlyMap<EntityId, number>
  /** The words of every mention in every language, as read and as received; each once. */
  readonly surfaces: ReadonlyMap<EntityId, readonly Surface[]>
}

/** Reads off articles what the name search needs to know of them. */
export const occurrencesIn = (articles: readonly Article[], registry: Registry): Occurrences => {
  const mentions = new Map<EntityId, number>()
  const surfaces = new Map<EntityId, Map<string, Surface>>()
  for (const article of articles)
    for (const version of Object.values(article.versions))
      for (const [id, references] of referencesIn(version, registry)) {
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
  return { mentions, surfaces: new Map([...surfaces].map(([id, known]) => [id, [...known.values()]])) }
}
