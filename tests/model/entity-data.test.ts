import { expect, it } from 'vitest'
import { entityData } from '../../src/model/entity-data.ts'
import { perLanguage } from '../../src/model/language.ts'
import { entityId, smallRegistry } from '../support/small-registry.ts'

it('gives every entity with its names, further names and the number of its mentions', () => {
  const counts = new Map([[entityId('tt'), 2]])
  const records = entityData(smallRegistry, (id) => counts.get(id) ?? 0)
  expect(records.find(({ id }) => id === 'tt')).toEqual({
    id: 'tt',
    kind: 'organisation',
    names: perLanguage(() => 'TT'),
    aliases: ['TT'],
    mentions: 2,
  })
  expect(records.map(({ id, mentions }) => [id, mentions])).toEqual([
    ['se', 0],
    ['stockholm', 0],
    ['ada-berg', 0],
    ['olof-lund', 0],
    ['tt', 2],
  ])
})
