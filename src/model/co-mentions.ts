import type { Passage } from './article.ts'
import type { EntityId } from './ids.ts'
import { passagesOf, type References } from './references.ts'

/** Another entity that is mentioned in the same passages. */
export interface CoMention {
  readonly entity: EntityId
  /** The passages that mention both, in reading order. */
  readonly passages: readonly Passage[]
}

/**
 * Who is mentioned together with an entity: in the same sentence, or in the same heading.
 *
 * One mention alone brings nobody together, even where it counts twice: `Washington` for the United States.
 *
 * @param references all references of a version
 * @returns the others, the most frequent first; of equals, by id
 */
export const coMentions = (references: References, entity: EntityId): readonly CoMention[] => {
  const own = passagesOf(references.get(entity) ?? [])
  return [...references.entries()]
    .filter(([other]) => other !== entity)
    .map(([other, theirs]) => ({
      entity: other,
      passages: own
        .filter(({ passage, references: ours }) =>
          theirs.some(
            (reference) =>
              reference.passage.id === passage.id && ours.some(({ mention }) => mention !== reference.mention),
          ),
        )
        .map(({ passage }) => passage),
    }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => b.passages.length - a.passages.length || (a.entity < b.entity ? -1 : 1))
}
