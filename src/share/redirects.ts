import { paths } from '../i18n/paths.ts'
import { isSectionId, type SectionId, type Slug } from '../model/ids.ts'
import type { Registry } from '../model/entity.ts'
import type { ArticleFacts, Corpus } from '../library/corpus.ts'
import { currentIds, type GoneReason, type PassageId, type PermalinksFile } from '../model/permalinks.ts'

/** An address that is no longer used, and the one that its readers are brought to; both without the language. */
export interface Redirect {
  readonly from: string
  readonly to: string
  /** The passage at which the new address opens: a gone one's own id, where a note says what became of it. */
  readonly passage?: PassageId | undefined
  /** What readers are told, and of what. */
  readonly reason: GoneReason
  readonly id: string
}

const ofSections = ({ article, gone }: ArticleFacts): readonly Redirect[] =>
  gone.flatMap(({ id, reason }) =>
    isSectionId(id)
      ? [{ from: paths.section(article.slug, id), to: paths.article(article.slug), passage: id, reason, id }]
      : [],
  )

const ofArticle = (
  { slug, register }: PermalinksFile,
  to: Slug,
  reason: GoneReason,
  current: ReadonlySet<string>,
): readonly Redirect[] => [
  { from: paths.article(slug), to: paths.article(to), reason, id: slug },
  ...Object.keys(register.published)
    .filter((id): id is SectionId => isSectionId(id))
    .map((id) => ({
      from: paths.section(slug, id),
      to: current.has(id) ? paths.section(to, id) : paths.article(to),
      reason,
      id: `${slug}/${id}`,
    })),
]

/** Every address of an article or section that is no longer used. */
export const redirectsOf = ({ articleOf, permalinks }: Pick<Corpus, 'articleOf' | 'permalinks'>): readonly Redirect[] =>
  permalinks.flatMap((file) => {
    const facts = articleOf(file.slug)
    if (facts !== undefined) return ofSections(facts)
    const moved = file.register.article
    const target = moved && articleOf(moved.to)?.article
    return moved === undefined || target === undefined
      ? []
      : ofArticle(file, target.slug, moved.reason, currentIds(target.original))
  })

/** The addresses of entities that have another id now. */
export const entityRedirectsOf = (registry: Registry): readonly Pick<Redirect, 'from' | 'to'>[] =>
  [...registry.values()].flatMap((entity) =>
    (entity.formerIds ?? [])
      .filter((id) => !registry.has(id))
      .map((id) => ({ from: paths.entity({ kind: entity.kind, id }), to: paths.entity(entity) })),
  )

/**
 * The redirects as rules for static hosts that read a `_redirects` file (Netlify, Cloudflare Pages and others): they
 * answer with 301 before the page that does the same is read.
 *
 * @param address makes an address from the base path on of one without the language
 */
export const hostRules = (
  redirects: readonly Pick<Redirect, 'from' | 'to' | 'passage'>[],
  address: (path: string) => readonly string[],
): string =>
  redirects
    .flatMap(({ from, to, passage }) => {
      const targets = address(to)
      return address(from).map(
        (source, index) => `${source} ${targets[index] ?? ''}${passage === undefined ? '' : `#${passage}`} 301\n`,
      )
    })
    .join('')
