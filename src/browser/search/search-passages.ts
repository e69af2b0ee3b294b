import type { Language } from '../../model/language.ts'
import { facetKinds, facetWord, type Facet } from '../../search/facets.ts'
import { wordsOf } from '../../search/fold.ts'
import { facetsOf, readTable, type PassageTable, type TablePassage } from '../../search/passage-table.ts'
import { languagesWithoutStemmer, stemOf } from '../../search/same-word.ts'
import { stopWords } from '../../search/stop-words.ts'
import {
  matchOf,
  merged,
  type FoundPassage,
  type Match,
  type Pagefind,
  type PagefindResult,
  type PassageQuery,
} from './passages.ts'

/** How many passages are shown before the reader asks for more. */
export const passagesAtATime = 20
/** How many articles are fetched at once: the first passages stand there when these have come. */
const articlesAtOnce = 5
/** How many articles one question of the reader fetches at most: with Pagefind's own files they are 30. */
const mostArticles = 15

/** What was found so far. */
export interface Found {
  /** The passages: those of newer articles first; in what came at once, the best ones first; then in the order of the text. */
  readonly passages: readonly FoundPassage[]
  /** How many of them are to be shown. */
  readonly shown: number
  /** How many articles were looked through, and in how many the index has the words. */
  readonly looked: number
  readonly articles: number
  /** Whether there is nothing more to show and to look through. */
  readonly isAll: boolean
}

/** A search that can be gone on with. */
export interface PassageSearch {
  /**
   * Looks for as many more passages as are shown at a time.
   *
   * @param show is told what was found whenever further articles have come
   * @throws if a part of the index cannot be loaded
   */
  readonly next: (show?: (found: Found) => void) => Promise<Found>
}

/**
 * Searches passages.
 *
 * The index names articles, and answers a query that it does not find with one that it shortened. So every passage of
 * those articles is looked through here: it must have each word of the query, in some form, or a mention of the entity that
 * the query names.
 *
 * @throws if a part of the index cannot be loaded
 */
export const searchPassages = async (
  pagefind: Pagefind,
  language: Language,
  query: PassageQuery,
): Promise<PassageSearch> => {
  const question = questionOf(query, language)
  const waiting = [...(await articlesFor(pagefind, question))]
  const articles = waiting.length
  const passages: FoundPassage[] = []
  let shown = 0
  const found = (): Found => ({
    passages,
    shown: Math.min(passages.length, shown),
    looked: articles - waiting.length,
    articles,
    isAll: waiting.length === 0 && passages.length <= shown,
  })
  return {
    next: async (show) => {
      shown = Math.min(passages.length, shown) + passagesAtATime
      const end = Math.max(0, waiting.length - mostArticles)
      while (passages.length < shown && waiting.length > end) {
        const some = waiting.slice(0, Math.min(articlesAtOnce, waiting.length - end))
        const tables = await Promise.all(some.map(tableOf))
        waiting.splice(0, some.length)
        passages.push(
          ...tables.flatMap((table) => passagesIn(table, question)).sort((one, other) => one.rank - other.rank),
        )
        show?.(found())
      }
      return found()
    },
  }
}

interface Question {
  readonly language: Language
  readonly entity: PassageQuery['entity']
  /** The words that a passage must have; none where they are misspelt. */
  readonly words: readonly string[]
  /** Whether the chosen facets alone are asked for. */
  readonly isOfFacets: boolean
  readonly facets: readonly Facet[]
}

const questionOf = ({ text, entity, words, chosen }: PassageQuery, language: Language): Question => {
  const wanted = contentOf(text)
  const facets = facetKinds.flatMap((kind) => (chosen[kind] ?? []).map((value): Facet => [kind, value]))
  return { language, entity, facets, words: words ? wanted : [], isOfFacets: wanted.length === 0 && facets.length > 0 }
}

/** The words of a query that a passage must have. */
const contentOf = (text: string): readonly string[] => {
  const words = wordsOf(text)
  const content = words.filter(({ key }) => !stopWords.has(key))
  return (content.length > 0 ? content : words).map((word) => word.text)
}

/** The articles that may have an answer, the newest first: those that mention the entity before those that have the words. */
const articlesFor = async (pagefind: Pagefind, question: Question): Promise<readonly PagefindResult[]> => {
  const { language, entity, words, isOfFacets, facets } = question
  const search = async (asked: readonly string[]) =>
    (await pagefind.search(asked.join(' '), { sort: { newest: 'asc' } })).results
  const facetWords = facets.map(facetWord)
  const stems = languagesWithoutStemmer.has(language) ? words.map((word) => stemOf(word, language)) : words
  const lists = [
    ...(entity === undefined ? [] : [await search([...facetWords, facetWord([entity.kind, entity.id])])]),
    ...(words.length === 0 ? [] : [await search([...stems, ...facetWords])]),
    ...(isOfFacets ? [await search(facetWords)] : []),
  ]
  const articles = new Map(lists.flat().map((result) => [result.id, result]))
  return [...articles.values()]
}

const tableOf = async (result: PagefindResult) => {
  const { url, raw_url, meta } = await result.data()
  return { path: raw_url ?? url, table: readTable(meta['passages'] ?? '') }
}

interface RankedPassage extends FoundPassage {
  readonly rank: number
}

/** The passages of an article that answer a question. */
const passagesIn = (
  { path, table }: { readonly path: string; readonly table: PassageTable },
  question: Question,
): readonly RankedPassage[] =>
  table.passages.flatMap((passage): readonly RankedPassage[] => {
    const facets = facetsOf(table, passage)
    if (!question.facets.every(([kind, value]) => facets[kind]?.includes(value))) return []
    const match = answerOf(table, passage, question)
    if (match === undefined) return []
    const [id, section, text] = passage
    return [
      {
        path: `${path}#${id}`,
        section: table.sections[section]?.[1] ?? table.title,
        article: table.title,
        text,
        marks: merged(match.marks),
        rank: match.rank,
        facets,
      },
    ]
  })

/** How a passage answers a question: by a mention of its entity, by its words, or by both. */
const answerOf = (
  { entities }: PassageTable,
  [, , text, mentions, tails]: TablePassage,
  { entity, words, language, isOfFacets }: Question,
): Match | undefined => {
  if (isOfFacets) return { rank: 0, marks: [] }
  const named = mentions
    .filter(([position]) => entity !== undefined && entities[position]?.[1] === entity.id)
    .map(([, start, end]) => [start, end] as const)
  const match = words.length === 0 ? undefined : matchOf(text, tails, words, language)
  if (named.length === 0) return match
  return { rank: 0, marks: [...named, ...(match?.marks ?? [])] }
}
