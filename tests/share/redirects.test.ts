import { expect, test } from 'vitest'
import { corpusOf } from '../../src/library/corpus.ts'
import type { Article } from '../../src/model/article.ts'
import { isSlug, type Slug } from '../../src/model/ids.ts'
import { permalinksSchema, type PermalinksFile } from '../../src/model/permalinks.ts'
import { translationLockSchema } from '../../src/model/translation-lock.ts'
import { hostRules, redirectsOf } from '../../src/share/redirects.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const original = versionOf('Anfang.\nMehr.\n\n## Eins {#eins}\n\nText.', smallRegistry)
const article: Article = {
  slug: original.slug,
  original,
  versions: { de: original },
  source: '',
  lock: translationLockSchema.parse({}),
}

const slug = (value: string): Slug => {
  if (!isSlug(value)) throw new TypeError(value)
  return value
}
const register = (name: string, content: unknown): PermalinksFile => ({
  slug: slug(name),
  path: `content/permalinks/${name}.yaml`,
  register: permalinksSchema.parse(content),
  places: new Map(),
})
const redirects = (...permalinks: readonly PermalinksFile[]) =>
  redirectsOf(
    corpusOf({
      registry: smallRegistry,
      articles: [article],
      analyses: new Map(),
      permalinks,
      faults: [],
      glossary: [],
    }),
  )

test('an article that has everything leads nowhere else', () => {
  expect(redirects(register('test', { published: { lead: 2, eins: 1 } }))).toEqual([])
})

test('the page of a gone section leads to the article, at its own id, where a note says what became of it', () => {
  const file = register('test', { published: { lead: 2, zwei: 1 }, gone: { zwei: { to: 'eins', reason: 'merged' } } })
  expect(redirects(file)).toEqual([
    { from: 'articles/test/zwei/', to: 'articles/test/', passage: 'zwei', reason: 'merged', id: 'zwei' },
  ])
})

test('a moved article leads to its new address, section by section, to its beginning where a section is gone', () => {
  const file = register('alt', { published: { eins: 1, zwei: 1 }, article: { to: 'test', reason: 'moved' } })
  expect(redirects(file).map(({ from, to }) => [from, to])).toEqual([
    ['articles/alt/', 'articles/test/'],
    ['articles/alt/eins/', 'articles/test/eins/'],
    ['articles/alt/zwei/', 'articles/test/'],
  ])
})

test('hosts get one rule for each language', () => {
  const file = register('test', { published: { zwei: 1 }, gone: { zwei: { to: 'eins', reason: 'merged' } } })
  expect(hostRules(redirects(file), (path) => [`/repo/de/${path}`, `/repo/uk/${path}`])).toBe(
    '/repo/de/articles/test/zwei/ /repo/de/articles/test/#zwei 301\n/repo/uk/articles/test/zwei/ /repo/uk/articles/test/#zwei 301\n',
  )
})
