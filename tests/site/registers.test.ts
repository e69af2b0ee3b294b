import { readFileSync } from 'node:fs'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { paths } from '../../src/i18n/paths.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { entitiesOfKind, entityKinds, registerOf } from '../../src/model/entity.ts'
import { entityData } from '../../src/model/entity-data.ts'
import { mentionCount, mentionsByEntity } from '../../src/model/entity-mentions.ts'
import { languages } from '../../src/model/language.ts'
import { passagesOf } from '../../src/model/references.ts'
import { builtSite, siteRoot } from '../support/site.ts'

const { articles, registry } = await readLibrary(siteRoot)
const read = (path: string) => fromHtml(readFileSync(`${builtSite}/${path}index.html`, 'utf8'))
const text = (element: Element | undefined) => (element === undefined ? undefined : toString(element).trim())

describe.each(languages)('the registers in %s', (language) => {
  const mentions = mentionsByEntity(articles, registry, language)

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
    const isMentioned = entitiesOfKind(registry, kind).some(({ id }) => mentions.has(id))
    expect(list !== undefined).toBe(isMentioned)
    if (list === undefined) return
    expect(select('h2 a', list)?.properties['href']).toBe(`/${language}/${paths.register(kind)}`)
    const counts = selectAll('li a', list).map(({ properties }) => {
      const id = String(properties['href']).split('/').at(-2)
      const entity = entitiesOfKind(registry, kind).find((candidate) => candidate.id === id)
      return entity === undefined ? -1 : mentionCount(mentions.get(entity.id) ?? [])
    })
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    expect(Math.min(...counts)).toBeGreaterThan(0)
  })

  describe.each([...registry.values()].map((entity) => ({ id: entity.id, entity })))(
    'the page of $id',
    ({ entity }) => {
      const tree = read(`${language}/${paths.entity(entity)}`)
      const own = mentions.get(entity.id) ?? []

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
        for (const { version, references } of own)
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
  expect(records).toEqual(JSON.parse(JSON.stringify(entityData(registry, articles))))
})
