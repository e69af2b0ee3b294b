import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import { describe, expect, test } from 'vitest'
import { frontMatterSchema } from '../../../src/model/front-matter.ts'
import type { SectionId, Slug } from '../../../src/model/ids.ts'
import { cite, citationFormats, type Citable, type CitationWords } from '../../../src/share/citations/citation.ts'
import { fillAccessed, fillSentence } from '../../../src/share/citations/citation-fill.ts'
import { citationSlots, sentenceSlots } from '../../../src/share/citations/citation-slots.ts'

const section = {
  id: 'washington' as SectionId,
  heading: [],
  title: 'Союзники збираються у „Вашингтоні“ & далі',
  paragraphs: [],
  place: { line: 1, column: 1 },
}
const article = (language: 'de' | 'uk', published?: string): Citable => ({
  version: {
    slug: 'garantien' as Slug,
    language,
    path: 'de.md',
    frontMatter: frontMatterSchema.parse({
      title: 'Гарантії для України: 50 % «Löwenanteil»',
      description: 'x',
      language: 'de',
      leadTitle: 'x',
      ...(published === undefined ? {} : { published }),
    }),
    sections: [section],
  },
  url: 'https://example.org/de/articles/garantien/',
})
const sentence: Citable = {
  ...article('de'),
  section,
  sentence: 2,
  url: 'https://example.org/de/articles/garantien/#washington.2',
}
const words: CitationWords = {
  sentence: (number) => `Satz ${number}`,
  plain: ({ title, passage, url }) => `Lagebild: „${title}“${passage}. ${url}`,
  accessed: (day) => ` (abgerufen am ${day})`,
}
const day = { year: 2026, month: 3, day: 5 }

describe('a citation', () => {
  test('names title, section, sentence, address and day of access in plain text', () => {
    expect(cite(sentence, 'text', words, day)).toBe(
      'Lagebild: „Гарантії для України: 50 % «Löwenanteil»“, Союзники збираються у „Вашингтоні“ & далі, Satz 2. https://example.org/de/articles/garantien/#washington.2 (abgerufen am 5. März 2026)',
    )
  })

  test.each(['bibtex', 'ris', 'csl'] as const)('in %s is read back with the same title, address and day', (format) => {
    const [item] = new Cite(cite(sentence, format, words, day)).data
    expect(item).toMatchObject({
      title: 'Гарантії для України: 50 % «Löwenanteil» – Союзники збираються у „Вашингтоні“ & далі',
      URL: 'https://example.org/de/articles/garantien/#washington.2',
      accessed: { 'date-parts': [[2026, 3, 5]] },
      note: 'Satz 2',
    })
  })

  test.each(citationFormats)('in %s has no day of publication where none is known', (format) => {
    expect(cite(article('de'), format, words)).not.toMatch(/issued|\bdate = |^PY|^DA|\d{4}/m)
  })

  test('has the day of publication where it is known', () => {
    expect(cite(article('de', '2026-11-20'), 'bibtex', words)).toContain('date = {2026-11-20}')
  })
})

describe('the slots of a citation', () => {
  test.each(citationFormats)('in %s, filled by the browser, give what was written at once', (format) => {
    for (const citable of [sentence, article('de'), article('uk', '2026-11-20')]) {
      const { before, accessed, after } = citationSlots(citable, format, words)
      expect(before + after).toBe(cite(citable, format, words))
      const filled = before + fillAccessed(accessed, citable.version.language, day) + after
      expect(filled).toBe(cite(citable, format, words, day))
    }
  })

  test.each(citationFormats)('in %s, filled with a sentence, cite that sentence', (format) => {
    const { before, accessed, after } = sentenceSlots({ ...article('de'), section }, format, words)
    const filled = fillSentence(before + fillAccessed(accessed, 'de', day) + after, 2)
    expect(filled).toBe(cite(sentence, format, words, day))
  })
})
