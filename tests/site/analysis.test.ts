import { readFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { toOpenData, type OpenAnalysis } from '../../src/model/analysis-data.ts'
import { analysisStyles, styleHash } from '../../src/analysis/styles.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { builtSite, siteRoot } from '../support/site.ts'

const { analyses, articles } = await readLibrary(siteRoot)

const pages = await Promise.all(
  articles.flatMap((article) =>
    Object.values(article.versions).map(async ({ language, slug }) => ({
      name: `${language}/${slug}`,
      article,
      analysis: analyses.get(slug),
      html: await readFile(`${builtSite}/${language}/articles/${slug}/index.html`, 'utf8'),
    })),
  ),
)

/** The element that begins at a tag, up to the next element of the same kind. */
const elementWith = (html: string, attribute: string) => {
  const at = html.indexOf(attribute)
  if (at < 0) return ''
  const start = html.lastIndexOf('<', at)
  const tag = /^<([a-z]+)/.exec(html.slice(start))?.[1] ?? ''
  const end = html.indexOf(`</${tag}>`, start)
  return html.slice(start, end)
}

const hooks: readonly [keyof OpenAnalysis, string][] = [
  ['claims', 'data-claim'],
  ['options', 'data-option'],
  ['events', 'data-event'],
  ['questions', 'data-question'],
]

describe.each(pages)('the page of $name', ({ analysis, article, html }) => {
  const data = toOpenData(analysis, article)

  it.each(hooks)('has every item of %s, with links to its passages', (list, hook) => {
    for (const item of data[list]) {
      if (!('evidence' in item)) continue
      const element = elementWith(html, `${hook}="${item.id}"`)
      expect(element, item.id).not.toBe('')
      for (const sentence of item.evidence) expect(element, item.id).toContain(`href="#${sentence}"`)
    }
    expect(html.split(`${hook}="`).length - 1).toBe(data[list].length)
  })

  it('has every correction, with a link to its passage', () => {
    for (const { id, sentence } of data.corrections)
      expect(elementWith(html, `data-correction="${id}"`), id).toContain(`href="#${sentence}"`)
  })

  it('has a passage behind each link, and a link back to each item', () => {
    for (const { evidence, id } of data.claims) {
      for (const sentence of evidence) expect(html).toContain(`id="${sentence}"`)
      expect(html.split(`href="#claim-${id}"`).length - 1, id).toBeGreaterThan(0)
    }
    for (const { id } of data.options) expect(html).toContain(`href="#option-${id}"`)
    for (const { id } of data.events) expect(html).toContain(`href="#event-${id}"`)
    for (const { id } of data.questions) expect(html).toContain(`href="#question-${id}"`)
    for (const { id } of data.corrections) expect(html).toContain(`href="#correction-${id}"`)
  })

  it('allows the styles of its filters and marks in its content security policy', () => {
    if (analysis === undefined) return
    const styles = analysisStyles(analysis)
    expect(html).toContain(`<style>${styles}</style>`)
    expect(html).toContain(styleHash(styles))
  })

  it('weighs less than 50 kB compressed, and less than 14.6 kB up to the end of its first section', () => {
    const end = html.indexOf('</section>', html.indexOf('<section id="lead"'))
    expect(end).toBeGreaterThan(0)
    expect(brotliCompressSync(html.slice(0, end)).length).toBeLessThan(14_600)
    expect(brotliCompressSync(html).length).toBeLessThan(50_000)
  })
})
