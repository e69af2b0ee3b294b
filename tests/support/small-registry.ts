import type { Entity, Registry } from '../../src/model/entity.ts'
import { isEntityId, type EntityId } from '../../src/model/ids.ts'
import { perLanguage } from '../../src/model/language.ts'

/** An id of a test, checked as those of files are. */
export const entityId = (value: string): EntityId => {
  if (!isEntityId(value)) throw new TypeError(`Unexpected id \`${value}\``)
  return value
}

/** An entity that has the same name in every language, and nothing else but what is given. */
export const entity = (
  id: string,
  kind: Entity['kind'],
  name: string,
  rest: Partial<Omit<Entity, 'id' | 'kind'>> = {},
): Entity => ({
  id: entityId(id),
  kind,
  names: perLanguage(() => name),
  aliases: [],
  forms: {},
  adjectives: {},
  demonyms: {},
  ...rest,
})

export const registryOf = (...entities: readonly Entity[]): Registry => new Map(entities.map((one) => [one.id, one]))

/** A country, its capital, two people and an agency. */
export const smallRegistry = registryOf(
  entity('se', 'country', 'Schweden', { adjectives: { de: ['schwedisch'] } }),
  entity('stockholm', 'place', 'Stockholm', { country: entityId('se'), canStandFor: entityId('se') }),
  entity('ada-berg', 'person', 'Ada Berg', { family: perLanguage(() => 'Berg'), country: entityId('se') }),
  entity('olof-lund', 'person', 'Olof Lund', { family: perLanguage(() => 'Lund') }),
  entity('tt', 'organisation', 'TT', { country: entityId('se'), aliases: [{ name: 'TT', kind: 'abbreviation' }] }),
)
