import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cite } from '@citation-js/core'
import { XMLParser } from 'fast-xml-parser'
import { parseJsonFeed, parseRssFeed } from 'feedsmith'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import ogs from 'open-graph-scraper'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { paths } from '../../src/i18n/paths.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { sentencesOf } from '../../src/model/article.ts'
import { entitiesOfKind } from '../../src/model/entity.ts'
import { registerOf } from '../../src/model/kinds.ts'
import { readingText } from '../../src/model/inline.ts'
import { languages, type Language } from '../../src/model/language.ts'
import { pageLengths } from '../../src/model/paging.ts'
import { previewMargin } from '../../src/share/previews/preview-image.ts'
import { hasInkInMargin, pngSize } from '../support/png.ts'
import { builtSite, siteRoot } from '../support/site.ts'

const { articles, registry } = await readLibrary(siteRoot)
const versions = articles.flatMap((article) => Object.values(article.versions))
const versionsIn = (language: Language) => articles.flatMap((article) => article.versions[language] ?? [])
/** The languages that an article exists in, in the order of the site. */
const languagesOf = (slug: string) =>
  languages.filter((language) => articles.some((article) => article.slug === slug && language in article.versions))
const origin = 'https://lagebild.example'

/** The file that a full address of this site leads to. */
const fileOf = (address: string) => {
  const { origin: of, pathname } = new URL(address)
  expect(of).toBe(origin)
  return join(builtSite, pathname.endsWith('/') ? `${pathname}index.html` : pathname)
}
const read = (path: string) => readFileSync(join(builtSite, path), 'utf8')
const readPage = (path: string) => {
  const html = read(`${path}index.html`)
  return { html, tree: fromHtml(html) }
}

/** What a messenger reads of a page. */
const openGraph = async (html: string) => {
  const { result } = await ogs({ html })
  const [image] = result.ogImage ?? []
  return { ...result, image: { url: image?.url ?? '', width: image?.width, height: image?.height, alt: image?.alt } }
}

const sections = versions.flatMap((version) =>
  version.sections.map((section) => ({
    version,
    section,
    path: `${version.language}/articles/${version.slug}/${section.id}/`,
  })),
)

describe.each(sections)('the section page $path', ({ version, section, path }) => {
  const { html, tree } = readPage(path)

  test('shows its section, its sentences and their corrections, and nothing of the others', () => {
    const shown = selectAll('section.part', tree)
    expect(shown.map(({ properties }) => properties['id'])).toEqual([section.id])
    for (const { id, content } of sentencesOf(section)) {
      const element = select(`[id="${id}"]`, tree)
      expect(element && toString(element), id).toBe(readingText(content))
    }
    expect(select('a[data-share]', tree)?.properties['href']).toBe(`/${path}`)
  })

  test('tells messengers its own title, first sentence and picture', async () => {
    const found = await openGraph(html)
    const [first] = sentencesOf(section)
    expect(found.ogTitle?.startsWith(section.title)).toBe(true)
    expect(found.ogDescription).toBe(first && readingText(first.content).trim())
    expect(found.ogUrl).toBe(`${origin}/${path}`)
    expect(found.twitterCard).toBe('summary_large_image')
    expect(found.image.alt).toContain(section.title)
    expect(found.ogSiteName).toBe('Lagebild')
  })

  test('has a picture of the right size that is light, with nothing cut off', async () => {
    const png = readFileSync(fileOf((await openGraph(html)).image.url))
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 })
    expect(png.length).toBeLessThan(60_000)
    expect(await hasInkInMargin(png, previewMargin - 8)).toBe(false)
  })

  test('names itself as canonical, and every language that has it', () => {
    expect(select('link[rel=canonical]', tree)?.properties['href']).toBe(`${origin}/${path}`)
    const alternates = selectAll('link[rel=alternate][hreflang]', tree)
    expect(alternates.map(({ properties }) => properties['hrefLang'])).toEqual([
      ...languagesOf(version.slug),
      'x-default',
    ])
    for (const { properties } of alternates) expect(existsSync(fileOf(String(properties['href'])))).toBe(true)
  })

  test('leads to the article at this place, to its neighbours, and to itself in every language', () => {
    const hrefs = selectAll('a[href]', tree).map(({ properties }) => String(properties['href']))
    expect(hrefs).toContain(`/${version.language}/articles/${version.slug}/#${section.id}`)
    const index = version.sections.indexOf(section)
    for (const neighbour of [version.sections[index - 1], version.sections[index + 1]])
      if (neighbour !== undefined)
        expect(hrefs).toContain(`/${version.language}/articles/${version.slug}/${neighbour.id}/`)
    const menu = selectAll(`[data-share-menu] a[hreflang][lang]`, tree).map(({ properties }) => properties['href'])
    expect(menu).toEqual(
      languagesOf(version.slug)
        .filter((other) => other !== version.language)
        .map((other) => `/${other}/articles/${version.slug}/${section.id}/`),
    )
  })

  test('has no link that leads nowhere: pages and passages', () => {
    for (const { properties } of selectAll('a[href^="/"], a[href^="#"]', tree)) {
      const address = new URL(String(properties['href']), `${origin}/${path}`)
      const file = fileOf(address.href)
      expect(existsSync(file), address.href).toBe(true)
      const id = decodeURIComponent(address.hash.slice(1))
      if (id !== '') expect(readFileSync(file, 'utf8').includes(` id="${id}"`), address.href).toBe(true)
    }
  })

  test('cites itself in formats that programs read back', () => {
    const blocks = selectAll('[data-cite] pre', tree).map((pre) => toString(pre))
    expect(blocks).toHaveLength(4)
    for (const citation of blocks.slice(1)) {
      const [item = {}] = new Cite(citation).data
      expect(item).toMatchObject({ URL: `${origin}/${path}`, language: version.language })
      expect(String(item['title']).replace(/\s/gu, ' '), 'BibTeX has no no-break spaces').toBe(
        `${version.frontMatter.title} – ${section.title}`.replace(/\s/gu, ' '),
      )
    }
  })
})

