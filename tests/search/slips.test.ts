import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areNeighbours, areTurned, slipsToBeginnings } from '../../src/search/slips.ts'

const slips = (one: string, other: string, limit = 2) => slipsToBeginnings(one, other, limit)?.[other.length]

describe('counting slips', () => {
  it.each([
    ['starmer', 'starmer', 0],
    ['starmer', 'starmr', 1],
    ['starmer', 'starmmer', 1],
    ['macron', 'marcon', 1],
    ['rubio', 'rubin', 1],
    ['grossbritannien', 'grosbritanien', 2],
  ])('between %s and %s gives %i', (one, other, expected) => {
    expect(slips(one, other)).toBe(expected)
  })

  it('gives up beyond the limit', () => {
    expect(slips('macron', 'merkel', 1)).toBeUndefined()
  })

  it('counts to every beginning of the word at once', () => {
    expect(slipsToBeginnings('starmer', 'starmrille', 1)?.[6]).toBe(1)
  })

  it('counts the same in both directions', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(
        word,
        word,
        (one, other) => Math.min(slips(one, other) ?? 3, 3) === Math.min(slips(other, one) ?? 3, 3),
      ),
    )
  })

  it('never counts a single change as more than one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), minLength: 3, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.nat(8), (one, at) => {
        const place = at % one.length
        const missing = one.slice(0, place) + one.slice(place + 1)
        const turned = one.slice(0, place) + (one[place + 1] ?? '') + (one[place] ?? '') + one.slice(place + 2)
        return (slips(one, missing, 1) ?? 9) <= 1 && (slips(one, turned, 1) ?? 9) <= 1
      }),
    )
  })

  it('knows turned letters and neighbours on the keyboard', () => {
    expect(areTurned('macron', 'marcon')).toBe(true)
    expect(areTurned('macron', 'macrom')).toBe(false)
    expect(areNeighbours('n', 'm')).toBe(true)
    expect(areNeighbours('n', 'o')).toBe(false)
  })
})
