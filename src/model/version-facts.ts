import type { Article, ArticleVersion } from './article.ts'
import { coMentionsIn, type CoMentions } from './co-mentions.ts'
import { numberedNotes, type NumberedNote } from './corrections.ts'
import type { Registry } from './entity.ts'
import { referencesIn, type References } from './references.ts'
import { stalePassages } from './translation.ts'

/** What is known of one version of an article. */
export interface VersionFacts {
  readonly article: Article
  readonly version: ArticleVersion
  /** Whom it mentions where. */
  readonly references: References
  /** Whom it mentions together. */
  readonly coMentions: CoMentions
  /** The corrections and supplied words that have a note of their own. */
  readonly corrections: readonly NumberedNote[]
  /** The passages whose original has changed since they were translated. */
  readonly stale: ReadonlySet<string>
}

/**
 * Works out what is known of a version.
 *
 * @param version one of the article's versions
 * @param registry knows what a place can stand for
 */
export const versionFacts = (article: Article, version: ArticleVersion, registry: Registry): VersionFacts => {
  const references = referencesIn(version, registry)
  return {
    article,
    version,
    references,
    coMentions: coMentionsIn(references),
    corrections: numberedNotes(version),
    stale: stalePassages(article, version.language),
  }
}
