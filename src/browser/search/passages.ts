import type { Language } from '../../model/language.ts'
import { fold } from '../../search/fold.ts'
import type { FacetKind } from '../../search/facets.ts'
import { isSameWord } from '../../search/same-word.ts'

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

/** An article that Pagefind names; the rest of it is fetched when it is asked for. */
export interface PagefindResult {
  readonly id: string
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

/** How well a passage has what was asked for, 0 the best, and where. */
export interface Match {
  readonly rank: number
  readonly marks: readonly Range[]
}

/**
 * Where a text has the words of a query, and how: as they are (0), in other forms or as beginnings (1), or as ends of
 * compounds (2).
 *
 * @param tails the ends of the text's compounds, separated by spaces
 * @returns nothing if it lacks one of the words
 */
export const matchOf = (
  text: string,
  tails: string,
  wanted: readonly string[],
  language: Language,
): Match | undefined => {
  const ends = tails.split(' ').filter(Boolean)
  const marks: Range[] = []
  let rank = 0
  for (const word of wanted) {
    const before = marks.length
    let best = 2
    for (const { 0: inText, index } of text.matchAll(/[\p{L}\p{M}\p{N}’']+/gu)) {
      if (isSameWord(inText, word, language)) {
        marks.push([index, index + inText.length])
        best = Math.min(best, fold(inText) === fold(word) ? 0 : 1)
      } else {
        const tail = ends.find((end) => fold(inText).endsWith(end) && isSameWord(end, word, language))
        if (tail !== undefined) marks.push([index + inText.length - tail.length, index + inText.length])
      }
    }
    if (marks.length === before) return undefined
    rank = Math.max(rank, best)
  }
  return { rank, marks }
}

/** Ranges in order, those that touch made one. */
export const merged = (marks: readonly Range[]): readonly Range[] =>
  [...marks]
    .sort(([one], [other]) => one - other)
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
  loading.catch(forgetPagefind)
  return loading
}

/** Lets the next call load Pagefind anew: one that failed to fetch a part of the index does not ask for that part again. */
export const forgetPagefind = (): void => {
  loading = undefined
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
