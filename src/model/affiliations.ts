import { type Entity, type Registry } from './entity.ts'
import { entityKinds, type EntityKind } from './kinds.ts'
import type { EntityId } from './ids.ts'

/** The entities that belong to a country, by kind, in the order of the registers; kinds without any are left out. */
export type Affiliations = ReadonlyMap<EntityKind, readonly Entity[]>

/**
 * Finds the people, organisations and places of a country.
 *
 * @param isMentioned tells which entities count; the others are left out
 */
export const affiliationsOf = (
  registry: Registry,
  country: EntityId,
  isMentioned: (id: EntityId) => boolean,
): Affiliations =>
  new Map(
    entityKinds
      .map((kind) => {
        const members = [...registry.values()].filter(
          (entity) => entity.kind === kind && entity.country === country && isMentioned(entity.id),
        )
        return [kind, members] as const
      })
      .filter(([, members]) => members.length > 0),
  )
