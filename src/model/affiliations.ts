import type { Entity } from './entity.ts'
import { entityKinds, type EntityKind } from './kinds.ts'

/** The entities that belong to a country, by kind, in the order of the registers; kinds without any are left out. */
export type Affiliations = ReadonlyMap<EntityKind, readonly Entity[]>

/** Sorts the members of a country by kind. */
export const affiliationsOf = (members: readonly Entity[]): Affiliations => {
  const byKind = Map.groupBy(members, ({ kind }) => kind)
  return new Map(
    entityKinds.flatMap((kind) => {
      const found = byKind.get(kind)
      return found === undefined ? [] : [[kind, found]]
    }),
  )
}
