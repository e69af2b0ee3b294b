import { expect, it } from 'vitest'
import { entityData } from '../../src/model/entity-data.ts'
import { perLanguage } from '../../src/model/language.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

it('gives every entity with its names, further names and the number of its mentions', () => {
  const original = versionOf('[Stockholm](entity:stockholm) widersprach [TT](entity:tt).', smallRegistry)
  const article = { slug: original.slug, original, versions: { de: original }, source: '', lock: {} }
  const records = entityData(smallRegistry, [article, article])
  expect(records.find(({ id }) => id === 'tt')).toEqual({
    id: 'tt',
    kind: 'organisation',
    names: perLanguage(() => 'TT'),
    aliases: ['TT'],
    mentions: 2,
  })
  expect(records.map(({ id, mentions }) => [id, mentions])).toEqual([
    ['se', 2],
    ['stockholm', 2],
    ['ada-berg', 0],
    ['olof-lund', 0],
    ['tt', 2],
  ])
})
