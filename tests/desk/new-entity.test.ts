import { parse } from 'yaml'
import { describe, expect, it } from 'vitest'
import { knownEntity } from '../../src/desk/new-entity.ts'
import { readGazetteer, readNames } from '../../src/desk/read-gazetteer.ts'
import { territoryNames } from '../../src/library/territories.ts'
import { entitySchemas, type Entity } from '../../src/model/entity.ts'
import { languages, perLanguage, type Language } from '../../src/model/language.ts'
import { buildNameIndex } from '../../src/search/build/build-index.ts'
import { noOccurrences } from '../../src/search/build/occurrences.ts'
import { createMatcher } from '../../src/search/matcher.ts'
import { entityId } from '../support/small-registry.ts'

const gazetteer = await readGazetteer()
const names = await readNames()
const ids = [
  ...gazetteer.countries.flatMap(({ id, capitals }) => [id, ...capitals.map((town) => town.id)]),
  ...gazetteer.organisations.map(({ id }) => id),
  ...gazetteer.places.map(({ id }) => id),
]

/** The entity as the registry would read its file. */
const madeOf = (id: string): Entity => {
  const file = knownEntity(id, gazetteer, names)
  if (file === undefined) throw new Error(`no file for ${id}`)
  const data = entitySchemas[file.kind].parse(parse(file.content))
  const territory = file.kind === 'country' ? territoryNames(id) : undefined
  return {
    id: entityId(id),
    kind: file.kind,
    names: perLanguage((language) => data.names?.[language] ?? territory?.names[language] ?? id),
    aliases: [
      ...data.aliases,
      ...(territory?.further ?? []).map(({ name, language, kind }) => ({ name, languages: [language], kind })),
    ],
    forms: {},
    adjectives: ('adjectives' in data ? data.adjectives : undefined) ?? {},
    demonyms: ('demonyms' in data ? data.demonyms : undefined) ?? {},
  }
}

const entities = ids.map(madeOf)
const { match } = createMatcher(
  buildNameIndex(new Map(entities.map((entity) => [entity.id, entity])), noOccurrences, 'de'),
)
const found = (query: string) => match(query, 5).map(({ id }) => id)

describe('entities that the tables know', () => {
  it('can be made of everything that the gazetteer names', () => {
    expect(entities.length).toBeGreaterThan(500)
  })

  it.each(languages)('have names of their own in %s', (language) => {
    const script = language === 'uk' ? /^[\p{Script=Cyrillic}ʼ\p{P}\s]+$/u : /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u
    const strange = entities.filter(({ kind, names: all }) => kind !== 'organisation' && !script.test(all[language]))
    expect(strange.map(({ id, names: all }) => [id, all[language]])).toEqual([])
  })

  it('have adjectives and peoples in every language of the tables, or in none', () => {
    const foreign = languages.filter((language) => language !== 'de')
    const some = entities.filter(({ adjectives }) => foreign.some((language) => adjectives[language] !== undefined))
    const incomplete = some.filter(({ adjectives, demonyms }) =>
      foreign.some((language) => adjectives[language] === undefined || demonyms[language] === undefined),
    )
    expect(incomplete.map(({ id }) => id)).toEqual([])
    expect(some.length).toBeGreaterThan(230)
  })
})

const cases: readonly (readonly [string, Language, string])[] = [
  ['cn', 'de', 'China | chinesisch | chinesischen | Chinesin'],
  ['cn', 'en', 'China | Chinese'],
  ['cn', 'fr', 'Chine | chinois | chinoise | chinoises | Chinois'],
  ['cn', 'it', 'Cina | cinese | cinesi'],
  ['cn', 'fi', 'Kiina | Kiinan | kiinalainen | kiinalaisen | kiinalaiset | kiinalaisia'],
  ['cn', 'uk', 'Китай | Китаю | китайський | китайською | китаєць | китайці | китайців | китаянка'],
  ['hk', 'de', 'Hongkong | Hongkongs | Hongkonger'],
  ['hk', 'fr', 'hongkongais | hongkongaise'],
  ['pl', 'en', 'Polish | Poles'],
  ['pl', 'fi', 'puolalaisia | puolalaisten'],
  ['pl', 'uk', 'поляки | польська | польку | поляків'],
  ['gr', 'fr', 'grecque | grecques | grecs'],
  ['gr', 'it', 'greci | greche'],
  ['tr', 'fr', 'turque | turques'],
  ['tr', 'en', 'Turkey | Turks | Turkish'],
  ['tr', 'uk', 'турок | турки | турків | турецької'],
  ['ae', 'de', 'Vereinigten Arabischen Emirate'],
  ['nl', 'de', 'Niederlanden'],
  ['nl', 'fr', 'néerlandaise | Pays-Bas'],
  ['nl', 'fi', 'Alankomaiden | alankomaalaisia | hollantilaisten'],
  ['vn', 'it', 'vietnamita | vietnamiti | vietnamite'],
  ['cz', 'uk', 'чехи | чеської | Чехії'],
  ['de', 'uk', 'німців | німкеня | німецького'],
  ['england', 'de', 'England | Engländer'],
  ['england', 'fi', 'Englannissa | englantilaiset'],
  ['scotland', 'en', 'Scots | Scottish'],
  ['wales', 'fr', 'galloise'],
  ['european-union', 'de', 'Europäischen Union'],
  ['european-union', 'fi', 'Euroopan unionissa | EU:ssa'],
  ['european-union', 'uk', 'Європейського Союзу | Євросоюзом'],
  ['united-nations', 'uk', 'Організації Об’єднаних Націй'],
  ['africa', 'it', 'africani'],
  ['asia', 'fi', 'Aasiassa'],
  ['warsaw', 'uk', 'Варшаві'],
  ['helsinki', 'fi', 'Helsingissä'],
]

describe('a query for a country, capital or organisation', () => {
  it.each(cases)('finds %s by its words in %s: %s', (id, _, queries) => {
    const missing = queries.split(' | ').flatMap((query) => (found(query)[0] === id ? [] : [[query, found(query)]]))
    expect(missing).toEqual([])
  })
})
