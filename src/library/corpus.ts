import { analysesByEntity, type EntityAnalysis } from '../analysis/views.ts'
import type { Analysis } from '../model/analysis.ts'
import { versionFor, type Article } from '../model/article.ts'
import type { Entity, Registry } from '../model/entity.ts'
import {
  companionsOf,
  mentionCount,
  mentionsByEntity,
  type Companion,
  type EntityMentions,
} from '../model/entity-mentions.ts'
import type { EntityId, Slug } from '../model/ids.ts'
import type { EntityKind } from '../model/kinds.ts'
import { languages, type Language } from '../model/language.ts'
import type { Library } from '../model/library.ts'
import { currentIds, goneIds, type Gone, type PermalinksFile } from '../model/permalinks.ts'
import { roleIn, type Role } from '../model/roles.ts'
import { versionFacts, type VersionFacts } from '../model/version-facts.ts'

/** What the site knows of one article. */
export interface ArticleFacts {
  readonly article: Article
  readonly analysis: Analysis | undefined
  /** The languages in which it exists, in the order of the site. */
  readonly available: readonly Language[]
  /** Each version, in the order of the languages. */
  readonly versions: readonly VersionFacts[]
  /** Published passages that are no longer there, and where their readers are brought. */
  readonly gone: readonly Gone[]
  /** What the analysis holds on each entity. */
  readonly statements: ReadonlyMap<EntityId, EntityAnalysis>
}

/**
 * What pages look things up in: everything is worked out once for all of them, and no page goes through all articles or
 * all entities for one of them.
 */
export interface Corpus {
  readonly registry: Registry
  readonly permalinks: readonly PermalinksFile[]
  /** The articles, newest first. */
  readonly articles: readonly ArticleFacts[]
  /** An article by its slug. */
  readonly articleOf: (slug: Slug) => ArticleFacts | undefined
  /** The versions that readers of a language get, newest first; the original where there is no translation. */
  readonly shownIn: (language: Language) => readonly VersionFacts[]
  /** What the articles say about an entity to readers of a language, newest first. */
  readonly mentionsOf: (entity: EntityId, language: Language) => readonly EntityMentions[]
  /** How often the articles mention an entity, as readers of a language count. */
  readonly countOf: (entity: EntityId, language: Language) => number
  /** What an entity is in the newest article that says so in this language. */
  readonly roleOf: (entity: EntityId, language: Language) => Role | undefined
  /** Who is mentioned together with an entity, the most frequent first. */
  readonly companionsOf: (entity: EntityId, language: Language) => readonly Companion[]
  /** The entities of a kind, in order of id. */
  readonly entitiesOf: (kind: EntityKind) => readonly Entity[]
  /** The entities that belong to a country, in order of id. */
  readonly membersOf: (country: EntityId) => readonly Entity[]
}

/**
 * Works out what pages look things up in. The work grows with the length of the texts; an index of a language is made when
 * it is first asked for.
 *
 * @param library a library without faults
 */
export const corpusOf = (library: Library): Corpus => {
  const { registry, permalinks } = library
  const registers = new Map(permalinks.map((file) => [file.slug, file.register]))
  const articles = library.articles.map((article): ArticleFacts => {
    const analysis = library.analyses.get(article.slug)
    const register = registers.get(article.slug)
    const available = languages.filter((language) => article.versions[language] !== undefined)
    return {
      article,
      analysis,
      available,
      versions: available.flatMap((language) => {
        const version = article.versions[language]
        return version === undefined ? [] : [versionFacts(article, version, registry)]
      }),
      gone: register === undefined ? [] : goneIds(register, currentIds(article.original)),
      statements: analysis === undefined ? new Map() : analysesByEntity(analysis),
    }
  })
  const bySlug = new Map(articles.map((facts) => [facts.article.slug, facts]))
  const byKind = Map.groupBy(registry.values(), ({ kind }) => kind)
  const byCountry = Map.groupBy(registry.values(), ({ country }) => country)
  const shownIn = perLanguageOnce((language) =>
    articles.flatMap(
      ({ article, versions }) => versions.find(({ version }) => version === versionFor(article, language)) ?? [],
    ),
  )
  const mentionsIn = perLanguageOnce((language) => mentionsByEntity(shownIn(language)))
  const countsIn = perLanguageOnce(
    (language) => new Map([...mentionsIn(language)].map(([id, mentions]) => [id, mentionCount(mentions)])),
  )
  const mentionsOf: Corpus['mentionsOf'] = (entity, language) => mentionsIn(language).get(entity) ?? []
  return {
    registry,
    permalinks,
    articles,
    articleOf: (slug) => bySlug.get(slug),
    shownIn,
    mentionsOf,
    countOf: (entity, language) => countsIn(language).get(entity) ?? 0,
    roleOf: (entity, language) =>
      mentionsOf(entity, language)
        .map(({ facts }) => roleIn(facts.version, entity))
        .find((role) => role?.language === language),
    companionsOf: (entity, language) => companionsOf(entity, mentionsOf(entity, language)),
    entitiesOf: (kind) => byKind.get(kind) ?? [],
    membersOf: (country) => byCountry.get(country) ?? [],
  }
}

/** Makes a value for each language when it is first asked for. */
const perLanguageOnce = <Value>(make: (language: Language) => Value): ((language: Language) => Value) => {
  const made = new Map<Language, Value>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const value = make(language)
    made.set(language, value)
    return value
  }
}
