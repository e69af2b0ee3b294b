import { describe, expect, it } from 'vitest'
import { corpusOf } from '../../src/library/corpus.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { perLanguage } from '../../src/model/language.ts'
import { buildNameIndex } from '../../src/search/build/build-index.ts'
import { createMatcher } from '../../src/search/matcher.ts'
import { noOccurrences, occurrencesIn } from '../../src/search/build/occurrences.ts'
import otherWords from '../../src/search/build/other-words.json' with { type: 'json' }
import { fixtureSite } from '../support/fixture-site.ts'
import { entity, entityId, registryOf } from '../support/small-registry.ts'

const { registry, articles } = corpusOf(await readLibrary(fixtureSite))
const occurrences = occurrencesIn(articles.flatMap(({ versions }) => versions))
const german = createMatcher(buildNameIndex(registry, occurrences, 'de', otherWords))
const via = (query: string) => german.match(query)[0]?.via

describe('the answer to a query', () => {
  it('says why, unless the name shows it', () => {
    expect(via('Trump')).toBeUndefined()
    expect(via('Donald Tru')).toBeUndefined()
    expect(via('Емманюеля Макрона')).toEqual({ text: 'Емманюеля Макрона', language: 'uk', how: 'form' })
    expect(via('Suomi')).toEqual({ text: 'Suomi', language: 'fi', how: 'name' })
    expect(via('Starmr')).toMatchObject({ text: 'Starmer', how: 'slip' })
  })

  it('comes in the language of the page', () => {
    const finnish = createMatcher(buildNameIndex(registry, occurrences, 'fi', otherWords))
    expect(finnish.match('Vereinigte Staaten')[0]?.label).toBe('Yhdysvallat')
    expect(finnish.match('Макрон')[0]?.detail).toBe('Ranskan presidentti')
  })

  it('takes the office and the country of a person for more words about that person', () => {
    expect(german.match('Bundeskanzler Merz')[0]?.id).toBe('friedrich-merz')
    expect(german.match('Macron Frankreich')[0]?.id).toBe('emmanuel-macron')
    expect(german.match('Macron Italien')).toEqual([])
  })

  it.each(['', ' ', '…', 'a'.repeat(10_000), '\u0000', '<script>', 'und der die das', '12345'])(
    'to %j is no entity and no error',
    (query) => {
      expect(german.match(query)).toEqual([])
    },
  )
})

describe('the ranking', () => {
  const people = registryOf(
    entity('ada-moskau', 'person', 'Ada Moskau', { family: perLanguage(() => 'Moskau') }),
    entity('moskau', 'place', 'Moskau'),
    entity('moskaus', 'place', 'Moskaus'),
    entity('lisa-starmer', 'person', 'Lisa Starmer', { family: perLanguage(() => 'Starmer') }),
    entity('starmern', 'place', 'Starmern'),
    entity('ada-berg', 'person', 'Ada Berg', { family: perLanguage(() => 'Berg') }),
    entity('bea-berg', 'person', 'Bea Berg', { family: perLanguage(() => 'Berg') }),
  )
  const mentions = new Map([[entityId('bea-berg'), 3]])
  const { match } = createMatcher(buildNameIndex(people, { ...noOccurrences, mentions }, 'de'))
  const ids = (query: string) => match(query).map(({ id }) => id)

  it('puts the exact name before the inflected one', () => {
    expect(ids('Moskaus')[0]).toBe('moskaus')
  })

  it('puts the beginning after the whole', () => {
    expect(ids('Moskau').indexOf('moskau')).toBeLessThan(ids('Moskau').indexOf('moskaus'))
  })

  it('puts a person by surname before a place by a slip', () => {
    expect(ids('Starmer')[0]).toBe('lisa-starmer')
  })

  it('puts who is mentioned more often first', () => {
    expect(ids('Berg')).toEqual(['bea-berg', 'ada-berg'])
  })
})

describe('a woman and a man of one family', () => {
  const person = (id: string, uk: string, gender: 'female' | 'male') =>
    entity(id, 'person', uk, {
      family: perLanguage(() => uk.split(' ')[1] ?? ''),
      gender,
    })
  const couples = registryOf(
    person('olena-zelenska', 'Олена Зеленська', 'female'),
    person('volodymyr-zelenskyj', 'Володимир Зеленський', 'male'),
    person('marija-sacharowa', 'Марія Захарова', 'female'),
    person('iwan-sacharow', 'Іван Захаров', 'male'),
  )
  const mentions = new Map([
    [entityId('volodymyr-zelenskyj'), 90],
    [entityId('iwan-sacharow'), 90],
  ])
  const { match } = createMatcher(buildNameIndex(couples, { ...noOccurrences, mentions }, 'uk'))

  it.each([
    ['Зеленська', 'olena-zelenska'],
    ['Зеленської', 'olena-zelenska'],
    ['Зеленській', 'olena-zelenska'],
    ['Зеленську', 'olena-zelenska'],
    ['Зеленською', 'olena-zelenska'],
    ['Оленою Зеленською', 'olena-zelenska'],
    ['Захарової', 'marija-sacharowa'],
    ['Захаровою', 'marija-sacharowa'],
    ['Зеленський', 'volodymyr-zelenskyj'],
    ['Зеленский', 'volodymyr-zelenskyj'],
    ['Зеленського', 'volodymyr-zelenskyj'],
    ['Зеленським', 'volodymyr-zelenskyj'],
    ['Захаровим', 'iwan-sacharow'],
  ])('keep to their own forms: %s', (query, expected) => {
    expect(match(query)[0]?.id).toBe(expected)
  })
})
