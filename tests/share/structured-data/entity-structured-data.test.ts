import { expect, it } from 'vitest'
import { perLanguage } from '../../../src/model/language.ts'
import { entityStructuredData } from '../../../src/share/structured-data/entity-structured-data.ts'
import { entity } from '../../support/small-registry.ts'

const url = 'https://example.org/fi/countries/se/'

it('names an entity in the language of the page, and every other name as alternate', () => {
  const sweden = entity('se', 'country', 'Schweden', {
    names: { ...perLanguage(() => 'Sweden'), fi: 'Ruotsi' },
    aliases: [{ name: 'Kingdom of Sweden', languages: ['en'], kind: 'long' }],
    wikidata: 'Q34',
  })
  const article = { title: 'Otsikko', url: 'https://example.org/fi/articles/test/', language: 'fi' } as const
  expect(entityStructuredData(sweden, 'fi', url, [article])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Country',
    '@id': url,
    url,
    name: 'Ruotsi',
    alternateName: ['Sweden', 'Kingdom of Sweden'],
    sameAs: 'https://www.wikidata.org/entity/Q34',
    subjectOf: [{ '@type': 'NewsArticle', headline: 'Otsikko', url: article.url, inLanguage: 'fi' }],
  })
})

it('says nothing that the registry does not say', () => {
  expect(entityStructuredData(entity('ada-berg', 'person', 'Ada Berg'), 'de', url, [])).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': url,
    url,
    name: 'Ada Berg',
  })
})

it.each([
  ['organisation', 'Organization'],
  ['place', 'Place'],
] as const)('calls the kind %s %s', (kind, type) => {
  expect(entityStructuredData(entity('x', kind, 'X'), 'de', url, [])).toHaveProperty('@type', type)
})
