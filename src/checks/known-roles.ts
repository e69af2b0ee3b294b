import type { ArticleVersion } from '../model/article.ts'
import { frontMatterOf } from './example.ts'
import type { Fault } from '../model/fault.ts'
import { originalLanguage } from '../model/language.ts'
import { entitiesMentioned } from '../model/mentions.ts'
import { nearestHint } from '../model/nearest.ts'
import type { Rule } from './rule.ts'

const id = 'known-roles'

/** The roles of an article are those of whom its text mentions, and every version gives the same entities one. */
export const knownRoles: Rule = {
  id,
  description:
    'The front matter says what people, countries, organisations and places are in this text (`roles`), for entities that the text mentions; a translation gives the same entities a role as the original.',
  bad: { 'de.md': `${frontMatterOf('de', 'roles: { ada-breg: Ministerin }\n')}[Berg](entity:ada-berg) kam.\n` },
  good: { 'de.md': `${frontMatterOf('de', 'roles: { ada-berg: Ministerin }\n')}[Berg](entity:ada-berg) kam.\n` },
  check: ({ articles }) =>
    articles.flatMap(({ original, versions }) =>
      Object.values(versions).flatMap((version) => [
        ...unmentioned(version),
        ...(version.language === originalLanguage ? [] : unlike(version, original)),
      ]),
    ),
}

const fault = ({ path }: ArticleVersion, reason: string): Fault => ({
  path,
  place: { line: 2, column: 1 },
  reason,
  rule: id,
})

const unmentioned = (version: ArticleVersion): readonly Fault[] => {
  const mentioned = entitiesMentioned(version).map(({ entity }) => String(entity))
  return Object.keys(version.frontMatter.roles)
    .filter((entity) => !mentioned.includes(entity))
    .map((entity) =>
      fault(
        version,
        `Unexpected role of \`${entity}\`, expected the id of an entity that the text mentions${nearestHint(entity, mentioned)}`,
      ),
    )
}

const unlike = (version: ArticleVersion, original: ArticleVersion): readonly Fault[] => {
  const here = new Set(Object.keys(version.frontMatter.roles))
  const there = new Set(Object.keys(original.frontMatter.roles))
  return [
    ...[...there.difference(here)].map((entity) =>
      fault(version, `Unexpected absence of the role of \`${entity}\`, expected one as in \`${original.language}.md\``),
    ),
    ...[...here.difference(there)].map((entity) =>
      fault(
        version,
        `Unexpected role of \`${entity}\`, expected none, since \`${original.language}.md\` gives it none`,
      ),
    ),
  ]
}
