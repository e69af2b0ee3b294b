import { describe, expect, test } from 'vitest'
import type { ArticleVersion } from '../../src/model/article.ts'
import { frontMatterSchema } from '../../src/model/front-matter.ts'
import { isSectionId, isSlug, sentenceId, type Slug } from '../../src/model/ids.ts'
import { permalinkFaults } from '../../src/checks/permanent-ids.ts'
import { currentIds, goneIds, permalinksSchema, publish } from '../../src/model/permalinks.ts'

const place = { line: 1, column: 1 }

/** An article with so many sentences in each section. */
const article = (sections: Readonly<Record<string, number>>, title = 'Titel'): ArticleVersion => {
  const slug = 'garantien'
  if (!isSlug(slug)) throw new Error(slug)
  return {
    slug,
    language: 'de',
    path: 'de.md',
    frontMatter: frontMatterSchema.parse({ title: 'x', description: 'x', language: 'de', leadTitle: 'x' }),
    sections: Object.entries(sections).map(([id, count]) => {
      if (!isSectionId(id)) throw new Error(id)
      const sentences = Array.from({ length: count }, (_, index) => ({
        id: sentenceId(id, index + 1),
        number: index + 1,
        content: [],
        place,
      }))
      return { id, heading: [], title, paragraphs: [sentences], place }
    }),
  }
}
const register = (gone = {}, more = {}) =>
  permalinksSchema.parse({ published: { lead: 3, washington: 3 }, gone, ...more })
const slugs = new Set<Slug>([article({}).slug])
const faults = (of: ReturnType<typeof register>, version: ArticleVersion | undefined) =>
  permalinkFaults(of, version, slugs).map(({ reason }) => reason)

describe('the register of published ids', () => {
  test('takes in what an article has now, and keeps what it had', () => {
    const written = publish(register(), article({ lead: 2, einsatz: 4 }))
    expect(written.published).toEqual({ lead: 3, washington: 3, einsatz: 4 })
  })

  test('does not change when a heading is reworded', () => {
    const before = publish(undefined, article({ lead: 3 }, 'Worum es geht'))
    expect(publish(before, article({ lead: 3 }, 'Ganz anders'))).toEqual(before)
    expect(faults(before, article({ lead: 3 }, 'Ganz anders'))).toEqual([])
  })

  test('accepts an article that has everything and more', () => {
    expect(faults(register(), article({ lead: 4, washington: 3, neu: 1 }))).toEqual([])
  })

  test('names a removed sentence and how to mend it', () => {
    expect(faults(register(), article({ lead: 3, washington: 2 }))).toEqual([
      'Unexpected removal of the published `washington.3`, expected the passage or an entry under `gone` that says where its readers go, such as `washington.3: { to: washington.2, reason: merged }`',
    ])
  })

  test('names a removed section once, without its sentences', () => {
    expect(faults(register(), article({ lead: 3 }))).toEqual([
      'Unexpected removal of the published `washington`, expected the passage or an entry under `gone` that says where its readers go, such as `washington: { to: lead, reason: merged }`',
    ])
  })

  test('accepts a removed section that has an entry', () => {
    expect(faults(register({ washington: { to: 'lead', reason: 'merged' } }), article({ lead: 3 }))).toEqual([])
  })

  test('refuses an entry that leads nowhere, with the nearest id', () => {
    expect(faults(register({ washington: { to: 'laed', reason: 'merged' } }), article({ lead: 3 }))).toEqual([
      'Unexpected target `laed`, expected the id of a passage of the article; nearest: `lead`',
    ])
  })

  test('refuses an entry for a passage that exists, and for one that was never published', () => {
    const gone = { 'lead.1': { to: 'lead.2', reason: 'merged' }, einsatz: { to: 'lead', reason: 'moved' } }
    expect(faults(register(gone), article({ lead: 3, washington: 3 }))).toEqual([
      'Unexpected entry for `lead.1`, expected none, since the article has this passage',
      'Unexpected id `einsatz`, expected one that was published',
    ])
  })

  test('asks where the readers of a removed article go', () => {
    expect(faults(register(), undefined)[0]).toMatch(/^Unexpected removal of a published article/)
    expect(faults(register({}, { article: { to: 'garantien', reason: 'moved' } }), undefined)).toEqual([])
    expect(faults(register({}, { article: { to: 'garantein', reason: 'moved' } }), undefined)).toEqual([
      'Unexpected target `garantein`, expected the slug of an article; nearest: `garantien`',
    ])
  })
})

describe('gone ids', () => {
  test('lead to a passage that exists, over further gone ids, a section for its sentences', () => {
    const gone = { washington: { to: 'lead.3', reason: 'merged' }, 'lead.3': { to: 'lead.2', reason: 'withdrawn' } }
    expect(goneIds(register(gone), currentIds(article({ lead: 2 })))).toEqual([
      { id: 'lead.3', to: 'lead.2', reason: 'withdrawn' },
      { id: 'washington', to: 'lead.2', reason: 'merged' },
      { id: 'washington.1', to: 'lead.2', reason: 'merged' },
      { id: 'washington.2', to: 'lead.2', reason: 'merged' },
      { id: 'washington.3', to: 'lead.2', reason: 'merged' },
    ])
  })

  test('that lead in a circle are left out', () => {
    const gone = { washington: { to: 'lead.3', reason: 'merged' }, 'lead.3': { to: 'washington', reason: 'merged' } }
    expect(goneIds(register(gone), currentIds(article({ lead: 2 })))).toEqual([])
  })
})
