import { paths } from '../../i18n/paths.ts'
import { passagesIn, type ArticleVersion, type Passage } from '../../model/article.ts'
import type { Registry } from '../../model/entity.ts'
import { readingText, mentionsIn } from '../../model/inline.ts'
import { entitiesMeant } from '../../model/references.ts'
import { runsOf } from '../../model/runs.ts'
import type { CompoundSplitter } from './compounds.ts'
import { facetWord, writeFacets, type Facet } from '../facets.ts'
import { languagesWithoutStemmer, stemOf } from '../same-word.ts'

/** A passage as Pagefind indexes it: one sentence or heading, with what is needed to show it. */
export interface PassageRecord {
  readonly url: string
  /** What is searched: the text, and what no excerpt shows: the ends of compounds, stems, words for facets. */
  readonly content: string
  readonly language: string
  readonly meta: Record<string, string>
  readonly sort: Record<string, string>
}

/**
 * The passages of a version as records of the search index.
 *
 * @param compounds splits the compounds of the version's language
 */
export const passageRecords = (
  version: ArticleVersion,
  registry: Registry,
  compounds: CompoundSplitter,
): readonly PassageRecord[] => {
  const titles = new Map(version.sections.map((section) => [section.id, section.title]))
  return passagesIn(version).map((passage, order) => {
    const text = readingText(passage.content).trim()
    const tails = [...new Set((text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => compounds.tailsOf(word)))]
    const stems = languagesWithoutStemmer.has(version.language)
      ? (text.match(/[\p{L}\p{M}’']+/gu) ?? []).map((word) => stemOf(word, version.language))
      : []
    const facets = facetsOf(passage, version, registry)
    return {
      url: `/${version.language}/${paths.article(version.slug)}#${passage.id}`,
      content: [text, ...tails, ...stems, ...facets.map(facetWord)].join(' '),
      language: version.language,
      meta: {
        title: titles.get(passage.section) ?? version.frontMatter.title,
        article: version.frontMatter.title,
        text,
        mentions: mentionRanges(passage, registry),
        tails: tails.join(' '),
        facets: writeFacets(facets),
      },
      sort: { order: String(order).padStart(5, '0') },
    }
  })
}

/** Where entities are mentioned in a passage: `id:start-end`, separated by spaces. */
const mentionRanges = (passage: Passage, registry: Registry): string => {
  let offset = 0
  const ranges: string[] = []
  for (const { text, mention } of runsOf(passage.content)) {
    if (mention !== undefined)
      for (const id of entitiesMeant(mention, registry)) ranges.push(`${id}:${offset}-${offset + text.length}`)
    offset += text.length
  }
  return ranges.join(' ')
}

const facetsOf = (passage: Passage, version: ArticleVersion, registry: Registry): readonly Facet[] => [
  ...[...new Set(mentionsIn(passage.content).flatMap((mention) => entitiesMeant(mention, registry)))].flatMap(
    (id): readonly Facet[] => {
      const kind = registry.get(id)?.kind
      return kind === undefined ? [] : [[kind, id]]
    },
  ),
  ['section', `${version.slug}/${passage.section}`],
]
