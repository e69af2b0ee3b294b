import { describe, expect, it } from 'vitest'
import { corpusOf } from '../../src/library/corpus.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { languages, perLanguage, type Language } from '../../src/model/language.ts'
import { buildNameIndex } from '../../src/search/build/build-index.ts'
import { createMatcher } from '../../src/search/matcher.ts'
import { namesOf } from '../../src/search/build/names.ts'
import { occurrencesIn } from '../../src/search/build/occurrences.ts'
import otherWords from '../../src/search/build/other-words.json' with { type: 'json' }
import { fixtureSite } from '../support/fixture-site.ts'
import { queriesIn, type Query } from './queries.ts'

const { registry, articles } = corpusOf(await readLibrary(fixtureSite))
const occurrences = occurrencesIn(articles.flatMap(({ versions }) => versions))
const matchers = perLanguage((language) => createMatcher(buildNameIndex(registry, occurrences, language, otherWords)))
const firstOf = (language: Language, query: string) => matchers[language].match(query)[0]?.id ?? '-'

/** The queries that are answered wrongly, as lines to read. */
const wrong = (queries: readonly Query[]) =>
  queries
    .map(({ language, text, expected }) => ({ language, text, expected, found: firstOf(language, text) }))
    .filter(({ expected, found }) => found !== expected)
    .map(({ language, text, expected, found }) => `${language} ${text}: ${found}, expected ${expected}`)

describe('the name search over the registry of the fixture site', () => {
  it.each(['examples.tsv', 'found.tsv', 'mixed.tsv', 'refused.tsv'])('answers every query of %s', (file) => {
    expect(wrong(queriesIn(file))).toEqual([])
  })

  it('refuses on every page what it refuses on one', () => {
    const refused = queriesIn('refused.tsv')
    const texts = [...new Set(refused.map(({ text }) => text))]
    const everywhere = languages.flatMap((language) => texts.map((text) => ({ language, text, expected: '-' })))
    expect(wrong(everywhere)).toEqual([])
  })

  it('gives each name, alias, word, derived form and annotated surface form of an entity that entity first', () => {
    const queries = languages.flatMap((language) =>
      [...registry.values()].flatMap((entity) => {
        const surfaces = occurrences.surfaces.get(entity.id) ?? []
        const written = [
          ...Object.values(entity.names),
          ...Object.values(entity.family ?? {}),
          ...entity.aliases.map(({ name }) => name),
          ...[entity.adjectives, entity.demonyms, entity.forms].flatMap((words) => Object.values(words).flat()),
          ...surfaces.map(({ text }) => text),
        ].filter((text) => text !== undefined)
        return [...new Set([...written, ...derivedForms(namesOf(entity, surfaces))])].map((text) => ({
          language,
          text,
          expected: entity.id,
        }))
      }),
    )
    expect(queries.length).toBeGreaterThan(20_000)
    expect(wrong(queries)).toEqual([])
    // Some 100,000 queries: more than the usual time on a busy machine.
  }, 60_000)
})

/** Every form of names of one word; of longer ones, each form of each word beside the others as they are. */
const derivedForms = (names: ReturnType<typeof namesOf>) =>
  names
    .filter(({ type, words }) => type !== 'romanised' || !words.some(({ key }) => otherWords.includes(key)))
    .flatMap(({ words }) =>
      words.flatMap(({ forms }, position) =>
        [...forms].map((form) => words.map(({ key }, other) => (other === position ? form : key)).join(' ')),
      ),
    )
