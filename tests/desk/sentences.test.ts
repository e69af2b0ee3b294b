import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/desk/sentences.ts'

const cases = readFileSync(new URL('./sentences.cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const marked = (text: string) => splitSentences(text).map((sentence) => sentence.replace(/^\s+|\s+$/gu, ''))

describe('splitSentences', () => {
  it('is tried on at least 150 hard cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(150)
  })

  it.each(cases)('splits %s', (line) => {
    expect(marked(line.replaceAll('‖', ''))).toEqual(line.split('‖').map((sentence) => sentence.trim()))
  })

  it('loses nothing of any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc
            .array(
              fc.constantFrom('Der ', 'z. B. ', '„', '“', '.', '. ', '!', '… ', '(', ')', '21', ' Mai', '\n', 'Dr. '),
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          expect(splitSentences(text).join('')).toBe(text)
        },
      ),
      { numRuns: 500 },
    )
  })
})
