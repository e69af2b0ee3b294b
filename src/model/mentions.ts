import { passagesIn, type ArticleVersion } from './article.ts'
import type { EntityId } from './ids.ts'
import { mentionsIn, type Mention } from './inline.ts'

/** The first mention of each entity of a version, in reading order. */
export const entitiesMentioned = (version: ArticleVersion): readonly Mention[] => {
  const first = new Map<EntityId, Mention>()
  for (const { content } of passagesIn(version))
    for (const mention of mentionsIn(content)) if (!first.has(mention.entity)) first.set(mention.entity, mention)
  return [...first.values()]
}
