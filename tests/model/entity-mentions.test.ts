import { describe, expect, it } from 'vitest'
import { versionFor, type Article } from '../../src/model/article.ts'
import { companionsOf, mentionCount, mentionsByEntity, passageCount } from '../../src/model/entity-mentions.ts'
import type { Language } from '../../src/model/language.ts'
import { versionFacts } from '../../src/model/version-facts.ts'
import { entityId, smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const german = versionOf(
  '[Berg](entity:ada-berg), ja [Berg](entity:ada-berg), traf [Lund](entity:olof-lund).\n[TT](entity:tt) schwieg.',
  smallRegistry,
)
const finnish = versionOf('[Berg](entity:ada-berg) tapasi [Lundin](entity:olof-lund).', smallRegistry, 'fi')
const article = (versions: Article['versions'], original = german): Article => ({
  slug: original.slug,
  original,
  versions,
  source: '',
  lock: {},
})
const translated = article({ de: german, fi: finnish })
const untranslated = article({ de: german })
const shown = (language: Language, ...articles: readonly Article[]) =>
  mentionsByEntity(articles.map((each) => versionFacts(each, versionFor(each, language), smallRegistry)))
const berg = entityId('ada-berg')

describe('the mentions of an entity', () => {
  it('are those of the version in the language of the reader', () => {
    const mentions = shown('fi', translated)
    expect(mentions.get(berg)?.map(({ facts }) => facts.version)).toEqual([finnish])
    expect(mentions.has(entityId('tt'))).toBe(false)
  })

  it('are those of the original where there is no translation', () => {
    const mentions = shown('fi', untranslated)
    expect(mentions.get(berg)?.map(({ facts }) => facts.version)).toEqual([german])
  })

  it('are counted over all articles: each mention, and each passage once', () => {
    const mentions = shown('de', translated, untranslated).get(berg) ?? []
    expect(mentionCount(mentions)).toBe(4)
    expect(passageCount(mentions)).toBe(2)
  })
})

describe('companions', () => {
  it('are gathered over all articles, with the passages of each', () => {
    const mentions = shown('fi', translated, untranslated).get(berg) ?? []
    const found = companionsOf(berg, mentions).map(({ entity, passages }) => [
      entity,
      passages.map(({ version, passage }) => `${version.language} ${passage.id}`),
    ])
    expect(found).toEqual([['olof-lund', ['fi lead.1', 'de lead.1']]])
  })

  it('are nobody for an entity that no article mentions', () => {
    expect(companionsOf(berg, [])).toEqual([])
  })
})
