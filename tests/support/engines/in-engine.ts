import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll } from 'vitest'
import { z } from 'zod'
import { builtSite } from '../site.ts'
import type { Engine, EnginePage, PageSize } from './driver.ts'
import { launchEngine } from './find.ts'
import { serveInstrumented, type InstrumentedSite } from './instrumented-site.ts'

/** The engine in which the importing file's checks run. */
export let engine: Engine
/** The built site, served for as long. */
export let site: InstrumentedSite

beforeAll(async () => {
  ;[engine, site] = await Promise.all([launchEngine(), serveInstrumented()])
})
afterAll(async () => {
  await engine.close()
  await site.close()
})

const articleSchema = z.object({
  id: z.string(),
  languages: z.array(z.string()),
  sections: z.array(z.object({ id: z.string(), sentences: z.array(z.object({ id: z.string() })) })),
})

/** Every article of the built site, by what its open data says; the one in most languages first. */
export const articles = readdirSync(`${builtSite}/data/articles`)
  .map((file) => articleSchema.parse(JSON.parse(readFileSync(`${builtSite}/data/articles/${file}`, 'utf8'))))
  .sort((one, other) => other.languages.length - one.languages.length)

const [first] = articles
if (first === undefined) throw new Error('Unexpected site without an article')
/** The article that the checks read. */
export const article = first

/** A section of it with at least three sentences, and the next one. */
export const section = article.sections.find(({ sentences }) => sentences.length >= 3)?.id ?? ''

/** The address of the article in a language, below the site. */
export const articlePath = (language = 'de'): string => `${language}/articles/${article.id}/`

/** Opens a page of the site, has something looked at and closes it. */
export const withPage = async (
  path: string,
  look: (page: EnginePage) => Promise<void>,
  size?: PageSize,
): Promise<void> => {
  const page = await engine.newPage(size)
  try {
    await page.goto(site.url + path)
    await look(page)
  } finally {
    await page.close()
  }
}

/** What went wrong in a page since it was opened: errors, rejections, breaches of its policy. */
export const wrongIn = (page: EnginePage): Promise<readonly string[]> =>
  page.evaluate(() => ('wrong' in window && Array.isArray(window.wrong) ? window.wrong.map(String) : ['not watched']))
