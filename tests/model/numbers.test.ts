import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isLanguage, languages, type Language } from '../../src/model/language.ts'
import { compareQuantities, quantitiesIn } from '../../src/model/numbers.ts'
import { readSpellOut } from '../support/spell-out.ts'

const linesOf = (name: string) =>
  readFileSync(`tests/model/${name}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))

const differences = (german: string, language: Language, translated: string) => {
  const { missing, surplus } = compareQuantities(german, 'de', translated, language)
  const surfaces = (quantities: typeof missing) => quantities.map(({ surface }) => surface)
  return { missing: surfaces(missing), surplus: surfaces(surplus) }
}

const none = { missing: [], surplus: [] }

describe('correct translations', () => {
  const pairs = linesOf('quantities.same.txt').map((line) => [line.slice(0, 2), line.slice(4)] as const)
  const cases = pairs.flatMap(([language, text], index): readonly (readonly [Language, string, string])[] => {
    const german = pairs.slice(0, index + 1).findLast(([other]) => other === 'de')?.[1]
    if (!isLanguage(language) || german === undefined) throw new Error(`unexpected case: ${language}: ${text}`)
    return language === 'de' ? [] : [[language, text, german]]
  })

  test('are at least forty for each language', () => {
    for (const language of languages.filter((each) => each !== 'de'))
      expect(cases.filter(([other]) => other === language).length, language).toBeGreaterThanOrEqual(40)
  })

  test.each(cases)('%s: %s', (language, translated, german) => {
    expect(differences(german, language, translated)).toEqual(none)
  })
})

describe('real differences', () => {
  test.each(linesOf('quantities.different.txt').map((line) => line.split(' | ')))(
    '%s → %s: %s',
    (german = '', language = '', translated = '', missing = '', surplus = '') => {
      if (!isLanguage(language)) throw new Error(`unexpected language ${language}`)
      const found = differences(german, language, translated)
      expect([found.missing.join(', ') || '-', found.surplus.join(', ') || '-']).toEqual([missing, surplus])
    },
  )
})

/** What CLDR writes and texts do not: the plural of Finnish numbers, commas inside English ones. */
const isRare = (kind: string) => /plural|verbose/u.test(kind)

describe.each(languages)('numbers in %s words, as CLDR writes them', (language) => {
  test('are read in every gender and case, up to the millions', async () => {
    const { kinds, write } = await readSpellOut(language)
    const small = Array.from({ length: 59 }, (_, index) => index + 2)
    const large = Array.from({ length: 25 }, (_, index) => 61 + 37 * index)
    const numbers = [...small, ...large, 100, 101, 102, 1500, 1789, 2000, 2017, 12000, 99999, 123456]
    const cardinals = [500000, 1000000, 2000000, 2500000, 3000005, 1000000000, 2000000000]
    const wrong = kinds
      .filter((kind) => !isRare(kind))
      .flatMap((kind) =>
        (kind.includes('ordinal') ? numbers : [...numbers, ...cardinals])
          .map((number) => ({ number, words: write(number, kind) }))
          .filter(({ number, words }) => {
            const found = quantitiesIn(words, language).filter(({ values }) => values[0] !== '1')
            return found.length !== 1 || found[0]?.values.includes(String(number)) !== true
          }),
      )
    expect(kinds.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })
})

describe('what counts', () => {
  test.each<[string, Language, string]>([
    ['Ein Mann kam.', 'en', 'A man came.'],
    ['Die Männer kamen.', 'fr', 'Les deux sont venus.'],
    ['Philipp zog nach Süden.', 'fr', 'Philippe II marcha vers le sud.'],
    ['Ein fremder Hersteller.', 'en', 'A third-party manufacturer.'],
    ['Wind kam auf.', 'it', 'Si alzarono venti forti.'],
    ['Sie sind reich.', 'it', 'Sei ricco.'],
    ['Die Ernten fielen aus.', 'fi', 'Satojen määrä romahti.'],
    ['Sie blieb anderthalb Jahre.', 'en', 'She stayed for a year and a half.'],
    ['Der Markt öffnet von 6:30 – 10:00.', 'en', 'The market is open from 6.30 to 10am.'],
    ['Um 23.45 Uhr spricht sie.', 'en', 'She speaks at 23.45.'],
    ['Das neue Haus.', 'fr', 'Le bâtiment neuf.'],
    ['Man achte auf ihn, die Elfen tanzten im Verdacht.', 'en', 'Watch him, the elves danced under suspicion.'],
  ])('%s: %s: %s has no difference', (german, language, translated) => {
    expect(differences(german, language, translated)).toEqual(none)
  })

  test('a number that is repeated once more does not', () => {
    expect(differences('Die 12 kamen, alle 12.', 'en', 'All 12 came.')).toEqual(none)
  })
})
