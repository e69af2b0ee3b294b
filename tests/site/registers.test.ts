import { existsSync, readFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/i18n/paths.ts'
import { corpusOf } from '../../src/library/corpus.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { entitiesOfKind } from '../../src/model/entity.ts'
import { entityData } from '../../src/model/entity-data.ts'
import { entityKinds, registerOf } from '../../src/model/kinds.ts'
import { mentionCount } from '../../src/model/entity-mentions.ts'
import { languages } from '../../src/model/language.ts'
import { pagePath } from '../../src/model/paging.ts'
import { passagesOf } from '../../src/model/references.ts'
import { builtSite, siteRoot } from '../support/site.ts'

const corpus = corpusOf(await readLibrary(siteRoot))
const { registry } = corpus
const read = (path: string) => fromHtml(readFileSync(`${builtSite}/${path}index.html`, 'utf8'))
/** All pages of a list that may be paged, from the address of the first. */
const readPages = (first: string): readonly Root[] => {
  const trees = [read(first)]
  while (existsSync(`${builtSite}/${pagePath(first, trees.length + 1)}index.html`))
    trees.push(read(pagePath(first, trees.length + 1)))
  return trees
}
const text = (element: Element | undefined) => (element === undefined ? undefined : toString(element).trim())

describe.each(languages)('the registers in %s', (language) => {
  test.each(entityKinds)('list every %s once, sorted, with a link to its page', (kind) => {
    const links = readPages(`${language}/${paths.register(kind)}`).flatMap((page) =>
      selectAll('[data-register] li > a', page),
    )
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
    const isMentioned = entitiesOfKind(registry, kind).some(({ id }) => corpus.countOf(id, language) > 0)
    expect(list !== undefined).toBe(isMentioned)
    if (list === undefined) return
    expect(select('h2 a', list)?.properties['href']).toBe(`/${language}/${paths.register(kind)}`)
    const counts = selectAll('li a', list).map(({ properties }) => {
      const id = String(properties['href']).split('/').at(-2)
      const entity = entitiesOfKind(registry, kind).find((candidate) => candidate.id === id)
      return entity === undefined ? -1 : corpus.countOf(entity.id, language)
    })
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })

  describe.each([...registry.values()].map((entity) => ({ id: entity.id, entity })))(
    'the page of $id',
    ({ entity }) => {
      const trees = readPages(`${language}/${paths.entity(entity)}`)
      const [tree = read(`${language}/${paths.entity(entity)}`)] = trees
      const passages = trees.flatMap((page) => selectAll('[data-passage]', page))
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
            const address = `/${version.language}/${paths.article(version.slug)}#${passage.id}`
            const item = passages.find((shown) => select(`a.see[href="${address}"]`, shown) !== undefined)
            const marked = item === undefined ? [] : selectAll('mark > a', item)
            expect(marked.map(text), address).toEqual(meant.map(({ surface }) => surface))
            for (const { properties } of marked) expect(properties['href']).toBe(address)
          }
        expect(passages.flatMap((item) => selectAll('mark', item))).toHaveLength(mentionCount(own))
      })

      test('describes itself for machines', () => {
        const json: unknown = JSON.parse(text(select('script[type="application/ld+json"]', tree)) ?? '')
        const type = { person: 'Person', country: 'Country', organisation: 'Organization', place: 'Place' }[entity.kind]
        expect(json).toMatchObject({ '@type': type, name: entity.names[language] })
      })
    },
  )
})

test('who is mentioned together stands on both pages, equally often', () => {
  const companions = new Map(
    [...registry.values()].map((entity) => [
      String(entity.id),
      new Map(
        selectAll('[data-companion]', read(`de/${paths.entity(entity)}`)).map((item) => [
          String(item.properties['dataCompanion']),
          selectAll('ol > li', item).length,
        ]),
      ),
    ]),
  )
  for (const [id, counts] of companions)
    for (const [other, count] of counts) expect(companions.get(other)?.get(id), `${id} and ${other}`).toBe(count)
})

test('the open data has every entity with its names and the number of its mentions', () => {
  const records: unknown = JSON.parse(readFileSync(`${builtSite}/data/entities.json`, 'utf8'))
  expect(records).toEqual(JSON.parse(JSON.stringify(entityData(registry, (id) => corpus.countOf(id, 'de')))))
})
