import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/library/read-library.ts'
import { correctionsOf, passagesIn, sentencesIn } from '../../src/model/article.ts'
import { correctionsIn, mentionsIn, readingText } from '../../src/model/inline.ts'
import { builtSite, siteRoot } from '../support/site.ts'

const { articles } = await readLibrary(siteRoot)
const versions = articles.flatMap((article) => Object.values(article.versions))
const pathOf = (language: string, slug: string) => `${builtSite}/${language}/articles/${slug}/index.html`
const pages = versions.map((version) => {
  const html = readFileSync(pathOf(version.language, version.slug), 'utf8')
  return { name: `${version.language}/${version.slug}`, version, html, tree: fromHtml(html) }
})

/** Bytes that the first flight of packets carries: ten segments of 1,460 bytes. */
const firstFlight = 14_600

describe.each(pages)('the article page $name', ({ version, html, tree }) => {
  test('shows every word of every sentence, in order, under its id', () => {
    for (const { id, content } of sentencesIn(version)) {
      const element = select(`[id="${id}"]`, tree)
      expect(element && toString(element), id).toBe(readingText(content))
    }
  })

  test('keeps the white space between sentences', () => {
    for (const { id, paragraphs } of version.sections) {
      const shown = selectAll(`section[id="${id}"] .text > p`, tree).map((p) => toString(p))
      expect(shown, id).toEqual(
        paragraphs.map((lines) => lines.map(({ content }) => readingText(content).trimEnd()).join(' ')),
      )
    }
  })

  test('links every mention to its entity, headings too', () => {
    const expected = passagesIn(version).flatMap(({ content }) => mentionsIn(content).map(({ entity }) => entity))
    const shown = selectAll('section .text a[data-entity]', tree).map(({ properties }) => properties['dataEntity'])
    expect(shown).toEqual(expected)
  })

  test('keeps what was received beside every correction', () => {
    const expected = passagesIn(version).flatMap(({ content }) => correctionsIn(content).map(({ sic }) => sic))
    const shown = selectAll('section .text [data-sic]', tree).map(({ properties }) => properties['dataSic'])
    expect(shown).toEqual(expected)
  })

  test('has every section with its heading and a link to share it', () => {
    for (const { id, title } of version.sections) {
      const section = select(`section[id="${id}"]`, tree)
      expect(section, id).toBeDefined()
      const heading = section && select('h2', section)
      expect(heading && toString(heading).trim()).toBe(title)
      expect(section && select('a[data-share]', section), id).toBeDefined()
    }
  })

  test('asks nobody else for anything', () => {
    const loaded = selectAll('link[rel=stylesheet], link[rel=preload], script[src], img[src], iframe, source', tree)
    for (const { properties } of loaded) {
      const address = String(properties['href'] ?? properties['src'] ?? '')
      expect(address).toMatch(/^\/(?!\/)|^data:/)
    }
  })

  test('has a strict content security policy', () => {
    const policy = String(select('meta[http-equiv="content-security-policy"]', tree)?.properties['content'])
    expect(policy).toContain("default-src 'self'")
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https:/)
    expect(html).not.toMatch(/\sstyle="/)
    expect(html).not.toMatch(/\son[a-z]+="/)
  })

  test('is drawn as designed with the first flight of packets: up to the end of the first section', () => {
    const section = html.indexOf('</section>')
    expect(brotliCompressSync(html.slice(0, section)).length).toBeLessThan(firstFlight)
  })

  test('stays under 50 kB as a whole', () => {
    expect(brotliCompressSync(html).length).toBeLessThan(50_000)
  })
})

test.each(pages.filter(({ version }) => correctionsOf(version).length > 0))(
  'every correction stands in the page $name as received',
  ({ version, tree }) => {
    const shown = selectAll('section .text [data-sic]', tree).map(({ properties }) => properties['dataSic'])
    expect(shown).toEqual(correctionsOf(version).map(({ correction }) => correction.sic))
  },
)
