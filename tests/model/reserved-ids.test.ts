import { expect, test } from 'vitest'
import { addressFault } from '../../src/model/addresses.ts'
import { strangeCharacters, withoutStrangeCharacters } from '../../src/model/characters.ts'
import { isSectionId, isSlug } from '../../src/model/ids.ts'
import { permalinksSchema } from '../../src/model/permalinks.ts'
import { reservedId, reservedIdReason } from '../../src/model/reserved-ids.ts'

test.each([
  'parallel',
  'history',
  'main',
  'notes',
  'who',
  'options',
  'week',
  'source',
  'countries',
  'questions',
  'lead',
])('%s is used by pages', (id) => {
  expect(reservedIdReason(id, 'section id')).toMatch(/^Unexpected section id `.+`, expected .+; nearest: `.+`$/u)
})

test.each(['fix-1', 'ref-2', 'card-ua', 'claim-vorgelegt', 'correction-x', 'ende-title'])(
  '%s begins or ends as ids of pages do, and the free one that is proposed is free',
  (id) => {
    const free = reservedId(id)?.free
    expect(free === undefined ? undefined : reservedId(free)).toBeUndefined()
    expect(free).toBeDefined()
  },
)

test('words of the language itself are free, and harmless', () => {
  for (const id of ['constructor', 'washington', 'value-of']) expect(reservedId(id)).toBeUndefined()
  const { gone, published } = permalinksSchema.parse({ published: { lead: 1 } })
  expect([gone['constructor' as never], published['constructor' as never]]).toEqual([undefined, undefined])
})

test('numbers, long words and words with a prototype are no ids', () => {
  for (const id of ['2', 'a'.repeat(65), '__proto__', 'toString'])
    expect([isSlug(id), isSectionId(id)]).toEqual([false, false])
  expect(isSlug('a'.repeat(64))).toBe(true)
})

test('a register does not claim more sentences than a section has', () => {
  expect(permalinksSchema.safeParse({ published: { lead: 10_000_000 } }).success).toBe(false)
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//host/x',
  '/de/',
  'https:',
  'x',
  '#',
])('the address %s is refused', (url) => {
  expect(addressFault(url)).toMatch(/^Unexpected address/u)
})

test.each(['https://example.org/a?b#c', 'http://localhost:4321/', 'mailto:a@example.org', '#lead.2'])(
  'the address %s is sound',
  (url) => {
    expect(addressFault(url)).toBeUndefined()
  },
)

test('characters that nobody sees are named with their place; letters, marks and pictographs are not', () => {
  expect(strangeCharacters('a\u200Bb\u0007\u202E\uFFFE')).toEqual([
    { offset: 1, name: 'U+200B (invisible)' },
    { offset: 3, name: 'U+0007 (control character)' },
    { offset: 4, name: 'U+202E (mark of direction)' },
    { offset: 5, name: 'U+FFFE (unassigned)' },
  ])
  expect(strangeCharacters('Straße\u00A0– об’єкт\u202F?\t\n🇩🇪👨‍👩‍👧❤️ ≤ 3 ‰ é e\u0301')).toEqual([])
  expect(withoutStrangeCharacters(' a\u200Bb\u2028c ')).toBe('ab c')
})
