import { describe, expect, it } from 'vitest'
import { matchOf } from '../../src/browser/search/passages.ts'
import { isSameWord } from '../../src/search/same-word.ts'

describe('a word of a text and one of a query', () => {
  it.each([
    ['Garantien', 'Garantie', 'de'],
    ['Truppen', 'truppe', 'de'],
    ['Verteidigung', 'Verteid', 'de'],
    ['officials', 'official', 'en'],
    ['гарантії', 'гарантія', 'uk'],
    ['virkamiehet', 'virkamiehiä', 'fi'],
  ] as const)('are the same: %s and %s in %s', (inText, inQuery, language) => {
    expect(isSameWord(inText, inQuery, language)).toBe(true)
  })

  it.each([
    ['Marco', 'Marcox', 'de'],
    ['Trump', 'Trumpeter', 'de'],
    ['Merz', 'Merzbach', 'de'],
    ['war', 'warn', 'en'],
  ] as const)('are not: %s and %s in %s', (inText, inQuery, language) => {
    expect(isSameWord(inText, inQuery, language)).toBe(false)
  })

  it('marks every word of the query, or nothing if one is missing', () => {
    const text = 'Sicherheitsgarantien für die Ukraine'
    expect(matchOf(text, 'garantien', ['Garantien', 'Ukraine'], 'de')?.marks).toEqual([
      [11, 20],
      [29, 36],
    ])
    expect(matchOf(text, 'garantien', ['Garantien', 'Moskau'], 'de')).toBeUndefined()
  })

  it.each([
    ['the word itself', 'Ukraine', 0],
    ['the beginning of a word', 'Ukrain', 1],
    ['the end of a compound', 'Garantien', 2],
  ])('ranks %s', (_, word, rank) => {
    expect(matchOf('Sicherheitsgarantien für die Ukraine', 'garantien', [word], 'de')?.rank).toBe(rank)
  })
})
