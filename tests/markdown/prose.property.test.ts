import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesIn } from '../../src/model/article.ts'
import { readingText } from '../../src/model/inline.ts'
import { parse } from '../support/articles.ts'

/** Pieces of German news prose that look like syntax of one kind or another. */
const pieces = [
  'Die Ukraine',
  'Großbritannien',
  'Präsident Macron',
  'sagte',
  'am Donnerstag',
  'um 12:30 Uhr',
  '3:1',
  'Bürger:innen',
  'Art. 5:2',
  '„so:“',
  '::',
  ':::',
  ':',
  ';',
  '–',
  '—',
  '…',
  '(siehe S. 3)',
  '[sic]',
  '[1]',
  '{x}',
  '{#y}',
  '100 %',
  '§ 5',
  '§§',
  'http://localhost:4321/a',
  'https://example.org:8443/?a=b&c=d',
  'a_b_c',
  'x*y*z',
  '**fett**',
  '_kursiv_',
  '`code`',
  '~',
  '^',
  '|',
  '\\',
  '\\*',
  '&',
  '&amp;',
  '&nbsp;',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!-- x -->',
  '-',
  '- ',
  '+',
  '1.',
  '21. August',
  '#',
  '##',
  '>',
  '=',
  '---',
  '***',
  '"',
  "'",
  '!',
  '![b]',
  '](x)',
  '](entity:ru)',
  ':corr',
  ':corr[a]',
  ':korr[a]{sic="b"}',
  'z. B.',
  'US -Präsident',
  '\u00A0',
  '  ',
  '\t',
  'ä',
  'ß',
  'Київ',
  '😀',
  'e\u0301',
]

const line = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', '', '\n')), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.flat().join(''))

/** What is left of a text when Markdown's own characters, white space and references are set aside. */
const letters = (text: string) => text.replace(/&(?:amp|nbsp);/g, '').replace(/[^\p{L}\p{N}]/gu, '')

test('of 10,000 German-looking lines nothing is lost, and nothing fails without a message', () => {
  let clean = 0
  fc.assert(
    fc.property(line, (text) => {
      const { version, faults } = parse(`Satz ${text}`)
      for (const { reason, place } of faults) {
        expect(reason).toMatch(/^Unexpected .+, expected .+/su)
        expect(place?.line).toBeGreaterThanOrEqual(7)
      }
      if (faults.length > 0) return
      clean += 1
      const read =
        version === undefined
          ? ''
          : sentencesIn(version)
              .map(({ content }) => readingText(content))
              .join('\n')
      const headings = version?.sections.map(({ heading }) => readingText(heading)).join('\n') ?? ''
      if (headings === '') expect(letters(read)).toBe(letters(`Satz ${text}`))
      else expect(letters(read + headings).length).toBe(letters(`Satz ${text}`).length)
    }),
    { numRuns: 10_000, seed: 20_261_123 },
  )
  expect(clean).toBeGreaterThan(1_000)
}, 120_000)
