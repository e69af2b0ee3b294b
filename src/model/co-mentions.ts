import type { Passage } from './article.ts'
import type { EntityId } from './ids.ts'
import type { Mention } from './inline.ts'
import type { References } from './references.ts'

/** Another entity that is mentioned in the same passages. */
export interface CoMention {
  readonly entity: EntityId
  /** The passages that mention both, in reading order. */
  readonly passages: readonly Passage[]
}

/** The companions of each entity of a version. */
export type CoMentions = ReadonlyMap<EntityId, readonly CoMention[]>

/** Who is mentioned in a passage, and by which mentions. */
interface Named {
  readonly passage: Passage
  readonly by: Map<EntityId, Set<Mention>>
}

/**
 * Who is mentioned together with whom: in the same sentence, or in the same heading.
 *
 * One mention alone brings nobody together, even where it counts twice: `Washington` for the United States. Each passage is
 * looked at once, so the work grows with the text and not with the registry.
 *
 * @param references all references of a version
 * @returns for each entity the others, the most frequent first; of equals, by id
 */
export const coMentionsIn = (references: References): CoMentions => {
  const passages = new Map<string, Named>()
  for (const [entity, found] of references)
    for (const { passage, mention } of found) {
      const named = passages.get(passage.id) ?? { passage, by: new Map<EntityId, Set<Mention>>() }
      passages.set(passage.id, named)
      named.by.set(entity, (named.by.get(entity) ?? new Set()).add(mention))
    }
  const together = new Map<EntityId, Map<EntityId, Passage[]>>()
  for (const { passage, by } of passages.values())
    for (const [one, ours] of by)
      for (const [other, theirs] of by) {
        if (one === other || ours.union(theirs).size === 1) continue
        const companions = together.get(one) ?? new Map<EntityId, Passage[]>()
        together.set(one, companions)
        companions.set(other, [...(companions.get(other) ?? []), passage])
      }
  return new Map(
    [...together].map(([entity, companions]) => [
      entity,
      [...companions].map(([other, shared]) => ({ entity: other, passages: shared })).sort(byFrequency),
    ]),
  )
}

/** The most passages first; of equals, by id. */
export const byFrequency = <Companion extends { readonly entity: EntityId; readonly passages: readonly unknown[] }>(
  a: Companion,
  b: Companion,
): number => b.passages.length - a.passages.length || (a.entity < b.entity ? -1 : 1)
