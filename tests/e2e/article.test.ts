import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browser, site } from '../support/in-browser.ts'

const article = 'articles/sicherheitsgarantien-ukraine/'

/** Opens a page and collects what the browser complains about and which origins it asks. */
const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
  const page = await browser.newPage(options)
  const complaints: string[] = []
  const origins = new Set<string>()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' })
  return { page, complaints, origins }
}

const top = (page: Page, id: string) =>
  page.evaluate((target) => document.getElementById(target)?.getBoundingClientRect().top ?? Number.NaN, id)

describe('the article in a browser', () => {
  test('opens without complaints and asks no other origin', async () => {
    const { page, complaints, origins } = await open(`de/${article}`)
    expect(complaints).toEqual([])
    expect([...origins]).toEqual([new URL(site.url).origin])
    await page.close()
  })

  test('opens at a passage and marks it, without JavaScript', async () => {
    const { page } = await open(`de/${article}#kriegsende.1`, { javaScriptEnabled: false })
    const sentence = page.locator('[id="kriegsende.1"]')
    expect(await sentence.evaluate((element) => element.matches(':target'))).toBe(true)
    expect(await sentence.evaluate((element) => getComputedStyle(element).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)')
    const { height = 0 } = page.viewportSize() ?? {}
    const y = await sentence.evaluate((element) => element.getBoundingClientRect().top)
    expect(y).toBeGreaterThan(0)
    expect(y).toBeLessThan(height)
    await page.close()
  })

  test('shows the text as received by one switch, without JavaScript', async () => {
    const { page } = await open(`de/${article}`, { javaScriptEnabled: false })
    const corrected = page.locator('[data-sic="Starrer"]')
    const shown = () =>
      corrected.evaluate((element) => ({
        reading: getComputedStyle(element.firstElementChild ?? element).display,
        received: getComputedStyle(element, '::before').content,
      }))
    expect(await shown()).toEqual({ reading: 'inline', received: 'none' })
    await page.locator('#as-received').check()
    expect(await shown()).toEqual({ reading: 'none', received: '"Starrer"' })
    await page.close()
  })

  test('opens the note of a correction in place on a phone', async () => {
    const { page } = await open(`de/${article}`, { viewport: { width: 360, height: 740 }, javaScriptEnabled: false })
    const note = page.locator('.note').first()
    expect(await note.isVisible()).toBe(false)
    await page.locator('a[href="#fix-1"]').first().click()
    expect(await note.isVisible()).toBe(true)
    expect(await top(page, 'fix-1').catch(() => 1)).toBeGreaterThan(0)
    await page.close()
  })

  test('the door leads to the language of the browser', async () => {
    const { page } = await open('', { locale: 'uk-UA' })
    expect(new URL(page.url()).pathname).toBe('/uk/')
    await page.close()
  })

  test('the door offers all languages without JavaScript', async () => {
    const { page } = await open('', { javaScriptEnabled: false })
    expect(await page.locator('a[hreflang]').count()).toBe(6)
    await page.close()
  })
})
