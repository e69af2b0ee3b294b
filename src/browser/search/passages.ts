import type { Language } from '../../model/language.ts'
import { fold, wordsOf } from '../../search/fold.ts'
import { facetKinds, facetWord, readFacets, type Facet, type FacetKind } from '../../search/facets.ts'
import { isSameWord, languagesWithoutStemmer, stemOf } from '../../search/same-word.ts'
import { stopWords } from '../../search/stop-words.ts'

/** Characters of a passage that are marked as found. */
export type Range = readonly [start: number, end: number]

/** A passage that answers a query. */
export interface FoundPassage {
  /** The address below the site's base path, with the sentence. */
  readonly path: string
  readonly section: string
  readonly article: string
  readonly text: string
  readonly marks: readonly Range[]
  readonly facets: Readonly<Partial<Record<FacetKind, readonly string[]>>>
}

/** The facets that are chosen, by kind. */
export type Chosen = Readonly<Partial<Record<FacetKind, readonly string[]>>>

/** What to look for. */
export interface PassageQuery {
  readonly text: string
  /** The entity that the query names: its mentions in any words are found too. */
  readonly entity?: { readonly id: string; readonly kind: FacetKind } | undefined
  /** Whether the words themselves are looked for: not where they are misspelt. */
  readonly words: boolean
  readonly chosen: Chosen
}

interface PagefindResult {
  readonly data: () => Promise<PagefindData>
}
interface PagefindData {
  readonly url: string
  readonly raw_url?: string
  readonly meta: Readonly<Record<string, string | undefined>>
}
/** What is used of Pagefind's browser module. */
export interface Pagefind {
  readonly search: (
    text: string | null,
    options?: { sort?: Record<string, 'asc'> },
  ) => Promise<{ readonly results: readonly PagefindResult[] }>
}

/** How many results are looked through: beyond, the reader has to say more. */
const mostResults = 200

/**
 * Finds passages.
 *
 * Pagefind answers a query that it does not find with one that it shortened. So every passage is looked through here:
 * it must have each word of the query, in some form, or a mention of the entity that the query names.
 */
export const findPassages = async (
  pagefind: Pagefind,
  language: Language,
  { text, entity, words, chosen }: PassageQuery,
): Promise<readonly FoundPassage[]> => {
  const wanted = contentOf(text)
  const facets = facetKinds.flatMap((kind) => (chosen[kind] ?? []).map((value): Facet => [kind, value]))
  const found = new Map<string, FoundPassage>()

  if (entity !== undefined) {
    for (const data of await search(pagefind, '', [...facets, [entity.kind, entity.id]])) {
      const marks = mentionsOf(data, entity.id)
      if (marks.length > 0) found.set(data.url, passageOf(data, marks))
    }
  }
  if (words && wanted.length > 0) {
    const asked = wanted
      .map((word) => (languagesWithoutStemmer.has(language) ? stemOf(word, language) : word))
      .join(' ')
    for (const data of await search(pagefind, asked, facets)) {
      const marks = marksOf(data.meta['text'] ?? '', data.meta['tails'] ?? '', wanted, language)
      if (marks === undefined) continue
      const known = found.get(data.url)
      found.set(data.url, passageOf(data, [...(known?.marks ?? []), ...marks]))
    }
  }
  // Without words the facets alone say what is meant.
  if (wanted.length === 0 && facets.length > 0)
    for (const data of await search(pagefind, '', facets)) found.set(data.url, passageOf(data, []))

  return [...found.values()]
}

/** The passages that Pagefind gives for words and facets, as far as they have all the facets; in the text's order without words. */
const search = async (pagefind: Pagefind, words: string, facets: readonly Facet[]) => {
  const asked = [words, ...facets.map(facetWord)].filter(Boolean).join(' ')
  const { results } = await pagefind.search(asked, words === '' ? { sort: { order: 'asc' } } : {})
  const passages = await Promise.all(results.slice(0, mostResults).map((result) => result.data()))
  return passages.filter(({ meta }) => {
    const has = readFacets(meta['facets'] ?? '')
    return facets.every(([kind, value]) => has[kind]?.includes(value))
  })
}

/** The words of a query that a passage must have. */
const contentOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  const content = words.filter(({ key }) => !stopWords.has(key))
  return (content.length > 0 ? content : words).map((word) => word.text)
}

const passageOf = ({ url, raw_url, meta }: PagefindData, marks: readonly Range[]): FoundPassage => ({
  path: raw_url ?? url,
  section: meta['title'] ?? '',
  article: meta['article'] ?? '',
  text: meta['text'] ?? '',
  marks: merged(marks),
  facets: readFacets(meta['facets'] ?? ''),
})

const mentionsOf = ({ meta }: PagefindData, id: string): readonly Range[] =>
  (meta['mentions'] ?? '').split(' ').flatMap((mention): readonly Range[] => {
    const [, entity, start, end] = /^(.+):(\d+)-(\d+)$/.exec(mention) ?? []
    return entity === id ? [[Number(start), Number(end)]] : []
  })

/** Where a text has the words of a query; `undefined` if it lacks one of them. */
export const marksOf = (
  text: string,
  tails: string,
  wanted: readonly string[],
  language: Language,
): readonly Range[] | undefined => {
  const ends = tails.split(' ').filter(Boolean)
  const marks: Range[] = []
  for (const word of wanted) {
    const before = marks.length
    for (const { 0: inText, index } of text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
      if (isSameWord(inText, word, language)) marks.push([index, index + inText.length])
      else {
        const tail = ends.find((end) => fold(inText).endsWith(end) && isSameWord(end, word, language))
        if (tail !== undefined) marks.push([index + inText.length - tail.length, index + inText.length])
      }
    }
    if (marks.length === before) return undefined
  }
  return marks
}

const merged = (marks: readonly Range[]): readonly Range[] =>
  marks
    .toSorted(([one], [other]) => one - other)
    .reduce<readonly Range[]>((ranges, range) => {
      const last = ranges.at(-1)
      return last !== undefined && range[0] <= last[1]
        ? [...ranges.slice(0, -1), [last[0], Math.max(last[1], range[1])]]
        : [...ranges, range]
    }, [])

let loading: Promise<Pagefind> | undefined

/**
 * Loads Pagefind once; after a failure the next call tries again.
 *
 * @param base the site's base path
 * @throws if it or its index cannot be loaded
 */
export const loadPagefind = (base: string): Promise<Pagefind> => {
  loading ??= importPagefind(base)
  loading.catch(() => {
    loading = undefined
  })
  return loading
}

/** Pagefind's browser module. */
interface PagefindModule {
  readonly createInstance: (options: Readonly<Record<string, unknown>>) => Pagefind
}
const isPagefindModule = (value: unknown): value is PagefindModule =>
  typeof value === 'object' && value !== null && 'createInstance' in value

const importPagefind = async (base: string): Promise<Pagefind> => {
  const address = `${base}pagefind/pagefind.js`
  const module: unknown = await import(/* @vite-ignore */ address)
  if (!isPagefindModule(module)) throw new TypeError('Pagefind is not what was expected')
  // It searches in a worker, so that typing stays smooth on a slow phone.
  return module.createInstance({ basePath: `${base}pagefind/`, baseUrl: '/' })
}
