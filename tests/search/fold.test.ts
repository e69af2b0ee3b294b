import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from '../../src/search/fold.ts'

const keys = (text: string) => wordsOf(text).map(({ key }) => key)

describe('the key of a word', () => {
  it.each([
    ['Großbritannien', 'GROSSBRITANNIEN'],
    ['Björn', 'Bjoern'],
    ['Björn', 'Bjørn'],
    ['États', 'etats'],
    ['Обʼєднане', 'Об’єднане'],
    ['Украина', 'Україна'],
    ['Стармeр', 'Стармер'],
    ['Еммануэль', 'Еммануель'],
  ])('is the same for %s and %s', (one, other) => {
    expect(fold(one)).toBe(fold(other))
  })

  it.each([
    ['UE', 'U'],
    ['rue', 'Ru'],
    ['Merz', 'März'],
    ['Kiew', 'Kiel'],
  ])('is another one for %s and %s', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('can be made of anything, and has no capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (word) => fold(word) === fold(word).toLowerCase()),
    )
  })
})

describe('the words of a text', () => {
  it.each([
    ['l’Ukraine', ['ukraine']],
    ["dell'Italia", ['italia']],
    ['Trump’s', ['trump']],
    ['USA:n', ['usa:n']],
    ['J. D. Vance', ['jd', 'vance']],
    ['U.S.', ['us']],
    ['Royaume-Uni', ['royaume', 'uni']],
    ['Washington, D. C.', ['washington', 'dc']],
    ['12:30 Uhr', ['12', '30', 'uhr']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })

  it('can be taken from anything without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => Array.isArray(wordsOf(text))))
  })
})
