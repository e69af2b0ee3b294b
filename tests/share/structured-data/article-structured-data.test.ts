import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readLibrary } from '../../../src/library/read-library.ts'
import { articleStructuredData } from '../../../src/share/structured-data/article-structured-data.ts'

const { analyses, articles, registry } = await readLibrary(join(import.meta.dirname, '../../..'))
const [article] = articles
if (article === undefined) throw new Error('no article')

const describeIn = (language: 'de' | 'en') => {
  const version = article.versions[language]
  if (version === undefined) throw new Error('no version')
  return articleStructuredData(version, article, analyses.get(article.slug), registry, {
    article: (of) => `https://x.test/${of.language}/`,
    section: (of, { id }) => `https://x.test/${of.language}/${id}/`,
    entity: ({ id }) => `https://x.test/${id}`,
    picture: 'https://x.test/picture.png',
    data: ({ slug }) => `https://x.test/${slug}.json`,
  })
}

it('describes the original as an analysis with its translations', () => {
  const data = describeIn('de')
  expect(data).toMatchObject({ '@type': 'AnalysisNewsArticle', inLanguage: 'de' })
  expect(data).not.toHaveProperty('translationOfWork')
  expect(data.workTranslation).toHaveLength(Object.keys(article.versions).length - 1)
  expect(data).not.toHaveProperty('author')
  expect(data).not.toHaveProperty('datePublished')
})

it('describes a translation by the work that it translates', () => {
  const data = describeIn('en')
  expect(data.translationOfWork).toMatchObject({ '@id': 'https://x.test/de/' })
  expect(data).not.toHaveProperty('workTranslation')
})

it('names what the article is about, what it cites and what was corrected, in the language of the page', () => {
  const data = describeIn('en')
  expect(data.about).toContainEqual({ '@type': 'Country', '@id': 'https://x.test/ua', name: 'Ukraine' })
  expect(data.citation).toEqual([
    { '@type': 'CreativeWork', author: { '@type': 'Organization', name: 'Reuters' }, name: 'Reuters: a report' },
    { '@type': 'CreativeWork', author: { '@type': 'Organization', name: 'Pentagon' }, name: 'Pentagon: a statement' },
  ])
  expect(data.correction).toContainEqual({
    '@type': 'CorrectionComment',
    text: '“Kriegsruss” → “Krieg Russlands”',
    url: expect.stringMatching(/^https:\/\/x\.test\/en\/#correction-lead\.1-\d+$/) as string,
  })
})
