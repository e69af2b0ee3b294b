import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/library/read-library.ts'
import type { Article } from '../../src/model/article.ts'
import {
  confirmTranslation,
  isTranslationLanguage,
  stalePassages,
  translatedPassages,
  translationLanguages,
} from '../../src/model/translation.ts'
import { fixtureSite } from '../support/fixture-site.ts'

const slug = 'sicherheitsgarantien-ukraine'
let root: string
let folder: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lagebild-translation-'))
  await cp(join(fixtureSite, 'content/entities'), join(root, 'content/entities'), { recursive: true })
  folder = join(root, 'content/articles', slug)
})
beforeEach(async () => {
  await rm(join(root, 'content/articles'), { recursive: true, force: true })
  // Without the analysis, whose own rules object to changed sentences.
  const filter = (path: string) => !basename(path).startsWith('analysis')
  await cp(join(fixtureSite, 'content/articles', slug), folder, { recursive: true, filter })
})
afterAll(() => rm(root, { recursive: true, force: true }))

const readArticle = async (): Promise<Article> => {
  const { articles, faults } = await readLibrary(root)
  expect(faults).toEqual([])
  const [article] = articles
  if (article === undefined) throw new Error('no article')
  return article
}

const staleByLanguage = async () => {
  const article = await readArticle()
  return Object.fromEntries(translationLanguages.map((language) => [language, [...stalePassages(article, language)]]))
}

const edit = async (file: string, change: (text: string) => string) => {
  const path = join(folder, file)
  const text = await readFile(path, 'utf8')
  const changed = change(text)
  expect(changed).not.toBe(text)
  await writeFile(path, changed)
  return () => writeFile(path, text)
}

const nothingStale = { en: [], fr: [], it: [], fi: [], uk: [] }
const everywhere = (...ids: readonly string[]) => ({ en: ids, fr: ids, it: ids, fi: ids, uk: ids })

describe('translations follow the original sentence by sentence', () => {
  test('every sentence and heading of the article is translated into five languages', async () => {
    const article = await readArticle()
    for (const language of translationLanguages)
      expect(translatedPassages(article, language).filter(({ state }) => state !== 'current')).toEqual([])
  })

  test('changing one German sentence makes that sentence stale in five languages; reverting it clears them', async () => {
    const revert = await edit('de.md', (text) => text.replace('zwischen Dienstag und', 'zwischen Montag und'))
    expect(await staleByLanguage()).toEqual(everywhere('washington.1'))
    await revert()
    expect(await staleByLanguage()).toEqual(nothingStale)
  })

  test('changing a German heading makes that heading stale', async () => {
    await edit('de.md', (text) => text.replace('drängt auf schnelles Ende', 'drängt auf ein schnelles Ende'))
    expect(await staleByLanguage()).toEqual(everywhere('kriegsende'))
  })

  test('correcting the source anew makes the sentence stale, since its reading text changes', async () => {
    await edit('de.md', (text) => text.replace(':corr[Luftstreitkräfte]', ':corr[Luftmacht]'))
    expect(await staleByLanguage()).toEqual(everywhere('loewenanteil.3'))
  })

  test('renaming the article does not make anything stale', async () => {
    await rename(folder, join(root, 'content/articles/anderer-name'))
    expect(await staleByLanguage()).toEqual(nothingStale)
  })

  test('reformatting white space does not make anything stale', async () => {
    await edit('de.md', (text) => text.replaceAll(' Optionen ', '  Optionen ').replaceAll('\n\n## ', '\n\n\n## '))
    expect(await staleByLanguage()).toEqual(nothingStale)
  })

  test('changing an annotation does not make anything stale', async () => {
    await edit('de.md', (text) =>
      text
        .replace('[USA](entity:us), [Finnland](entity:fi)', 'USA, [Finnland](entity:fi "name")')
        .replace('note=kriegsruss', 'note=grammatik'),
    )
    expect(await staleByLanguage()).toEqual(nothingStale)
  })

  test('a sentence that a translation lacks is missing, in that language alone', async () => {
    await edit('fi.md', (text) => text.replace(/^Sotilaallisen suunnittelun .*\n/m, ''))
    const article = await readArticle()
    const missing = translationLanguages.map((language) =>
      translatedPassages(article, language).filter(({ state }) => state === 'missing'),
    )
    expect(missing.map((passages) => passages.map(({ passage }) => passage.id))).toEqual([
      [],
      [],
      [],
      ['kriegsende.2'],
      [],
    ])
  })

  test('confirming a sentence clears it in that language alone and leaves its other records', async () => {
    await edit('de.md', (text) => text.replace('am Mittwoch', 'am Freitag').replace('am Donnerstag', 'am Montag'))
    const article = await readArticle()
    const lock = confirmTranslation(article, 'uk', new Set(['loewenanteil.1']))
    const confirmed = { ...article, lock }
    expect([...stalePassages(confirmed, 'uk')]).toEqual(['lead.1'])
    expect([...stalePassages(confirmed, 'fr')]).toEqual(['lead.1', 'loewenanteil.1'])
  })

  test('confirming everything twice writes the same lock as is kept beside the article', async () => {
    const article = await readArticle()
    const again = translationLanguages
      .filter(isTranslationLanguage)
      .reduce((lock, language) => confirmTranslation({ ...article, lock }, language), article.lock)
    const kept = await readFile(join(folder, 'translations.lock.json'), 'utf8')
    expect(`${JSON.stringify(again, null, 2)}\n`).toBe(kept)
  })

  test('a lock file with a typed digest or an unknown language is reported with its place', async () => {
    await writeFile(join(folder, 'translations.lock.json'), '{\n  "en": { "lead.1": "abc" },\n  "ukr": {}\n}\n')
    const { faults } = await readLibrary(root)
    expect(faults.map(({ place, reason }) => [place?.line, reason])).toEqual([
      [2, expect.stringContaining('expected 16 hexadecimal digits')],
      [3, expect.stringContaining('nearest: `uk`')],
    ])
  })
})