test('no two pages of sections share a title', () => {
  for (const language of languages) {
    const titles = sections
      .filter(({ version }) => version.language === language)
      .map(({ path }) => toString(select('title', readPage(path).tree) ?? { type: 'root', children: [] }))
    expect(new Set(titles).size).toBe(titles.length)
  }
})

test('a section page is lighter than an article of several sections', () => {
  for (const { version, path } of sections.filter(({ version: { sections: all } }) => all.length > 2))
    expect(read(`${path}index.html`).length).toBeLessThan(
      read(`${version.language}/articles/${version.slug}/index.html`).length,
    )
})

describe.each(languages)('other pages in %s', (language) => {
  test.each([...registry.values()].map((entity) => `${registerOf[entity.kind]}/${entity.id}/`))(
    '%s has a picture of its own, and a share menu',
    async (path) => {
      const { html, tree } = readPage(`${language}/${path}`)
      const { image } = await openGraph(html)
      expect(image.url).toBe(`${origin}/previews/${language}/${path.slice(0, -1)}.png`)
      const png = readFileSync(fileOf(image.url))
      expect(pngSize(png)).toEqual({ width: 1200, height: 630 })
      expect(png.length).toBeLessThan(60_000)
      expect(image.alt).not.toBe('')
      expect(select('[data-share-menu] a[data-link]', tree)?.properties['href']).toBe(`/${language}/${path}`)
    },
  )

  test('the home page and the article have pictures', async () => {
    for (const path of ['', ...versionsIn(language).map(({ slug }) => `articles/${slug}/`)]) {
      const { image, ogTitle } = await openGraph(readPage(`${language}/${path}`).html)
      expect(ogTitle).not.toBe('')
      expect(existsSync(fileOf(image.url))).toBe(true)
    }
  })

  test('the RSS feed is read by a feed reader, and invents no date', () => {
    const feed = parseRssFeed(read(`${language}/feed.xml`))
    expect(feed.language).toBe(language)
    const newest = versionsIn(language).slice(0, pageLengths.feed)
    expect((feed.items ?? []).map(({ link }) => link)).toEqual(
      newest.map(({ slug }) => `${origin}/${language}/articles/${slug}/`),
    )
    for (const item of feed.items ?? []) {
      expect(existsSync(fileOf(item.link ?? ''))).toBe(true)
      expect(item.title).not.toBe('')
      expect(item.content?.encoded).toContain('<p>')
    }
    const dated = newest.filter(({ frontMatter }) => frontMatter.published !== undefined)
    expect(feed.items?.filter(({ pubDate }) => pubDate !== undefined)).toHaveLength(dated.length)
    if (dated.length === 0) expect(read(`${language}/feed.xml`)).not.toMatch(/<pubDate>|<lastBuildDate>/)
  })

  test('the JSON Feed is read by a feed reader', () => {
    const feed = parseJsonFeed(read(`${language}/feed.json`))
    expect(feed.feed_url).toBe(`${origin}/${language}/feed.json`)
    expect(feed.items?.map(({ url }) => existsSync(fileOf(url ?? '')))).not.toContain(false)
  })

  test('every article is there as Markdown, linked from its page', () => {
    for (const { slug, sections: own } of versionsIn(language)) {
      const { tree } = readPage(`${language}/articles/${slug}/`)
      const link = select('link[rel=alternate][type="text/markdown"]', tree)?.properties['href']
      expect(link).toBe(`/${language}/articles/${slug}.md`)
      const markdown = read(`${language}/articles/${slug}.md`)
      for (const { id } of own) expect(markdown).toContain(`/${slug}/${id}/)`)
    }
  })

  test('structured data names the page that it is on, and invents no date', () => {
    const pages = [
      ...versionsIn(language).map(({ slug }) => `articles/${slug}/`),
      ...sections.filter(({ version }) => version.language === language).map(({ path }) => path.slice(3)),
      ...entitiesOfKind(registry, 'person').slice(0, 1).map(paths.entity),
    ]
    const schema = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string(), '@id': z.url() })
    for (const path of pages) {
      const script = select('script[type="application/ld+json"]', readPage(`${language}/${path}`).tree)
      const data = schema.parse(JSON.parse(script ? toString(script) : ''))
      expect(data['@id']).toBe(`${origin}/${language}/${path}`)
    }
    for (const { slug, frontMatter } of versionsIn(language)) {
      const script = select('script[type="application/ld+json"]', readPage(`${language}/articles/${slug}/`).tree)
      const { datePublished } = schema.parse(JSON.parse(script ? toString(script) : ''))
      expect(datePublished).toBe(frontMatter.published)
    }
  })
})

