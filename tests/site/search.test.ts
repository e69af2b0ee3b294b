import { existsSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { ServedSite } from '../../scripts/serve.ts'
import { isLanguage, languages, type Language } from '../../src/model/language.ts'
import type { Chosen } from '../../src/browser/search/passages.ts'
import { searchPassages } from '../../src/browser/search/search-passages.ts'
import type { NameIndex } from '../../src/search/index-format.ts'
import { createMatcher } from '../../src/search/matcher.ts'
import { pagefindIn } from '../support/pagefind.ts'
import { queriesIn } from '../search/queries.ts'
import { builtSite, serveBuiltSite } from '../support/site.ts'

let site: ServedSite
beforeAll(async () => {
  site = await serveBuiltSite()
})
afterAll(async () => {
  vi.unstubAllGlobals()
  await site.close()
})

const namesOf = (language: Language) =>
  JSON.parse(readFileSync(`${builtSite}/search/names.${language}.json`, 'utf8')) as NameIndex

describe('the name index of the built site', () => {
  test.each(languages)('answers the examples on the pages in %s', (language) => {
    const matcher = createMatcher(namesOf(language))
    const queries = ['examples.tsv', 'found.tsv', 'mixed.tsv', 'refused.tsv'].flatMap(queriesIn)
    const wrong = queries
      .filter((query) => query.language === language)
      .filter(({ text, expected }) => (matcher.match(text)[0]?.id ?? '-') !== expected)
    expect(wrong).toEqual([])
  })

  test.each(languages)('stays below 12 kB with Brotli in %s', (language) => {
    expect(brotliCompressSync(readFileSync(`${builtSite}/search/names.${language}.json`)).length).toBeLessThan(12_000)
  })
})

const search = async (language: Language, text: string, chosen: Chosen = {}) => {
  const matcher = createMatcher(namesOf(language))
  const [first] = matcher.match(text)
  const passageSearch = await searchPassages(await pagefindIn(builtSite, site.url, language), language, {
    text,
    entity: first !== undefined && first.rank < 4 ? first : undefined,
    words: true,
    chosen,
  })
  let found = await passageSearch.next()
  while (!found.isAll) found = await passageSearch.next()
  return found.passages.map(({ path, text: sentence, marks }) => ({
    id: path.split('#')[1],
    marked: marks.map(([start, end]) => sentence.slice(start, end)),
  }))
}

describe('the passages of the built site', () => {
  test('Pagefind writes what the browser needs and nothing of its own interface', () => {
    expect(existsSync(`${builtSite}/pagefind/pagefind.js`)).toBe(true)
    expect(existsSync(`${builtSite}/pagefind/pagefind-ui.js`)).toBe(false)
  })

  test('has one index for each language of the article', () => {
    const entry = JSON.parse(readFileSync(`${builtSite}/pagefind/pagefind-entry.json`, 'utf8')) as {
      languages: Record<string, unknown>
    }
    expect(Object.keys(entry.languages).filter(isLanguage).sort()).toEqual(languages.toSorted())
  })

  test('finds parts of compounds, marked inside the word', async () => {
    const garantien = await search('de', 'Garantien')
    expect(garantien.map(({ id }) => id).sort()).toEqual(['kriegsende.2', 'lead.1'])
    expect(garantien.flatMap(({ marked }) => marked)).toEqual(['garantien', 'garantien'])
    expect((await search('de', 'Kanzler')).map(({ id }) => id)).toEqual(['einsatz.1'])
    expect((await search('fi', 'kansleri')).map(({ id }) => id)).toEqual(['einsatz.1'])
    expect((await search('fi', 'takuita')).length).toBeGreaterThan(0)
  })

  test('brings the passages that mention an entity in other words', async () => {
    const british = await search('de', 'Großbritannien')
    expect(british.flatMap(({ marked }) => marked)).toContain('britische')
    const russia = await search('de', 'Росії')
    expect(russia.flatMap(({ marked }) => marked)).toEqual(expect.arrayContaining(['Russlands', 'Moskau']))
  })

  test('finds other forms of a word in Ukrainian, for which Pagefind has no stemmer', async () => {
    const found = await search('uk', 'гарантія')
    expect(found.length).toBeGreaterThan(0)
    expect(found.flatMap(({ marked }) => marked).every((word) => /^гаранті/i.test(word))).toBe(true)
  })

  test.each(['Marcox', 'Suomenlinna', 'Merzbach', 'xyzxyz', 'Trumpeter', 'Ukraine Luftverteidigung'])(
    'shows nothing for %s, whatever Pagefind shortens it to',
    async (query) => {
      expect(await search('de', query)).toEqual([])
    },
  )

  test('narrows down by every chosen facet', async () => {
    const all = await search('de', 'Ukraine')
    const narrowed = await search('de', 'Ukraine', { country: ['us'] })
    const both = await search('de', 'Ukraine', { country: ['us', 'fi'] })
    expect(narrowed.length).toBeGreaterThan(both.length)
    expect(all.length).toBeGreaterThan(narrowed.length)
    expect(both.map(({ id }) => id)).toEqual(['washington.1'])
    const section = await search('de', 'Ukraine', { section: ['sicherheitsgarantien-ukraine/einsatz'] })
    expect(section.map(({ id }) => id)).toEqual(['einsatz.2'])
  })
})
