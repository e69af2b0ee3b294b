import type { Gazetteer } from '../../src/desk/gazetteer.ts'
import { countriesOf, knownEntity, type NewEntity } from '../../src/desk/new-entity.ts'
import type { Suggestion } from '../../src/desk/suggest-mentions.ts'
import { readNames } from '../../src/desk/read-gazetteer.ts'
import type { Registry } from '../../src/model/entity.ts'
import { isEntityId } from '../../src/model/ids.ts'

/** Entities that suggestions name, that the registry lacks and whose files can be made of what is known. */
export const newEntitiesFor = async (
  suggestions: readonly Suggestion[],
  registry: Registry,
  gazetteer: Gazetteer,
): Promise<{
  readonly makeable: ReadonlySet<string>
  /** The files that these suggestions need, those of the countries that they refer to among them. */
  readonly filesFor: (chosen: readonly Suggestion[]) => readonly NewEntity[]
}> => {
  const names = await readNames()
  const isMissing = (id: string) => !(isEntityId(id) && registry.has(id))
  const make = (id: string) => knownEntity(id, gazetteer, names)
  const makeable = new Set(
    suggestions.map(({ entity }) => entity).filter((id) => isMissing(id) && make(id) !== undefined),
  )
  return {
    makeable,
    filesFor: (chosen) => {
      const direct = [...new Set(chosen.map(({ entity }) => entity))]
        .filter((id) => makeable.has(id))
        .flatMap((id) => make(id) ?? [])
      const known = new Set(direct.map(({ id }) => id))
      const referred = [...new Set(direct.flatMap(countriesOf))].filter((id) => isMissing(id) && !known.has(id))
      return [...direct, ...referred.flatMap((id) => make(id) ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1))
    },
  }
}
