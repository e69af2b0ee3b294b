import AxeBuilder from '@axe-core/playwright'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { browser, site } from '../support/in-browser.ts'

const article = 'de/articles/sicherheitsgarantien-ukraine/'

const open = async (
  path: string,
  options: BrowserContextOptions = {},
  before: (page: Page) => Promise<unknown> = () => Promise.resolve(),
) => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await before(page)
  await page.goto(`${site.url}${path}`)
  return { page, complaints, close: () => context.close() }
}

const settled = async (page: Page) => {
  await page.waitForSelector('[data-search-state=done], [data-search-state=error]')
  return page.locator('[data-search-state]').getAttribute('data-search-state')
}
const kinds = (page: Page) =>
  page.locator('[data-result]').evaluateAll((results) => results.map((result) => result.getAttribute('data-result')))
const hrefs = (page: Page) =>
  page.locator('[data-result] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))

describe('the search page', () => {
  test('answers the query of its address with the name, why it was found, and passages at their sentence', async () => {
    const { page, complaints, close } = await open(`de/search/?q=${encodeURIComponent('Емманюеля Макрона')}`)
    expect(await settled(page)).toBe('done')
    expect(await kinds(page)).toEqual(['person', 'passage'])
    expect(await hrefs(page)).toEqual(['/de/people/emmanuel-macron/', `/${article}#einsatz.1`])
    expect(await page.locator('.via').textContent()).toBe('gefunden über: Емманюеля Макрона')
    expect(await page.locator('.via [lang]').getAttribute('lang')).toBe('uk')
    expect(await page.locator('mark').allTextContents()).toEqual(['Emmanuel Macron'])
    expect(complaints).toEqual([])
    await close()
  })

  test('says that nothing was found and offers the registers', async () => {
    const { page, close } = await open('en/search/?q=Rubin')
    expect(await settled(page)).toBe('done')
    expect(await kinds(page)).toEqual([])
    expect(await page.locator('.message').textContent()).toContain('Nothing found for “Rubin”.')
    expect(await page.locator('.message a').count()).toBe(4)
    await close()
  })

  test('narrows down by facets, which stand in the address and which the back button takes back', async () => {
    const { page, close } = await open('de/search/?q=Ukraine', { viewport: { width: 1200, height: 900 } })
    await settled(page)
    const before = (await kinds(page)).length
    const box = page.locator('[data-facet=country] input[value=fi]')
    const promised = Number(await box.locator('xpath=..').locator('.count').textContent())
    await box.check()
    await page.waitForURL(/country=fi/)
    await page.waitForFunction((count) => document.querySelectorAll('[data-result=passage]').length === count, promised)
    expect((await kinds(page)).length).toBeLessThan(before)
    await page.goBack()
    await page.waitForFunction((count) => document.querySelectorAll('[data-result]').length === count, before)
    expect(new URL(page.url()).search).toBe('?q=Ukraine')
    expect(await page.locator('[data-facet=country] input[value=fi]').isChecked()).toBe(false)
    await close()
  })

  test.each([
    ['10,000 characters', 'a'.repeat(10_000)],
    ['control characters', '\u0000\u0007 \u001b[31m\u202e'],
    ['markup', '<script>document.title = "hit"</script>'],
    ['quotation marks', '"Ukraine'],
  ])('comes to a clear end with %s', async (_, query) => {
    const { page, complaints, close } = await open('de/search/')
    await page.locator('input[name=q]').fill(query)
    await page.waitForFunction(() =>
      ['done', 'idle'].includes(
        document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'] ?? '',
      ),
    )
    await page.waitForTimeout(400)
    expect(await page.title()).not.toBe('hit')
    await page.locator('input[name=q]').fill('Macron')
    await page.waitForSelector('[data-result=person]')
    expect(complaints).toEqual([])
    await close()
  })

  test('says what cannot be loaded, and works again when it can', async () => {
    const { page, close } = await open('de/search/', {}, (opened) =>
      opened.route('**/search/names.*', (route) => route.abort()),
    )
    await page.locator('input[name=q]').fill('Macron')
    expect(await settled(page)).toBe('error')
    expect(await page.locator('.message').textContent()).toContain('Namensverzeichnis')
    await page.unroute('**/search/names.*')
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click()
    await page.waitForSelector('[data-result=person]')
    expect(await settled(page)).toBe('done')
    await close()
  })

  test('shows the names even where the passages cannot be searched, and says so', async () => {
    const { page, close } = await open('de/search/')
    await page.route('**/pagefind/**', (route) => route.abort())
    await page.locator('input[name=q]').fill('Macron')
    expect(await settled(page)).toBe('error')
    expect(await kinds(page)).toEqual(['person'])
    expect(await page.locator('.message').textContent()).toContain('Textstellen')
    await close()
  })

  test('takes a broken index for an error', async () => {
    const { page, close } = await open('de/search/', {}, (opened) =>
      opened.route('**/search/names.*', (route) => route.fulfill({ body: '{"version":1,"names":' })),
    )
    await page.locator('input[name=q]').fill('Macron')
    expect(await settled(page)).toBe('error')
    await close()
  })

  test('offers the registers without JavaScript', async () => {
    const { page, close } = await open('uk/search/', { javaScriptEnabled: false })
    expect(await page.locator('noscript a, main ul a').count()).toBe(4)
    expect(await page.locator('form[role=search]').getAttribute('action')).toBe('/uk/search/')
    await close()
  })

  test.each(['de', 'uk'])('has nothing for axe to find fault with, in %s', async (language) => {
    const { page, close } = await open(`${language}/search/?q=Macron`)
    await settled(page)
    await page.locator('input[name=q]').press('ArrowDown')
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await close()
  })
})

describe('the search dialog', () => {
  test('opens with a key, walks by keyboard, and leads to the result', async () => {
    const { page, complaints, close } = await open(article)
    await page.keyboard.press('/')
    const input = page.locator('dialog[open] input[type=search][name=q]')
    await input.waitFor()
    expect(await input.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.type('Starmr')
    await settled(page)
    expect(await input.getAttribute('role')).toBe('combobox')
    expect(await input.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    const active = await input.getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true')
    expect(await page.locator(`#${active ?? ''}`).getAttribute('role')).toBe('option')
    await page.keyboard.press('ArrowUp')
    expect(await input.getAttribute('aria-activedescendant')).toBe(null)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/de/people/keir-starmer/')
    expect(complaints).toEqual([])
    await close()
  })

  test('opens with Ctrl K and the button, closes with Escape, and gives the focus back', async () => {
    const { page, close } = await open(article)
    await page.keyboard.press('Control+k')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await page.locator('a[data-search]').click()
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search'))).toBe(true)
    await close()
  })

  test('opens a passage on the same page at its sentence', async () => {
    const { page, close } = await open(article)
    await page.keyboard.press('/')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.type('Soldatengewerkschaft')
    await page.waitForSelector('[data-result=passage] a')
    await page.locator('[data-result=passage] a').first().click()
    await page.waitForFunction(() => location.hash === '#einsatz.2')
    expect(await page.locator('dialog[open]').count()).toBe(0)
    await close()
  })

  test('has nothing for axe to find fault with', async () => {
    const { page, close } = await open(article)
    await page.keyboard.press('/')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.type('Ukraine')
    await settled(page)
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    await close()
  })

  test('gives the first name within 25 kB beyond the article page, without Pagefind', async () => {
    const { page, close } = await open(article)
    await page.waitForLoadState('networkidle')
    const bodies: Promise<{ url: string; bytes: number }>[] = []
    page.on('response', (response) => {
      bodies.push(response.body().then((body) => ({ url: response.url(), bytes: brotliCompressSync(body).length })))
    })
    await page.keyboard.press('/')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.type('Mac')
    await page.waitForSelector('[data-result=person]')
    const loaded = await Promise.all(bodies.slice())
    const own = loaded.filter(({ url }) => !url.includes('/pagefind/') && !url.includes('.woff2'))
    const total = own.reduce((sum, { bytes }) => sum + bytes, 0)
    console.log(`first name: ${total} bytes with Brotli in ${own.length} requests`)
    expect(total).toBeGreaterThan(1000)
    expect(total).toBeLessThan(25_000)
    await close()
  })
})
