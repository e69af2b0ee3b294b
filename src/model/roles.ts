import type { Article, ArticleVersion } from './article.ts'
import type { EntityId } from './ids.ts'
import type { Language } from './language.ts'

/** What somebody is in a text, as the text gives it. */
export interface Role {
  readonly text: string
  readonly language: Language
}

/** What an entity is in a version of an article; nothing where the text gives it no role. */
export const roleIn = ({ frontMatter: { roles }, language }: ArticleVersion, id: EntityId): Role | undefined => {
  const text = Object.hasOwn(roles, id) ? roles[id] : undefined
  return text === undefined ? undefined : { text, language }
}

/**
 * What each entity is in the articles, in every language.
 *
 * @param articles in the order in which they are listed; the roles of an entity follow it, each once
 */
export const rolesByEntity = (articles: Iterable<Article>): ReadonlyMap<string, readonly Role[]> => {
  const roles = new Map<string, Map<string, Role>>()
  for (const { versions } of articles)
    for (const { frontMatter, language } of Object.values(versions))
      for (const [id, text] of Object.entries(frontMatter.roles)) {
        const known = roles.get(id) ?? new Map<string, Role>()
        roles.set(id, known)
        const key = `${language} ${text}`
        if (!known.has(key)) known.set(key, { text, language })
      }
  return new Map([...roles].map(([id, known]) => [id, [...known.values()]]))
}
