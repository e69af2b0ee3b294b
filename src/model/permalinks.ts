import { z } from 'zod'
import { sentencesOf, type ArticleVersion } from './article.ts'
import { isSectionId, isSentenceId, isSlug, sectionOf, type SectionId, type SentenceId, type Slug } from './ids.ts'
import type { Place } from './inline.ts'
import { recordOf } from './records.ts'

/** Why a published id is gone, as readers are told. */
export const goneReasons = ['merged', 'moved', 'withdrawn'] as const
export type GoneReason = (typeof goneReasons)[number]

/** The highest number that a sentence of a section can have. */
const mostSentences = 5000

const sectionIdSchema = z.string().refine(isSectionId, { error: 'expected the id of a section' })
const goneIdSchema = z.string().refine((id): id is SectionId | SentenceId => isSectionId(id) || isSentenceId(id), {
  error: 'expected the id of a section or sentence',
})

/** What was ever published of one article: the file `content/permalinks/<slug>.yaml`. */
export const permalinksSchema = z
  .strictObject({
    published: recordOf(
      sectionIdSchema,
      z
        .int()
        .min(0)
        .max(mostSentences, { error: `expected at most ${mostSentences}, more than any section has` }),
    ).describe('Every section ever published, with the highest number that a sentence of it ever had'),
    gone: recordOf(
      goneIdSchema,
      z.strictObject({
        to: goneIdSchema.describe('Id of the section or sentence where its readers are brought'),
        reason: z.enum(goneReasons).describe('What readers are told'),
      }),
    )
      .prefault({})
      .describe('Published ids that the article no longer has'),
    article: z
      .strictObject({
        to: z.string().refine(isSlug, { error: 'expected the slug of an article' }).describe('Slug of the article now'),
        reason: z.enum(goneReasons).describe('What readers are told'),
      })
      .optional()
      .describe('Where the whole article is now, if this slug is no longer used'),
  })
  .describe('Every address of an article that was ever published, and where the gone ones lead')

/** The register of one slug. */
export type Permalinks = z.infer<typeof permalinksSchema>

/** The register of one slug, as read from its file. */
export interface PermalinksFile {
  readonly slug: Slug
  /** Path of the file, relative to the project, for messages. */
  readonly path: string
  readonly register: Permalinks
  /** Where each key stands; keys below a key are joined by `/`. */
  readonly places: ReadonlyMap<string, Place>
}

/** A passage's id: a section's or a sentence's. */
export type PassageId = SectionId | SentenceId

/** The ids that an article has now: sections, each followed by its sentences. */
export const currentIds = (version: ArticleVersion): ReadonlySet<PassageId> =>
  new Set(version.sections.flatMap((section) => [section.id, ...sentencesOf(section).map(({ id }) => id)]))

/** The ids that a register says were published: sections, each followed by its sentences. */
export const publishedIds = ({ published }: Permalinks): readonly PassageId[] =>
  Object.entries(published).flatMap(([section, count]) =>
    [section, ...Array.from({ length: count }, (_, index) => `${section}.${index + 1}`)].filter(
      (id): id is PassageId => isSectionId(id) || isSentenceId(id),
    ),
  )

/** A register with what an article has now added. Nothing is ever taken out. */
export const publish = (register: Permalinks | undefined, version: ArticleVersion): Permalinks => {
  const published = new Map<string, number>(Object.entries(register?.published ?? {}))
  for (const section of version.sections)
    published.set(section.id, Math.max(published.get(section.id) ?? 0, sentencesOf(section).length))
  return { ...register, published: Object.fromEntries(published), gone: register?.gone ?? {} }
}

/** A published id that an article no longer has, and where its readers are brought. */
export interface Gone {
  readonly id: PassageId
  readonly to: PassageId
  readonly reason: GoneReason
}

/** The entry of an id: its own, or that of its section, which stands for the sentences too. */
const entryOf = ({ gone }: Permalinks, id: PassageId) => {
  const key = [id, isSentenceId(id) ? sectionOf(id) : id].find((candidate) => Object.hasOwn(gone, candidate))
  return key === undefined ? undefined : gone[key]
}

/** Follows entries, from one gone id to the next, to a passage that exists; nothing where they lead nowhere. */
const follow = (register: Permalinks, id: PassageId, current: ReadonlySet<string>): PassageId | undefined => {
  const seen = new Set<string>()
  let target: PassageId | undefined = id
  while (target !== undefined && !current.has(target)) {
    if (seen.has(target)) return undefined
    seen.add(target)
    target = entryOf(register, target)?.to
  }
  return target
}

/**
 * The published ids that are gone, each with the passage that exists now. Ids without an entry, or whose entry leads
 * nowhere, are left out: they are faults.
 *
 * @param current the ids that the article has now
 */
export const goneIds = (register: Permalinks, current: ReadonlySet<string>): readonly Gone[] =>
  publishedIds(register)
    .filter((id) => !current.has(id))
    .flatMap((id) => {
      const entry = entryOf(register, id)
      const to = follow(register, id, current)
      return entry === undefined || to === undefined ? [] : [{ id, to, reason: entry.reason }]
    })
