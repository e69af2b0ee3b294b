import type { Analysis } from './analysis.ts'
import type { Article } from './article.ts'
import type { Registry } from './entity.ts'
import type { Fault } from './fault.ts'
import type { Term } from './glossary.ts'
import type { Slug } from './ids.ts'
import type { PermalinksFile } from './permalinks.ts'

/** All content of the site, as read from its files. */
export interface Library {
  readonly registry: Registry
  /** The articles, newest first; those without a day of publication by slug, at the end. */
  readonly articles: readonly Article[]
  /** Every address that was ever published, by slug. */
  readonly permalinks: readonly PermalinksFile[]
  /** The analyses by article; an article may have none. */
  readonly analyses: ReadonlyMap<Slug, Analysis>
  /** The words that are translated alike wherever they stand. */
  readonly glossary: readonly Term[]
  /** What was wrong with the files, before any rule looked at the content. */
  readonly faults: readonly Fault[]
}
