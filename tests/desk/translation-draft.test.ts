import { describe, expect, it } from 'vitest'
import { finishDraft, makeDraft } from '../../src/desk/translation-draft.ts'
import { parseVersion } from '../../src/markdown/parse.ts'
import type { Article } from '../../src/model/article.ts'
import type { Registry } from '../../src/model/entity.ts'
import { isEntityId, isSlug } from '../../src/model/ids.ts'
import type { Language } from '../../src/model/language.ts'
import { confirmTranslation } from '../../src/model/translation.ts'

const id = 'ke'
if (!isEntityId(id)) throw new TypeError(id)
const names = { de: 'Kenia', en: 'Kenya', fr: 'Kenya', it: 'Kenya', fi: 'Kenia', uk: 'Кенія' }
const registry: Registry = new Map([
  [id, { id, kind: 'country', names, aliases: [], forms: {}, adjectives: {}, demonyms: {} }],
])

const matter = (language: Language) =>
  `---\ntitle: T\ndescription: D\nlanguage: ${language}\nleadTitle: L\n${language === 'de' ? '' : 'credit: { from: de, translator: x, method: human, reviewed: none }\n'}---\n\n`

const parse = (language: Language, body: string) => {
  const slug = 'probe'
  if (!isSlug(slug)) throw new TypeError(slug)
  const { version, faults } = parseVersion(
    { path: `${language}.md`, slug, language, source: matter(language) + body },
    registry,
  )
  expect(faults).toEqual([])
  if (version === undefined) throw new Error('no version')
  return version
}

const german = 'Eins in [Kenia](entity:ke).\nZwei.\n\n## Kopf {#kopf}\n\nDrei :corr[gut]{sic="gutt"}.\n'
const english = 'One in [Kenya](entity:ke).\nTwo.\n\n## Head {#kopf}\n\nThree good.\n'

/** An article whose English follows the German given first, and whose German is now the second. */
const edited = (before: string, now: string): Article => {
  const original = parse('de', before)
  const article: Article = {
    slug: original.slug,
    original,
    versions: { de: original, en: parse('en', english) },
    source: '',
    lock: {},
  }
  const lock = confirmTranslation(article, 'en')
  return { ...article, original: parse('de', now), lock }
}

describe('makeDraft', () => {
  it('puts the German line above each line to fill, with the mentions in the language', () => {
    const article = { ...edited(german, german), versions: {}, lock: {} }
    const { text, open } = makeDraft(article, 'en', undefined, registry)
    expect(text).toContain(
      '// lead.1  Eins in Kenia.\nTODO … [Kenya](entity:ke) …\n// lead.2  Zwei.\nTODO …\n\n// kopf  Kopf\nTODO ## … {#kopf}\n\n// kopf.1  Drei gut.\nTODO …\n',
    )
    expect(open.map((line) => line.id)).toEqual([
      'lead.1',
      'lead.2',
      'kopf',
      'kopf.1',
      'title',
      'description',
      'leadTitle',
    ])
    expect(open[0]?.original).toBe('Eins in [Kenia](entity:ke).')
  })

  it('has nothing to do where everything is translated', () => {
    expect(makeDraft(edited(german, german), 'en', matter('en') + english, registry).open).toEqual([])
  })

  it('opens what an edit of the German made stale, and nothing else', () => {
    const article = edited(german, german.replace('Zwei.', 'Zwei und mehr.'))
    const { text, open } = makeDraft(article, 'en', matter('en') + english, registry)
    expect(open.map((line) => line.id)).toEqual(['lead.2'])
    expect(text).toContain('One in [Kenya](entity:ke).\n// lead.2  Zwei und mehr.\nTODO Two.\n')
  })

  it('takes translations along when a sentence is put in before them', () => {
    const article = edited(german, german.replace('Zwei.', 'Neu.\nZwei.'))
    const { text, open } = makeDraft(article, 'en', matter('en') + english, registry)
    expect(open.map((line) => line.original)).toEqual(['Neu.'])
    expect(text).toMatch(/\/\/ lead\.2 {2}Neu\.\nTODO …\nTwo\.\n/u)
  })

  it('leaves a line open whose answer loses a mention', () => {
    const article = { ...edited(german, german), versions: {}, lock: {} }
    const answers = new Map([
      ['lead.1', 'One in Kenya.'],
      ['lead.2', 'Two.'],
    ])
    const { text } = makeDraft(article, 'en', undefined, registry, answers)
    expect(text).toContain('TODO One in Kenya.')
    expect(text).toContain('\nTwo.\n')
  })
})

/** The draft taken apart; fails if it is refused. */
const finishedOf = (draft: string) => {
  const finished = finishDraft(draft)
  if ('refusal' in finished) throw new Error(finished.refusal)
  return finished
}

describe('finishDraft', () => {
  const article = edited(german, german.replace('Zwei.', 'Zwei und mehr.'))
  const { text } = makeDraft(article, 'en', matter('en') + english, registry)

  it('gives the text without the helping lines, and what it follows', () => {
    expect(finishedOf(text).open).toHaveLength(1)
    const finished = finishedOf(text.replace('TODO Two.', 'Two and more.'))
    expect(finished.markdown).toBe(matter('en') + english.replace('Two.', 'Two and more.'))
    expect(finished.open).toEqual([])
    expect(Object.keys(finished.digests)).toEqual(['lead.1', 'lead.2', 'kopf', 'kopf.1'])
  })

  it('keeps a translated line that begins like a helping one', () => {
    const finished = finishedOf(text.replace('TODO Two.', '// is how two begins.'))
    expect(finished.markdown).toBe(matter('en') + english.replace('Two.', '// is how two begins.'))
  })

  it.each([
    ['a draft that lost the line saying what it follows', 'Text.\n'],
    ['a list instead of digests', 'Text.\n\n// follows ["a"]\n'],
    ['what is no digest', 'Text.\n\n// follows {"lead.1":"abc"}\n'],
    ['a line that was cut short', 'Text.\n\n// follows {"lead.1":"0123456789abc'],
  ])('refuses %s', (_, draft) => {
    expect(finishDraft(draft)).toHaveProperty('refusal')
  })
})
