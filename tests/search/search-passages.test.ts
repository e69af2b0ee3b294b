import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { serveSite, type ServedSite } from '../../scripts/serve.ts'
import type { Chosen } from '../../src/browser/search/passages.ts'
import {
  passagesAtATime,
  searchPassages,
  type Found,
  type PassageSearch,
} from '../../src/browser/search/search-passages.ts'
import { compoundSplitter } from '../../src/search/build/compounds.ts'
import { writePassageIndex } from '../../src/search/build/pagefind-index.ts'
import { passageRecord } from '../../src/search/build/passage-records.ts'
import { testSlug } from '../support/articles.ts'
import { pagefindIn } from '../support/pagefind.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const count = 60

/** Sixty articles: each speaks of the harbour twice, every third of Sweden, the oldest alone of a bridge. */
const versions = Array.from({ length: count }, (_, index) => {
  const sweden = index % 3 === 0 ? '[Schweden](entity:se) plant.' : 'Niemand plant.'
  const bridge = index === count - 1 ? 'Eine Brücke entsteht.' : 'Ein Tunnel entsteht.'
  const body = `Nummer ${index}.\n${sweden}\n\n## Der Hafen {#hafen}\n\nDie Hafenverwaltung wartet.\nEin Satz ohne.\n${bridge}`
  return { ...versionOf(body, smallRegistry), slug: testSlug(`artikel-${index}`) }
})

let folder: string
let site: ServedSite
let requests: string[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passages-'))
  const compounds = compoundSplitter('de', ['hafen', 'verwaltung'])
  const records = versions.map((version, position) => passageRecord(version, position, smallRegistry, compounds))
  await writePassageIndex(records, join(folder, 'pagefind'))
  site = await serveSite(folder, 0)
  const { fetch } = globalThis
  vi.stubGlobal('fetch', (address: string | URL | Request, options?: RequestInit) => {
    requests.push(address instanceof Request ? address.url : String(address))
    return fetch(address, options)
  })
}, 120_000)
afterAll(async () => {
  vi.unstubAllGlobals()
  await site.close()
  await rm(folder, { recursive: true })
})

const entity = { id: 'se', kind: 'country' } as const
const search = async (text: string, options: { entity?: typeof entity; chosen?: Chosen } = {}) =>
  searchPassages(await pagefindIn(folder, site.url, 'de'), 'de', { text, words: true, chosen: {}, ...options })
const ids = ({ passages, shown }: Found) =>
  passages.slice(0, shown).map(({ path }) => path.replace('/de/articles/artikel-', ''))
const everything = async (passageSearch: PassageSearch) => {
  let found = await passageSearch.next()
  while (!found.isAll) found = await passageSearch.next()
  return found
}

describe('a search for passages', { timeout: 60_000 }, () => {
  test('gives the passages of the newest article first, the best ones first, then in the order of the text', async () => {
    const found = await (await search('Hafen')).next()
    expect(ids(found).slice(0, 4)).toEqual(['0/#hafen', '1/#hafen', '2/#hafen', '3/#hafen'])
    expect(ids(found).slice(5, 10)).toEqual(['0/#hafen.1', '1/#hafen.1', '2/#hafen.1', '3/#hafen.1', '4/#hafen.1'])
    expect(found.passages[5]?.marks).toEqual([[4, 19]])
    expect(found.passages[0]?.article).toBe('Test')
  })

  test('shows twenty at a time, and all of them in the end', async () => {
    const passageSearch = await search('Hafen')
    const first = await passageSearch.next()
    expect(first.shown).toBe(passagesAtATime)
    expect(first.isAll).toBe(false)
    const second = await passageSearch.next()
    expect(second.shown).toBe(2 * passagesAtATime)
    expect(ids(second).slice(0, passagesAtATime)).toEqual(ids(first))
    const all = await everything(passageSearch)
    expect(all.shown).toBe(2 * count)
    expect(new Set(ids(all)).size).toBe(2 * count)
  })

  test('fetches 30 files at most for one question, shows the first passages after 13, and says what it left out', async () => {
    requests = []
    const passageSearch = await search('entsteht Brücke')
    const found = await passageSearch.next()
    expect(requests.length).toBeLessThanOrEqual(30)
    expect(found.articles).toBeGreaterThanOrEqual(found.looked)
    expect((await everything(passageSearch)).shown).toBe(1)

    requests = []
    const atFirst: number[] = []
    await (await search('Nummer')).next(({ passages }) => atFirst.push(passages.length, requests.length))
    expect(atFirst[0]).toBeGreaterThan(0)
    expect(atFirst[1]).toBeLessThanOrEqual(13)
  })

  test('finds what stands in the oldest article alone', async () => {
    expect(ids(await everything(await search('Brücke')))).toEqual(['59/#hafen.3'])
  })

  test('finds the mentions of an entity before the words, each passage once', async () => {
    const found = await everything(await search('Schweden', { entity }))
    expect(ids(found)).toEqual(Array.from({ length: count / 3 }, (_, index) => `${index * 3}/#lead.2`))
    expect(found.passages[0]?.marks).toEqual([[0, 8]])
  })

  test('narrows down by facets, and gives their passages alone without words', async () => {
    const chosen = { section: ['artikel-7/hafen'] }
    expect(ids(await everything(await search('Hafen', { chosen })))).toEqual(['7/#hafen', '7/#hafen.1'])
    expect(ids(await everything(await search('', { chosen })))).toHaveLength(4)
    expect(ids(await everything(await search('Hafen', { chosen: { country: ['se'] } })))).toEqual([])
  })

  test('finds nothing where the index shortened the query', async () => {
    expect(ids(await everything(await search('Hafenxyz')))).toEqual([])
  })
})
