import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveSite, type ServedSite } from '../../scripts/serve.ts'
import { translator } from '../../src/i18n/translate.ts'
import { launchChromium } from '../support/browser.ts'
import { builtSite } from '../support/site.ts'
import { prepareSite } from '../support/sites.ts'

const article = 'de/articles/sicherheitsgarantien-ukraine/'
let folder: string
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-'))
  await cp(builtSite, folder, { recursive: true })
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await rm(folder, { recursive: true })
})

const visit = async (context: BrowserContext, { url }: ServedSite): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(url + article)
  await page.locator('[data-offline][data-ready]').waitFor({ state: 'attached' })
  return page
}

/** After one visit, reads what is kept once the server is gone: the article, a person that it names, the search. */
const readsOffline = async (site: ServedSite) => {
  const { url } = site
  const context = await browser.newContext()
  const page = await visit(context, site)
  await site.close()

  await page.goto(url + article)
  expect(await page.locator('h1').textContent()).toContain('Sicherheitsgarantien')
  await expect.poll(() => page.locator('.notice').textContent()).toBe('Ohne Netz: gespeicherte Fassung.')

  await page.goto(`${url}de/people/emmanuel-macron/`)
  expect(await page.locator('h1').textContent()).toBe('Emmanuel Macron')

  await page.goto(`${url}de/search/?q=Starmer`)
  await page.locator('[data-search-state="done"]').first().waitFor()
  expect(await page.locator('[data-result="person"]').first().textContent()).toContain('Starmer')

  await page.goto(`${url}de/search/?q=Luftverteidigung`)
  await page.locator('[data-result="passage"]').first().waitFor()

  // What is not kept says so, in a language that is.
  await page.goto(`${url}fi/${article.slice(3)}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('de')
  expect(await page.locator('h1').textContent()).toBe(translator('de')('reading.offline.missing'))
  await context.close()
}

test('after one visit the article, its people and the search are there without a network', async () => {
  await readsOffline(await serveSite(folder, 0))
})

test('so they are below a base path', async () => {
  await readsOffline(await serveSite(join(await prepareSite('fixture-below-base'), 'dist'), 0, '/repo/'))
})

test('another language is kept when the reader asks for it', async () => {
  const site = await serveSite(folder, 0)
  const context = await browser.newContext()
  const page = await visit(context, site)
  await page.locator('[popovertarget="settings"]').click()
  await page.locator('[data-offline] summary').click()
  await page.locator('[data-keep="uk"]').click()
  await expect.poll(() => page.locator('[data-offline] [role="status"]').textContent()).toBe('Ukrainisch: gespeichert')
  await site.close()
  await page.goto(`${site.url}uk/${article.slice(3)}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('uk')
  expect(await page.locator('h1').textContent()).toContain('Гарантії')
  await context.close()
})

test('a new build is kept whole before it replaces the old one, and open pages say so', async () => {
  const site = await serveSite(folder, 0)
  const context = await browser.newContext()
  const page = await visit(context, site)
  await page.evaluate(() => {
    performance.now = () => 1e6
  })

  const worker = await readFile(join(folder, 'sw.js'), 'utf8')
  const version = /const version\s*= "(\w+)"/.exec(worker)?.[1] ?? ''
  const renewed = 'renewed0'
  const rename = async (path: string) => {
    const text = await readFile(join(folder, path), 'utf8')
    await writeFile(join(folder, path), text.replace(version, renewed))
  }
  for (const path of ['offline/de.json', 'offline/de/sicherheitsgarantien-ukraine.json', 'sw.js']) await rename(path)

  await site.close()
  const renewedSite = await serveSite(folder, site.port)

  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update()
  })
  await page.locator('.notice button').waitFor()
  expect(await page.locator('.notice').textContent()).toContain('Es gibt eine neue Fassung')
  await Promise.all([page.waitForEvent('load'), page.locator('.notice button').click()])
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[2])))
    .toEqual([renewed, renewed])
  await context.close()
  await renewedSite.close()
})
