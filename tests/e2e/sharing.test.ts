import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSite, type ServedSite } from '../../scripts/serve.ts'
import { launchChromium } from '../support/browser.ts'
import { serveBuiltSite } from '../support/site.ts'
import { prepareSite } from '../support/sites.ts'

const article = 'articles/sicherheitsgarantien-ukraine/'
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }

let browser: Browser
let site: ServedSite
let underBase: ServedSite

beforeAll(async () => {
  const root = await prepareSite('fixture-below-base')
  ;[browser, site, underBase] = await Promise.all([
    launchChromium(),
    serveBuiltSite(),
    serveSite(join(root, 'dist'), 0, '/repo/'),
  ])
})
afterAll(async () => {
  await browser.close()
  await Promise.all([site.close(), underBase.close()])
})

/** Where an element is, and whether it stands out from its paragraph. */
const look = (page: Page, id: string) =>
  page.evaluate((target) => {
    const element = document.getElementById(target)
    if (element === null) return { isInView: false, isMarked: false }
    const { top, bottom } = element.getBoundingClientRect()
    return {
      isInView: bottom > 0 && top < innerHeight,
      isMarked: getComputedStyle(element).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }
  }, id)

const isShown = (page: Page, id: string) => expect.poll(() => look(page, id)).toMatchObject({ isInView: true })
const isShownMarked = (page: Page, id: string) =>
  expect.poll(() => look(page, id)).toEqual({ isInView: true, isMarked: true })

describe.each([
  { base: '/', javaScriptEnabled: true },
  { base: '/', javaScriptEnabled: false },
  { base: '/repo/', javaScriptEnabled: true },
  { base: '/repo/', javaScriptEnabled: false },
])('a shared link on a phone, below $base, JavaScript $javaScriptEnabled', ({ base, javaScriptEnabled }) => {
  const open = async (path: string) => {
    const context = await browser.newContext({ ...phone, javaScriptEnabled })
    const page = await context.newPage()
    await page.goto(`${(base === '/' ? site : underBase).url}${path}`)
    return page
  }

  test('opens at its sentence, which is marked', async () => {
    const page = await open(`de/${article}#loewenanteil.3`)
    await isShownMarked(page, 'loewenanteil.3')
    await page.context().close()
  })

  test('of a section page opens the section, and the language switch keeps it', async () => {
    const page = await open(`de/${article}einsatz/#einsatz.2`)
    await isShownMarked(page, 'einsatz.2')
    await page.locator('.langs a[hreflang=uk]').click()
    await page.waitForURL(`**/uk/${article}einsatz/**`)
    expect(await page.locator('html').getAttribute('lang')).toBe('uk')
    expect(await page.locator('section#einsatz h1').isVisible()).toBe(true)
    await page.context().close()
  })

  test('leads from the menu of a section to the same section in another language', async () => {
    const page = await open(`de/${article}`)
    const menu = page.locator('section#washington [data-share-menu]')
    await menu.locator('summary').click()
    await menu.locator('a[hreflang=fi]').click()
    await page.waitForURL(new RegExp(`/fi/${article}#washington(\\.\\d)?$`))
    await isShown(page, 'washington')
    await page.context().close()
  })

  test('to a section page leads back to the article at that place', async () => {
    const page = await open(`en/${article}kriegsende/`)
    await page.locator('nav.way a.whole').click()
    await page.waitForURL(`**/en/${article}#kriegsende`)
    await isShown(page, 'kriegsende-title')
    await page.context().close()
  })
})

describe('with scripts', () => {
  const open = async (path: string) => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] })
    const page = await context.newPage()
    await page.goto(`${site.url}${path}`)
    return page
  }
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('a range marks every sentence of it, and no other', async () => {
    const page = await open(`de/${article}#loewenanteil.2-3`)
    await isShownMarked(page, 'loewenanteil.2')
    await isShownMarked(page, 'loewenanteil.3')
    const marked = await page.locator('.lit').evaluateAll((elements) => elements.map(({ id }) => id))
    expect(marked).toEqual(['loewenanteil.2', 'loewenanteil.3'])
    await page.context().close()
  })

  test('the language switch keeps the sentence', async () => {
    const page = await open(`de/${article}#einsatz.2`)
    await isShownMarked(page, 'einsatz.2')
    await page.locator('.langs a[hreflang=fr]').click()
    await page.waitForURL(`**/fr/${article}#einsatz.2`)
    await isShownMarked(page, 'einsatz.2')
    await page.context().close()
  })

  test('the menu copies the link, and a quotation with its source', async () => {
    const page = await open(`en/${article}einsatz/`)
    const menu = page.locator('[data-share-menu]')
    await menu.locator('summary').click()
    await menu.locator('[data-do=copy]').click()
    expect(await clipboard(page)).toBe(`${site.url}en/${article}einsatz/`)
    await menu.locator('[data-do=quote]').click()
    await page.waitForFunction(() => document.querySelector('[data-share-menu] [role=status]')?.textContent !== '')
    const quoted = await clipboard(page)
    expect(quoted).toMatch(/^“French President Emmanuel Macron .* troops\.”\n— Security guarantees for Ukraine/)
    expect(quoted).toContain('European leaders back deployment')
    expect(quoted).toContain(`/en/${article}einsatz/`)
    await page.context().close()
  })

  test('the menu offers the share sheet of the system where there is one', async () => {
    const context = await browser.newContext(phone)
    await context.addInitScript(() => {
      Object.assign(navigator, { share: (data: ShareData) => Promise.resolve((document.title = data.url ?? '')) })
    })
    const page = await context.newPage()
    await page.goto(`${site.url}uk/${article}washington/`)
    await page.locator('[data-share-menu] summary').click()
    await page.locator('[data-do=system]').click()
    await expect.poll(() => page.title()).toBe(`${site.url}uk/${article}washington/`)
    await context.close()
  })

  test('selected text offers the link to its sentences', async () => {
    const page = await open(`de/${article}`)
    const offer = page.locator('[data-selection]')
    expect(await offer.isVisible()).toBe(false)
    await page.evaluate(() => {
      const [from, to] = ['washington.2', 'washington.3'].map((id) => document.getElementById(id)?.firstChild)
      if (from && to) getSelection()?.setBaseAndExtent(from, 1, to, 2)
    })
    await offer.waitFor({ state: 'visible' })
    await offer.locator('[data-do=copy]').click()
    expect(await clipboard(page)).toBe(`${site.url}de/${article}#washington.2-3`)
    await page.context().close()
  })

  test('a citation has the day of access, and cites a single sentence', async () => {
    const page = await open(`de/${article}washington/`)
    const box = page.locator('[data-cite]')
    await box.locator('summary').click()
    const year = String(new Date().getFullYear())
    for (const pre of await box.locator('pre').all()) expect(await pre.textContent()).toContain(year)
    await box.locator('select').selectOption('2')
    expect(await box.locator('pre').first().textContent()).toContain('Satz 2')
    for (const pre of await box.locator('pre').all()) expect(await pre.textContent()).toContain('#washington.2')
    await page.context().close()
  })
})
