import type { Article as ArticleType, NewsArticle, WithContext } from 'schema-dts'
import type { Entity, Registry } from '../model/entity.ts'
import { mentionsIn, readingText, type Inline } from '../model/inline.ts'
import { passagesIn, sentencesOf, type ArticleVersion, type Section } from '../model/article.ts'
import { originalLanguage } from '../model/language.ts'

/** Full addresses of what an article's description names. */
export interface ArticleAddresses {
  readonly article: (version: ArticleVersion) => string
  readonly section: (version: ArticleVersion, section: Section) => string
  readonly entity: (entity: Entity) => string
  readonly picture: string
}

const schemaTypes = {
  person: 'Person',
  country: 'Country',
  organisation: 'Organization',
  place: 'Place',
} as const

const mentioned = (
  contents: readonly (readonly Inline[])[],
  { language }: ArticleVersion,
  registry: Registry,
  address: ArticleAddresses['entity'],
) =>
  [...new Set(contents.flatMap((content) => mentionsIn(content).map(({ entity }) => entity)))].flatMap((id) => {
    const entity = registry.get(id)
    return entity === undefined
      ? []
      : [{ '@type': schemaTypes[entity.kind], '@id': address(entity), name: entity.names[language] } as const]
  })

const publisher = { '@type': 'Organization', name: 'Lagebild' } as const

/** Describes an article for machines, in schema.org's terms. An author or date that is not known is left out. */
export const articleStructuredData = (
  version: ArticleVersion,
  original: ArticleVersion,
  registry: Registry,
  addresses: ArticleAddresses,
): WithContext<NewsArticle> => {
  const { frontMatter, language } = version
  const url = addresses.article(version)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: frontMatter.title,
    description: frontMatter.description,
    inLanguage: language,
    image: addresses.picture,
    publisher,
    ...(frontMatter.published === undefined ? {} : { datePublished: frontMatter.published }),
    ...(language === originalLanguage
      ? {}
      : { translationOfWork: { '@type': 'NewsArticle', '@id': addresses.article(original) } as const }),
    hasPart: version.sections.map((section) => ({
      '@type': 'Article' as const,
      '@id': addresses.section(version, section),
      headline: section.title,
    })),
    mentions: mentioned(
      passagesIn(version).map(({ content }) => content),
      version,
      registry,
      addresses.entity,
    ),
  }
}

/** Describes one section of an article for machines: a part of the article, with an address of its own. */
export const sectionStructuredData = (
  version: ArticleVersion,
  section: Section,
  registry: Registry,
  addresses: ArticleAddresses,
): WithContext<ArticleType> => {
  const url = addresses.section(version, section)
  const sentences = sentencesOf(section)
  const contents = [section.heading, ...sentences.map(({ content }) => content)]
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: section.title,
    description: readingText(sentences[0]?.content ?? []),
    inLanguage: version.language,
    image: addresses.picture,
    publisher,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': addresses.article(version),
      headline: version.frontMatter.title,
    },
    position: version.sections.indexOf(section) + 1,
    mentions: mentioned(contents, version, registry, addresses.entity),
  }
}
