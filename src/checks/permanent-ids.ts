import type { ArticleVersion } from '../model/article.ts'
import type { Slug } from '../model/ids.ts'
import { nearestHint } from '../model/nearest.ts'
import { currentIds, goneIds, publishedIds, type PassageId, type Permalinks } from '../model/permalinks.ts'
import type { Rule } from './rule.ts'

/** One fault of a register: the key that it concerns, and the message. */
export interface PermalinkFault {
  readonly key: readonly string[]
  readonly reason: string
}

/** A passage near a gone one: the sentence before it, its section, or the beginning. */
const near = (id: PassageId, current: ReadonlySet<string>): string => {
  const [section = '', number] = id.split('.')
  for (let before = Number(number) - 1; before > 0; before -= 1)
    if (current.has(`${section}.${before}`)) return `${section}.${before}`
  return current.has(section) ? section : ([...current][0] ?? 'lead')
}

const ofGoneArticle = (register: Permalinks, slugs: ReadonlySet<string>): readonly PermalinkFault[] => {
  if (register.article === undefined)
    return [
      {
        key: ['published'],
        reason:
          'Unexpected removal of a published article, expected a key `article` that says where its readers go, such as `article: { to: other-slug, reason: moved }`',
      },
    ]
  const { to } = register.article
  if (slugs.has(to)) return []
  return [
    {
      key: ['article', 'to'],
      reason: `Unexpected target \`${to}\`, expected the slug of an article${nearestHint(to, slugs)}`,
    },
  ]
}

const removed = (register: Permalinks, current: ReadonlySet<string>): readonly PermalinkFault[] =>
  publishedIds(register)
    .filter((id) => !current.has(id) && !Object.hasOwn(register.gone, id))
    .filter((id) => {
      const section = id.split('.')[0] ?? id
      return section === id || current.has(section)
    })
    .map((id) => ({
      key: ['published', id.split('.')[0] ?? id],
      reason: `Unexpected removal of the published \`${id}\`, expected the passage or an entry under \`gone\` that says where its readers go, such as \`${id}: { to: ${near(id, current)}, reason: merged }\``,
    }))

const entries = (register: Permalinks, current: ReadonlySet<string>): readonly PermalinkFault[] => {
  const resolved = new Set<string>(goneIds(register, current).map(({ id }) => id))
  const published = new Set<string>(publishedIds(register))
  return Object.entries(register.gone).flatMap(([id, { to }]) => {
    const key = ['gone', id]
    if (current.has(id))
      return [{ key, reason: `Unexpected entry for \`${id}\`, expected none, since the article has this passage` }]
    if (!published.has(id))
      return [{ key, reason: `Unexpected id \`${id}\`, expected one that was published${nearestHint(id, published)}` }]
    if (resolved.has(id)) return []
    return [
      {
        key,
        reason: `Unexpected target \`${to}\`, expected the id of a passage of the article${nearestHint(to, current)}`,
      },
    ]
  })
}

/**
 * Compares the register of a slug with what the article has now.
 *
 * A section that is gone as a whole needs one entry, which stands for its sentences.
 *
 * @param version the original, or nothing if the article is gone
 * @param slugs every slug in use
 */
export const permalinkFaults = (
  register: Permalinks,
  version: ArticleVersion | undefined,
  slugs: ReadonlySet<Slug>,
): readonly PermalinkFault[] => {
  if (version === undefined) return ofGoneArticle(register, slugs)
  const current = currentIds(version)
  return [...removed(register, current), ...entries(register, current)]
}

const id = 'permanent-ids'

/** A published section or sentence keeps its id, or the register says where its readers go. */
export const permanentIds: Rule = {
  id,
  description:
    'Every section and sentence that was ever published is still there, or `content/permalinks/` says where its readers are brought and why: links that people shared never break.',
  bad: { de: 'Ein Satz.', 'content/permalinks/beispiel.yaml': 'published: { lead: 1, ende: 2 }\n' },
  good: {
    de: 'Ein Satz.',
    'content/permalinks/beispiel.yaml':
      'published: { lead: 1, ende: 2 }\ngone:\n  ende: { to: lead.1, reason: merged }\n',
  },
  check: ({ articles, permalinks }) => {
    const slugs = new Set(articles.map(({ slug }) => slug))
    return permalinks.flatMap(({ slug, path, register, places }) => {
      const article = articles.find((candidate) => candidate.slug === slug)
      return permalinkFaults(register, article?.original, slugs).map(({ key, reason }) => {
        const place = places.get(key.join('/'))
        return { path, reason, rule: id, ...(place && { place }) }
      })
    })
  },
}
