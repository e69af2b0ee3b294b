import { paths } from '../../i18n/paths.ts'
import { passagesIn, type ArticleVersion } from '../../model/article.ts'
import type { Registry } from '../../model/entity.ts'
import type { EntityId } from '../../model/ids.ts'
import { readingText, type Inline } from '../../model/inline.ts'
import { entitiesMeant } from '../../model/references.ts'
import { runsOf } from '../../model/runs.ts'
import { facetWord, type Facet } from '../facets.ts'
import { writeTable, type PassageTable, type TableMention } from '../passage-table.ts'
import { languagesWithoutStemmer, stemOf } from '../same-word.ts'
import type { CompoundSplitter } from './compounds.ts'

/** One version of an article as Pagefind indexes it, with the table of its passages. */
export interface PassageRecord {
  readonly url: string
  /** What is searched: the text, and what no excerpt shows: the ends of compounds, stems, words for facets. */
  readonly content: string
  readonly language: string
  readonly meta: Record<string, string>
  readonly sort: Record<string, string>
}

const wordsIn = (text: string) => text.match(/[\p{L}\p{M}’']+/gu) ?? []

/**
 * A version of an article as a record of the search index.
 *
 * @param position of its article in the order in which results stand, from 0
 * @param compounds splits the compounds of the version's language
 */
export const passageRecord = (
  version: ArticleVersion,
  position: number,
  registry: Registry,
  compounds: CompoundSplitter,
): PassageRecord => {
  const { slug, language, frontMatter, sections } = version
  const sectionAt = new Map(sections.map(({ id }, index) => [id, index]))
  const entityAt = new Map<EntityId, number>()
  const entities: Facet[] = []
  const add = (id: EntityId) => {
    const known = entityAt.get(id)
    const kind = registry.get(id)?.kind
    if (known !== undefined || kind === undefined) return known
    entityAt.set(id, entities.length)
    return entities.push([kind, id]) - 1
  }
  const passages = passagesIn(version).map(({ id, section, content }) => {
    const text = readingText(content).trim()
    const tails = [...new Set((text.match(/[\p{L}\p{M}]+/gu) ?? []).flatMap((word) => compounds.tailsOf(word)))]
    return [id, sectionAt.get(section) ?? 0, text, mentionsIn(content, registry, add), tails.join(' ')] as const
  })
  const table: PassageTable = {
    slug,
    title: frontMatter.title,
    sections: sections.map(({ id, title }) => [id, title]),
    entities,
    passages,
  }
  const facets: readonly Facet[] = [...entities, ...sections.map(({ id }): Facet => ['section', `${slug}/${id}`])]
  const texts = passages.map(([, , text]) => text)
  const stems = languagesWithoutStemmer.has(language)
    ? new Set(texts.flatMap(wordsIn).map((word) => stemOf(word, language)))
    : []
  const tails = new Set(passages.flatMap(([, , , , ends]) => ends.split(' ')))
  return {
    url: `/${language}/${paths.article(slug)}`,
    content: [...texts, ...tails, ...stems, ...facets.map(facetWord)].filter(Boolean).join(' '),
    language,
    meta: { passages: writeTable(table) },
    sort: { newest: String(position).padStart(6, '0') },
  }
}

/** Where a passage mentions entities. */
const mentionsIn = (
  content: readonly Inline[],
  registry: Registry,
  positionOf: (id: EntityId) => number | undefined,
): readonly TableMention[] => {
  let offset = 0
  const mentions: TableMention[] = []
  for (const { text, mention } of runsOf(content)) {
    if (mention !== undefined)
      for (const id of entitiesMeant(mention, registry)) {
        const position = positionOf(id)
        if (position !== undefined) mentions.push([position, offset, offset + text.length])
      }
    offset += text.length
  }
  return mentions
}
