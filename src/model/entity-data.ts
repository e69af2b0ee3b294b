import type { Entity, Registry } from './entity.ts'
import type { EntityId } from './ids.ts'
import type { PerLanguage } from './language.ts'

/** An entity as `/data/entities.json` gives it. */
export interface EntityRecord {
  readonly id: EntityId
  readonly kind: Entity['kind']
  readonly names: PerLanguage<string>
  readonly aliases: readonly string[]
  readonly wikidata?: string
  /** How often the original versions of all articles mention it. */
  readonly mentions: number
}

/**
 * The registry as open data, in order of id.
 *
 * @param mentionsOf how often the originals mention an entity
 */
export const entityData = (registry: Registry, mentionsOf: (id: EntityId) => number): readonly EntityRecord[] =>
  [...registry.values()].map(({ id, kind, names, aliases, wikidata }) => ({
    id,
    kind,
    names,
    aliases: [...new Set(aliases.map(({ name }) => name))],
    ...(wikidata === undefined ? {} : { wikidata }),
    mentions: mentionsOf(id),
  }))