const urlSchema = z.object({
  loc: z.url(),
  'xhtml:link': z
    .array(z.object({ '@_rel': z.literal('alternate'), '@_hreflang': z.string(), '@_href': z.url() }))
    .optional(),
})

test('the sitemap lists every page with its languages, and nothing that is not there', () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['sitemap', 'url'].includes(name) })
  const index = z
    .object({ sitemapindex: z.object({ sitemap: z.array(z.object({ loc: z.url() })) }) })
    .parse(parser.parse(read('sitemap-index.xml')))
  const urls = index.sitemapindex.sitemap.flatMap(
    ({ loc }) =>
      z.object({ urlset: z.object({ url: z.array(urlSchema) }) }).parse(parser.parse(readFileSync(fileOf(loc), 'utf8')))
        .urlset.url,
  )
  const listed = urls.map(({ loc }) => loc)
  for (const loc of listed) expect(existsSync(fileOf(loc)), loc).toBe(true)
  for (const { path } of sections) expect(listed).toContain(`${origin}/${path}`)
  for (const { loc, 'xhtml:link': links = [] } of urls.filter(({ loc: address }) => address !== `${origin}/`)) {
    const [, rest = ''] = /^\/[a-z]{2}\/(.*)$/.exec(new URL(loc).pathname) ?? []
    const available = languages.filter((language) => listed.includes(`${origin}/${language}/${rest}`))
    const named = links.map((link) => link['@_hreflang'])
    expect(named, loc).toEqual([...available, 'x-default'])
    for (const link of links) expect(listed).toContain(link['@_href'])
  }
})

test('robots.txt names the sitemap, llms.txt only what is there', () => {
  expect(read('robots.txt')).toContain(`Sitemap: ${origin}/sitemap-index.xml`)
  const links = [...read('llms.txt').matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) => address ?? '')
  expect(links.length).toBeGreaterThan(languages.length)
  for (const link of links) expect(existsSync(fileOf(link)), link).toBe(true)
})

test('the manifest names icons of the sizes that it says', () => {
  const manifest = z
    .object({
      start_url: z.string(),
      icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })),
    })
    .parse(JSON.parse(read('manifest.webmanifest')))
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512', 'any']))
  for (const { src, sizes, type } of manifest.icons) {
    const file = readFileSync(join(builtSite, src))
    if (type !== 'image/png') continue
    const { width, height } = pngSize(file)
    expect(`${width}x${height}`).toBe(sizes)
  }
})
