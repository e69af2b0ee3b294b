import { expect, it } from 'vitest'
import { coMentionsIn } from '../../src/model/co-mentions.ts'
import { referencesIn } from '../../src/model/references.ts'
import { entityId, smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const together = (text: string, id: string) =>
  (coMentionsIn(referencesIn(versionOf(text, smallRegistry), smallRegistry)).get(entityId(id)) ?? []).map(
    ({ entity, passages }) => [entity, passages.map((passage) => passage.id)],
  )

it('lists who stands in the same sentence, the most frequent first, with the sentences', () => {
  const text = `[Ada Berg](entity:ada-berg) und [Olof Lund](entity:olof-lund) sprachen mit [TT](entity:tt).
[Ada Berg](entity:ada-berg) lobte [Olof Lund](entity:olof-lund).
[TT](entity:tt) schwieg.`
  expect(together(text, 'ada-berg')).toEqual([
    ['olof-lund', ['lead.1', 'lead.2']],
    ['tt', ['lead.1']],
  ])
})

it('counts a sentence once, however often it names the two', () => {
  const text = '[Berg](entity:ada-berg), [Berg](entity:ada-berg) und [Lund](entity:olof-lund).'
  expect(together(text, 'olof-lund')).toEqual([['ada-berg', ['lead.1']]])
})

it('brings a capital and its country together only where each has a mention of its own', () => {
  expect(together('[Stockholm](entity:stockholm) widersprach.', 'se')).toEqual([])
  expect(together('[Stockholm](entity:stockholm) regiert [Schweden](entity:se).', 'se')).toEqual([
    ['stockholm', ['lead.1']],
  ])
})

it('counts a capital that stands for a government as the country', () => {
  expect(together('[Stockholm](entity:stockholm) antwortete [Lund](entity:olof-lund).', 'olof-lund')).toEqual([
    ['se', ['lead.1']],
    ['stockholm', ['lead.1']],
  ])
})

it('is empty for an entity that the text does not mention', () => {
  expect(together('[TT](entity:tt) schwieg.', 'olof-lund')).toEqual([])
})
