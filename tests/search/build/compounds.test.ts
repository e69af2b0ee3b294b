import { describe, expect, it } from 'vitest'
import { compoundsIn } from '../../../src/search/build/dictionaries.ts'

describe('splitting compounds', () => {
  it.each([
    ['de', 'Sicherheitsgarantien', 'garantien'],
    ['de', 'Bundeskanzler', 'kanzler'],
    ['de', 'Luftverteidigungssysteme', 'verteidigungssysteme'],
    ['de', 'Luftverteidigungssysteme', 'systeme'],
    ['de', 'Soldatengewerkschaft', 'gewerkschaft'],
    ['fi', 'turvatakuita', 'takuita'],
    ['fi', 'liittokansleri', 'kansleri'],
    ['fi', 'rauhansopimus', 'sopimus'],
  ] as const)('in %s finds in %s the word %s', (language, word, tail) => {
    expect(compoundsIn(language).tailsOf(word)).toContain(tail)
  })

  it.each([
    ['de', 'verpflichtet'],
    ['de', 'Optionen'],
    ['de', 'Washington'],
    ['fi', 'Ukrainassa'],
    ['en', 'peacekeeping'],
  ] as const)('in %s leaves %s whole', (language, word) => {
    expect(compoundsIn(language).tailsOf(word)).toEqual([])
  })
})
