import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { serveSite, type ServedSite } from '../../scripts/serve.ts'
import { launchChromium } from '../support/browser.ts'
import { builtSite } from '../support/site.ts'

const article = 'de/articles/sicherheitsgarantien-ukraine/'
let folder: string
let site: ServedSite
let browser: Browser

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagebild-'))
  await cp(builtSite, folder, { recursive: true })
  site = await serveSite(folder, 0)
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await site.close()
  await rm(folder, { recursive: true })
})

const visit = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage()
  await page.goto(site.url + article)
  await page.locator('[data-offline][data-ready]').waitFor({ state: 'attached' })
  return page
}

test('after one visit the article, its people and the search are there without a network', async () => {
  const context = await browser.newContext()
  const page = await visit(context)
  await context.setOffline(true)

  await page.goto(site.url + article)
  expect(await page.locator('h1').textContent()).toContain('Sicherheitsgarantien')
  await expect.poll(() => page.locator('.notice').textContent()).toBe('Ohne Netz: gespeicherte Fassung.')

  await page.goto(`${site.url}de/people/emmanuel-macron/`)
  expect(await page.locator('h1').textContent()).toBe('Emmanuel Macron')

  await page.goto(`${site.url}de/search/?q=Starmer`)
  await page.locator('[data-search-state="done"]').first().waitFor()
  expect(await page.locator('[data-result="person"]').first().textContent()).toContain('Starmer')

  await page.goto(`${site.url}de/search/?q=Luftverteidigung`)
  await page.locator('[data-result="passage"]').first().waitFor()

  await page.goto(`${site.url}fi/${article.slice(3)}`)
  expect(await page.locator('h1').textContent()).not.toContain('Turvallisuus')
  await context.close()
})

test('another language is kept when the reader asks for it', async () => {
  const context = await browser.newContext()
  const page = await visit(context)
  await page.locator('[popovertarget="settings"]').click()
  await page.locator('[data-offline] summary').click()
  await page.locator('[data-keep="uk"]').click()
  await expect.poll(() => page.locator('[data-offline] [role="status"]').textContent()).toBe('Ukrainisch: gespeichert')
  await context.setOffline(true)
  await page.goto(`${site.url}uk/${article.slice(3)}`)
  expect(await page.locator('html').getAttribute('lang')).toBe('uk')
  expect(await page.locator('h1').textContent()).toContain('Гарантії')
  await context.close()
})

test('a new build is kept whole before it replaces the old one, and open pages say so', async () => {
  const context = await browser.newContext()
  const page = await visit(context)
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
  site = await serveSite(folder, site.port)

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
})
