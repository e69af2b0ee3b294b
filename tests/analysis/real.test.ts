import { expect, it } from 'vitest'
import { listCorrections } from '../../src/model/corrections.ts'
import { toOpenData } from '../../src/model/analysis-data.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { sentencesIn } from '../../src/model/article.ts'
import { languages } from '../../src/model/language.ts'
import { fixtureSite } from '../support/fixture-site.ts'

const { analyses, articles } = await readLibrary(process.cwd())

const analysed = articles.filter(({ slug }) => analyses.has(slug))

it.each(analysed.map((article) => [article.slug, article] as const))(
  'the analysis of %s is complete',
  (slug, article) => {
    const analysis = analyses.get(slug)
    if (analysis === undefined) throw new Error('no analysis')
    const { background, claims, events, keyPoints, options, questions, roles } = analysis
    const items = [...keyPoints, ...claims, ...options, ...events, ...questions, ...roles]
    const cited = new Set(items.flatMap(({ evidence }) => evidence))
    const sentences = sentencesIn(article.original).map(({ id }) => id)
    expect(sentences.filter((id) => !cited.has(id))).toEqual(background.map(({ sentence }) => sentence))
    expect([...cited].filter((id) => !sentences.includes(id))).toEqual([])
    for (const { evidence, id, text } of items) {
      expect(evidence.length, id).toBeGreaterThan(0)
      for (const language of languages.filter((language) => article.versions[language]))
        expect(text[language], `${id} in ${language}`).toBeTruthy()
    }
    expect(keyPoints.length).toBeGreaterThanOrEqual(3)
    expect(keyPoints.length).toBeLessThanOrEqual(5)
  },
)

it.each(articles.map((article) => [article.slug, article] as const))(
  'the open data of %s has every correction with its note in every language',
  (slug, article) => {
    const { corrections } = toOpenData(analyses.get(slug), article)
    expect(corrections).toHaveLength(listCorrections(article).length)
    expect(new Set(corrections.map(({ id }) => id)).size).toBe(corrections.length)
    for (const { note } of corrections)
      expect(Object.keys(note)).toEqual(languages.filter((language) => article.versions[language]))
  },
)

it('the open data has statements, options and events in the form that others rely on', async () => {
  const fixture = await readLibrary(fixtureSite)
  const [article] = fixture.articles
  if (article === undefined) throw new Error('no article')
  const data = toOpenData(fixture.analyses.get(article.slug), article)
  expect(Object.keys(data)).toEqual(['claims', 'options', 'events', 'questions', 'corrections'])
  expect(Object.keys(data.claims[0] ?? {})).toEqual(['id', 'kind', 'speaker', 'about', 'evidence', 'text'])
  expect(data.claims.find(({ id }) => id === 'zusage')).toMatchObject({ speaker: 'donald-trump', via: 'reuters' })
  expect(data.options.find(({ id }) => id === 'bodentruppen')).toMatchObject({ status: 'ruled-out', provider: 'us' })
  expect(data.events.map(({ when }) => when)).toContain('zwischen Dienstag und Donnerstag')
  expect(data.corrections.find(({ sic }) => sic === 'Kriegsruss')).toMatchObject({
    id: expect.stringMatching(/^lead\.1-\d+$/) as string,
    sentence: 'lead.1',
    corr: 'Krieg Russlands',
  })
})
