import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/i18n/paths.ts'
import { corpusOf } from '../../src/library/corpus.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { entitiesOfKind } from '../../src/model/entity.ts'
import { entityKinds, registerOf } from '../../src/model/kinds.ts'
import { mentionCount } from '../../src/model/entity-mentions.ts'
import { languages } from '../../src/model/language.ts'
import { passagesOf } from '../../src/model/references.ts'
import { builtSite } from '../support/site.ts'

const corpus = corpusOf(await readLibrary(process.cwd()))
const { registry } = corpus
const read = (path: string) => fromHtml(readFileSync(`${builtSite}/${path}index.html`, 'utf8'))
const text = (element: Element | undefined) => (element === undefined ? undefined : toString(element).trim())

describe.each(languages)('the registers in %s', (language) => {
  test.each(entityKinds)('list every %s once, sorted, with a link to its page', (kind) => {
    const links = selectAll('[data-register] li > a', read(`${language}/${paths.register(kind)}`))
    const addresses = links.map(({ properties }) => String(properties['href']))
    const expected = entitiesOfKind(registry, kind).map((entity) => `/${language}/${paths.entity(entity)}`)
    expect(addresses.toSorted()).toEqual(expected.toSorted())
    const { compare } = new Intl.Collator(language)
    const keys = addresses.map((address) => {
      const entity = entitiesOfKind(registry, kind).find(({ id }) => address.endsWith(`/${id}/`))
      return entity?.family?.[language] ?? entity?.names[language] ?? ''
    })
    expect(keys).toEqual(keys.toSorted(compare))
  })

  test.each(['person', 'country'] as const)('are led to from the home page by the %s mentioned most', (kind) => {
    const register = registerOf[kind]
    const list = select(`section[aria-labelledby="most-${register}"]`, read(`${language}/`))
    if (list === undefined) throw new Error(`Unexpected absence of the ${register} on the home page`)
    expect(select('h2 a', list)?.properties['href']).toBe(`/${language}/${paths.register(kind)}`)
    const counts = selectAll('li a', list).map(({ properties }) => {
      const id = String(properties['href']).split('/').at(-2)
      const entity = entitiesOfKind(registry, kind).find((candidate) => candidate.id === id)
      return entity === undefined ? -1 : corpus.countOf(entity.id, language)
    })
    expect(counts.length).toBeGreaterThan(5)
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })

  describe.each([...registry.values()].map((entity) => ({ id: entity.id, entity })))(
    'the page of $id',
    ({ entity }) => {
      const tree = read(`${language}/${paths.entity(entity)}`)
      const own = corpus.mentionsOf(entity.id, language)

      test('is headed by the name in the language of the page', () => {
        expect(text(select('h1', tree))).toBe(entity.names[language])
      })

      test('has the name in every language, marked as such', () => {
        for (const other of languages) {
          const names = selectAll(`dd > [lang="${other}"]`, tree).map(text)
          expect(names).toContain(entity.names[other])
        }
      })

      test('shows every passage, with each mention marked and led to its sentence', () => {
        for (const {
          facts: { version },
          references,
        } of own)
          for (const { passage, references: meant } of passagesOf(references)) {
            const item = select(`[data-passage="${passage.id}"]`, tree)
            const marked = item === undefined ? [] : selectAll('mark > a', item)
            expect(marked.map(text)).toEqual(meant.map(({ surface }) => surface))
            const address = `/${version.language}/${paths.article(version.slug)}#${passage.id}`
            for (const { properties } of marked) expect(properties['href']).toBe(address)
          }
        expect(selectAll('[data-passage] mark', tree)).toHaveLength(mentionCount(own))
      })

      test('describes itself for machines', () => {
        const json: unknown = JSON.parse(text(select('script[type="application/ld+json"]', tree)) ?? '')
        const type = { person: 'Person', country: 'Country', organisation: 'Organization', place: 'Place' }[entity.kind]
        expect(json).toMatchObject({ '@type': type, name: entity.names[language] })
      })
    },
  )
})

test('every article mentions every entity of the registry in every language', () => {
  for (const language of languages) {
    expect([...registry.keys()].filter((id) => corpus.countOf(id, language) === 0)).toEqual([])
  }
})

test('a passage leads to a sentence that exists, in its language', () => {
  for (const language of languages) {
    const tree = read(`${language}/countries/us/`)
    for (const { properties } of selectAll('[data-passage] .see', tree)) {
      const [path = '', id = ''] = String(properties['href']).slice(1).split('#')
      expect(select(`[id="${id}"]`, read(path)), `${path}#${id}`).toBeDefined()
    }
  }
})

test('who is mentioned together stands on both pages, equally often', () => {
  const counts = (id: string, register: string) =>
    new Map(
      selectAll('[data-companion]', read(`de/${register}/${id}/`)).map((item) => [
        String(item.properties['dataCompanion']),
        selectAll('ol > li', item).length,
      ]),
    )
  const trump = counts('donald-trump', 'people')
  expect(trump.get('us')).toBeGreaterThan(0)
  for (const [other, count] of trump) {
    const kind = [...registry.values()].find(({ id }) => id === other)?.kind
    expect(kind).toBeDefined()
    if (kind !== undefined) expect(counts(other, registerOf[kind]).get('donald-trump')).toBe(count)
  }
})

test('the open data has every entity with its names and the number of its mentions', () => {
  const records: unknown = JSON.parse(readFileSync(`${builtSite}/data/entities.json`, 'utf8'))
  expect(records).toHaveLength(registry.size)
  expect(records).toContainEqual(expect.objectContaining({ id: 'kyiv', kind: 'place', wikidata: 'Q1899', mentions: 1 }))
})
