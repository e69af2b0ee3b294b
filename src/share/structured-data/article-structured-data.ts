import type { AnalysisNewsArticle, Article as ArticleType, WithContext } from 'schema-dts'
import type { Entity, Registry } from '../../model/entity.ts'
import { mentionsIn, readingText, type Inline } from '../../model/inline.ts'
import type { Analysis } from '../../model/analysis.ts'
import { passagesIn, sentencesOf, type Article, type ArticleVersion, type Section } from '../../model/article.ts'
import { siteName } from '../../model/site.ts'
import { aboutOf, citationsOf, correctionsFor } from './analysis-structured-data.ts'

/** Full addresses of what an article's description names. */
export interface ArticleAddresses {
  readonly article: (version: ArticleVersion) => string
  readonly section: (version: ArticleVersion, section: Section) => string
  readonly entity: (entity: Entity) => string
  readonly picture: string
  /** The article as open data. */
  readonly data: (version: ArticleVersion) => string
}

const schemaTypes = {
  person: 'Person',
  country: 'Country',
  organisation: 'Organization',
  place: 'Place',
} as const

const describe = (entity: Entity, { language }: ArticleVersion, address: ArticleAddresses['entity']) =>
  ({ '@type': schemaTypes[entity.kind], '@id': address(entity), name: entity.names[language] }) as const

const mentioned = (
  contents: readonly (readonly Inline[])[],
  version: ArticleVersion,
  registry: Registry,
  address: ArticleAddresses['entity'],
) =>
  [...new Set(contents.flatMap((content) => mentionsIn(content).map(({ entity }) => entity)))].flatMap((id) => {
    const entity = registry.get(id)
    return entity === undefined ? [] : [describe(entity, version, address)]
  })

const publisher = { '@type': 'Organization', name: siteName } as const

/**
 * Describes an article and its analysis for machines, in schema.org's terms. An author or date that is not known is left
 * out; what is said of it stands in the page too.
 */
export const articleStructuredData = (
  version: ArticleVersion,
  article: Article,
  analysis: Analysis | undefined,
  registry: Registry,
  addresses: ArticleAddresses,
): WithContext<AnalysisNewsArticle> => {
  const { frontMatter, language } = version
  const url = addresses.article(version)
  const reference = (other: ArticleVersion) =>
    ({ '@type': 'AnalysisNewsArticle', '@id': addresses.article(other), inLanguage: other.language }) as const
  const translations = Object.values(article.versions).filter((other) => other !== article.original)
  const about = aboutOf(analysis, registry).map((entity) => describe(entity, version, addresses.entity))
  const citation = citationsOf(analysis, language)
  const correction = correctionsFor(article, language, url)
  return {
    '@context': 'https://schema.org',
    '@type': 'AnalysisNewsArticle',
    '@id': url,
    url,
    headline: frontMatter.title,
    description: frontMatter.description,
    inLanguage: language,
    image: addresses.picture,
    publisher,
    ...(frontMatter.published === undefined ? {} : { datePublished: frontMatter.published }),
    isBasedOn: {
      '@type': 'CreativeWork',
      '@id': addresses.data(version),
      encodingFormat: 'application/json',
      inLanguage: article.original.language,
    },
    ...(version === article.original
      ? translations.length > 0 && { workTranslation: translations.map(reference) }
      : { translationOfWork: reference(article.original) }),
    hasPart: version.sections.map((section) => ({
      '@type': 'Article' as const,
      '@id': addresses.section(version, section),
      headline: section.title,
    })),
    ...(about.length > 0 && { about }),
    mentions: mentioned(
      passagesIn(version).map(({ content }) => content),
      version,
      registry,
      addresses.entity,
    ),
    ...(citation.length > 0 && { citation }),
    ...(correction.length > 0 && { correction }),
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
      '@type': 'AnalysisNewsArticle',
      '@id': addresses.article(version),
      headline: version.frontMatter.title,
    },
    position: version.sections.indexOf(section) + 1,
    mentions: mentioned(contents, version, registry, addresses.entity),
  }
}
