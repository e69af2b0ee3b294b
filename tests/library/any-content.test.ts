import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reportFaults } from '../../src/checks/report.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { faultsIn } from '../../src/library/site.ts'
import { verbatimSource } from '../../src/model/article.ts'
import type { Library } from '../../src/model/library.ts'
import { publish } from '../../src/model/permalinks.ts'
import { fixtureSite, moreArticles } from '../support/fixture-site.ts'
import { generateArticles } from '../support/generate-articles.ts'
import { contentOf } from '../support/test-project.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-content-'))
  await contentOf(fixtureSite, moreArticles)(folder)
  await generateArticles(folder, 100)
})
afterAll(() => rm(folder, { recursive: true }))

describe.each([
  { name: 'of this project', at: () => process.cwd() },
  { name: 'of the fixture site', at: () => fixtureSite },
  { name: 'with a second, a German-only and a hundred small articles', at: () => folder },
])('the content $name', ({ at }) => {
  let library: Library
  beforeAll(async () => {
    library = await readLibrary(at())
  })

  test('has no fault', () => {
    expect(reportFaults(faultsIn(library))).toBe(reportFaults([]))
  })

  test('gives every received text back byte for byte', async () => {
    for (const { original, slug } of library.articles) {
      const bytes = await readFile(join(at(), 'content/articles', slug, 'source.txt'))
      expect(Buffer.from(verbatimSource(original)).equals(bytes), slug).toBe(true)
    }
  })

  test('has every section and sentence in its register: npm run permalinks', () => {
    for (const { slug, original } of library.articles) {
      const register = library.permalinks.find((file) => file.slug === slug)?.register
      expect(register?.published, slug).toEqual(publish(register, original).published)
    }
  })

  test('is in order: newest first, those without a day after them, then by slug', () => {
    const keys = library.articles.map(({ original, slug }) => ({ day: original.frontMatter.published ?? '', slug }))
    const bySlug = keys.toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
    expect(keys).toEqual(bySlug.toSorted((one, other) => (one.day === other.day ? 0 : one.day > other.day ? -1 : 1)))
  })
})
