import { passagesIn, sentencesIn, type ArticleVersion } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import { walkInlines } from '../model/inline.ts'
import { nearestHint } from '../model/nearest.ts'
import type { Rule } from './rule.ts'

const id = 'passage-links'

const passageIds = (version: ArticleVersion) => [
  ...version.sections.map((section) => section.id),
  ...sentencesIn(version).map((sentence) => sentence.id),
]

/** A link to a passage leads to one that exists. */
export const passageLinks: Rule = {
  id,
  description: 'A link to `#section` or `#section.n` in an article leads to a passage of that article.',
  bad: 'Ein Satz.\nNoch einer, [wie oben](#led.1).',
  good: 'Ein Satz.\nNoch einer, [wie oben](#lead.1).',
  check: ({ articles }) =>
    articles.flatMap(({ versions }) =>
      Object.values(versions).flatMap((version) => {
        const ids: readonly string[] = passageIds(version)
        return passagesIn(version).flatMap(({ content, place }) =>
          [...walkInlines(content)].flatMap((node): readonly Fault[] => {
            if (node.type !== 'link' || !node.url.startsWith('#')) return []
            const target = node.url.slice(1)
            if (ids.includes(target)) return []
            const reason = `Unexpected link to \`#${target}\`, expected a passage of the article${nearestHint(target, ids)}`
            return [{ path: version.path, place, reason, rule: id }]
          }),
        )
      }),
    ),
}
