import { expect, test } from 'vitest'
import { addressOf, offlineGroups } from '../../src/offline/groups.ts'

const files = [
  '404.html',
  '_astro/serif-latin.abc.woff2',
  '_astro/serif-cyrillic.abc.woff2',
  '_astro/page.abc.js',
  'de/articles/test/index.html',
  'de/articles/test/washington/index.html',
  'de/index.html',
  'de/people/ada-berg/index.html',
  'de/people/olof-lund/index.html',
  'de/people/index.html',
  'de/search/index.html',
  'en/index.html',
  'pagefind/fragment/de_1.pf_fragment',
  'pagefind/fragment/en_1.pf_fragment',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
  'pagefind/wasm.de.pagefind',
  'search/names.de.json',
  'search/names.en.json',
].map((path) => ({ path, revision: '1' }))

const groups = offlineGroups(files, () => '<a href="/repo/de/people/ada-berg/#x">Ada Berg</a>')
const paths = (group: string) => groups.get(group)?.map(({ path }) => path)

test('a language brings its pages, its search, its fonts, and what all pages need', () => {
  expect(paths('de')).toEqual([
    '_astro/serif-latin.abc.woff2',
    '_astro/page.abc.js',
    'de/index.html',
    'de/people/index.html',
    'de/search/index.html',
    'pagefind/fragment/de_1.pf_fragment',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.js',
    'pagefind/wasm.de.pagefind',
    'search/names.de.json',
  ])
})

test('an article brings its sections and the pages of those it names', () => {
  expect(paths('de/test')).toEqual([
    'de/articles/test/index.html',
    'de/articles/test/washington/index.html',
    'de/people/ada-berg/index.html',
  ])
})

test('pages go by their folder', () => {
  expect(addressOf({ path: 'de/index.html', revision: '' })).toBe('de/')
  expect(addressOf({ path: 'index.html', revision: '' })).toBe('')
  expect(addressOf({ path: 'search/names.de.json', revision: '' })).toBe('search/names.de.json')
})
