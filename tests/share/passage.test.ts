import { expect, test } from 'vitest'
import { parseRange, rangeBetween, rangeFragment, sentencesOfRange } from '../../src/share/passage.ts'

test.each([
  ['#washington.2', { section: 'washington', first: 2, last: 2 }],
  ['washington.2-4', { section: 'washington', first: 2, last: 4 }],
  ['#zwei-worte.10-12', { section: 'zwei-worte', first: 10, last: 12 }],
])('%s names sentences', (fragment, range) => {
  expect(parseRange(fragment)).toEqual(range)
})

test.each(['', '#washington', '#washington.0', '#washington.4-2', '#fix-3', '#a.b', '#washington.2-'])(
  '%s names none',
  (fragment) => {
    expect(parseRange(fragment)).toBeUndefined()
  },
)

test('a range is written as it is read', () => {
  for (const fragment of ['#lead.1', '#lead.1-3']) {
    const range = parseRange(fragment)
    expect(range && rangeFragment(range)).toBe(fragment)
  }
})

test('a range has the sentences that the text has, however far it claims to reach', () => {
  const text = ['lead.1', 'lead.2', 'lead.4', 'fix-1', 'end.2'].map((id) => ({ id }))
  const idsOf = (fragment: string) => {
    const range = parseRange(fragment)
    return range && sentencesOfRange(range, text).map(({ id }) => id)
  }
  expect(idsOf('lead.1-2')).toEqual(['lead.1', 'lead.2'])
  expect(idsOf('lead.2-10000000000')).toEqual(['lead.2', 'lead.4'])
  expect(idsOf(`lead.1-${'9'.repeat(400)}`)).toEqual(['lead.1', 'lead.2', 'lead.4'])
  expect(idsOf('lead.5-9')).toEqual([])
})

test('a selection gives the range from its first sentence to its last, inside one section', () => {
  expect(rangeBetween('lead.2', 'lead.3')).toEqual({ section: 'lead', first: 2, last: 3 })
  expect(rangeBetween('lead.2', 'washington.1')).toEqual({ section: 'lead', first: 2, last: 2 })
})
