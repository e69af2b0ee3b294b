import { paths } from '../i18n/paths.ts'
import { passagesIn, type ArticleVersion, type Passage } from '../model/article.ts'
import { registerOf, type Registry } from '../model/entity.ts'
import { readingText, mentionsIn } from '../model/inline.ts'
import { entitiesMeant } from '../model/references.ts'
import { runsOf } from '../model/runs.ts'
import type { CompoundSplitter } from './compounds.ts'
import { stemOf } from './same-word.ts'

/** A passage as Pagefind indexes it: one sentence or heading, with what is needed to show it. */
export interface PassageRecord {
  readonly url: string
  /** What is searched: the text, and the ends of compounds, which no excerpt shows. */
  readonly content: string
  readonly language: string
  readonly meta: Record<string, string>
  readonly filters: Record<string, string[]>
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
    const stems =
      version.language === 'uk' ? (text.match(/[\p{L}\p{M}’']+/gu) ?? []).map((word) => stemOf(word, 'uk')) : []
    return {
      url: `/${version.language}/${paths.article(version.slug)}#${passage.id}`,
      content: [text, ...tails, ...stems].join(' '),
      language: version.language,
      meta: {
        title: titles.get(passage.section) ?? version.frontMatter.title,
        article: version.frontMatter.title,
        text,
        mentions: mentionRanges(passage, registry),
        tails: tails.join(' '),
      },
      filters: { ...entityFilters(passage, registry), section: [`${version.slug}/${passage.section}`] },
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

const entityFilters = (passage: Passage, registry: Registry): Record<string, string[]> => {
  const filters: Record<string, string[]> = {}
  for (const id of new Set(mentionsIn(passage.content).flatMap((mention) => entitiesMeant(mention, registry)))) {
    const kind = registry.get(id)?.kind
    if (kind !== undefined && kind in registerOf) filters[kind] = [...(filters[kind] ?? []), id]
  }
  return filters
}
