import { passagesIn, type ArticleVersion, type Passage } from './article.ts'
import { type Registry } from './entity.ts'
import { mentionForms, type MentionForm } from './kinds.ts'
import type { EntityId } from './ids.ts'
import { mentionsIn, readingText, type Mention } from './inline.ts'

/** A mention as it counts for one entity, together with where it stands. */
export interface Reference {
  readonly passage: Passage
  readonly mention: Mention
  /** The reading text of the mention. */
  readonly surface: string
}

/** The references to each entity of a version, in reading order. */
export type References = ReadonlyMap<EntityId, readonly Reference[]>

/**
 * Gathers what a version says about whom.
 *
 * A mention counts for its entity. A capital that stands for a government counts for the country too.
 *
 * @param registry knows what a place can stand for
 */
export const referencesIn = (version: ArticleVersion, registry: Registry): References => {
  const references = new Map<EntityId, Reference[]>()
  for (const passage of passagesIn(version))
    for (const mention of mentionsIn(passage.content)) {
      const reference = { passage, mention, surface: readingText(mention.children) }
      for (const id of entitiesMeant(mention, registry)) {
        const known = references.get(id)
        if (known === undefined) references.set(id, [reference])
        else known.push(reference)
      }
    }
  return references
}

/** The entities for which a mention counts: the one it names, and the country for which that one stands here. */
export const entitiesMeant = ({ entity, form }: Mention, registry: Registry): readonly EntityId[] => {
  const country = form === 'metonymy' ? registry.get(entity)?.canStandFor : undefined
  return country === undefined ? [entity] : [entity, country]
}

/** How often an entity is mentioned in each form; forms that do not occur are left out. */
export const formCounts = (references: readonly Reference[]): ReadonlyMap<MentionForm, number> =>
  new Map(
    mentionForms
      .map((form) => [form, references.filter(({ mention }) => mention.form === form).length] as const)
      .filter(([, count]) => count > 0),
  )

/** The passages of references, each once, in reading order, with the mentions that are meant. */
export const passagesOf = (
  references: readonly Reference[],
): readonly { readonly passage: Passage; readonly references: readonly Reference[] }[] =>
  [...Map.groupBy(references, ({ passage }) => passage.id)].flatMap(([, group]) => {
    const [first] = group
    return first === undefined ? [] : [{ passage: first.passage, references: group }]
  })
