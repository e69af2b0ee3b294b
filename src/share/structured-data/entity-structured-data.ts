import type { Country, Organization, Person, Place, WithContext } from 'schema-dts'
import type { Entity } from '../../model/entity.ts'
import type { Language } from '../../model/language.ts'

/** An article that mentions the entity. */
export interface ArticleReference {
  readonly title: string
  readonly url: string
  readonly language: Language
}

type EntityType = Person | Country | Organization | Place

/**
 * Describes an entity for machines, in schema.org's terms; only what registry and texts say.
 *
 * @param url the absolute address of the page
 * @param role what the newest article says that it is, in the language of the page
 * @param language the language of the page: the name is in it, all other names are alternate
 */
export const entityStructuredData = (
  entity: Entity,
  language: Language,
  url: string,
  articles: readonly ArticleReference[],
  role?: string,
): WithContext<EntityType> => {
  const { names, aliases, wikidata } = entity
  const name = names[language]
  const others = new Set([...Object.values(names), ...aliases.map((alias) => alias.name)])
  others.delete(name)
  const common = {
    '@context': 'https://schema.org',
    '@id': url,
    url,
    name,
    ...(others.size === 0 ? {} : { alternateName: [...others] }),
    ...(role === undefined ? {} : { description: role }),
    ...(wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
    ...(articles.length === 0
      ? {}
      : {
          subjectOf: articles.map((article) => ({
            '@type': 'NewsArticle' as const,
            headline: article.title,
            url: article.url,
            inLanguage: article.language,
          })),
        }),
  } as const
  switch (entity.kind) {
    case 'person':
      return { '@type': 'Person', ...common }
    case 'country':
      return { '@type': 'Country', ...common }
    case 'organisation':
      return { '@type': 'Organization', ...common }
    case 'place':
      return { '@type': 'Place', ...common }
  }
}
