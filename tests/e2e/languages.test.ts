import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language.ts'
import { browser, site } from '../support/in-browser.ts'

const article = 'articles/sicherheitsgarantien-ukraine/'

const open = async (path: string, options: Parameters<Browser['newPage']>[0] = {}) => {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  await page.goto(`${site.url}${path}`, { waitUntil: 'load' })
  return page
}

const isInView = (page: Page, id: string) =>
  page.evaluate((target) => {
    const box = document.getElementById(target)?.getBoundingClientRect()
    return box !== undefined && box.bottom > 0 && box.top < innerHeight
  }, id)

const addressOf = (page: Page) => {
  const { pathname, hash } = new URL(page.url())
  return `${pathname}${hash}`
}

describe('changing the language', () => {
  test('a link to a sentence, opened in German and switched to Ukrainian, shows the same sentence', async () => {
    const page = await open(`de/${article}#washington.2`)
    await page.locator('nav.langs a[hreflang=uk]').click()
    await page.waitForURL(/\/uk\//)
    expect(addressOf(page)).toBe(`/uk/${article}#washington.2`)
    await expect.poll(() => isInView(page, 'washington.2')).toBe(true)
    expect(await page.locator('[id="washington.2"]').evaluate((element) => element.matches(':target'))).toBe(true)
    await page.close()
  })

  test('without JavaScript the share menu of the section leads to the same section, where the sentence stands', async () => {
    const page = await open(`de/${article}#washington.2`, { javaScriptEnabled: false })
    const section = page.locator('section#washington')
    await section.locator('summary').first().click()
    await section.locator('a[hreflang=uk]').click()
    await page.waitForURL(/\/uk\//)
    expect(addressOf(page)).toBe(`/uk/${article}#washington`)
    await expect.poll(() => isInView(page, 'washington.2')).toBe(true)
    await page.close()
  })

  test('with JavaScript the share menu of the section keeps the sentence too', async () => {
    const page = await open(`de/${article}#washington.2`)
    const links = page.locator('section a[hreflang=uk]')
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).hash),
    )
    expect(addresses).toContain('#washington.2')
    expect(addresses).toContain('#einsatz')
    await page.close()
  })

  test('without a passage in the address the sentence in view is kept', async () => {
    const page = await open(`fr/${article}`, { viewport: { width: 900, height: 600 } })
    await page.locator('[id="einsatz.2"]').evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - 100)
    })
    await page.locator('nav.langs a[hreflang=it]').evaluate((link) => {
      if (link instanceof HTMLElement) link.click()
    })
    await page.waitForURL(/\/it\//)
    expect(addressOf(page)).toMatch(/^\/it\/.*#einsatz\.[12]$/)
    await page.close()
  })

  test('at the top of a page the switch leads to the top', async () => {
    const page = await open(`fr/${article}`)
    await page.locator('nav.langs a[hreflang=fi]').click()
    await page.waitForURL(/\/fi\//)
    expect(addressOf(page)).toBe(`/fi/${article}`)
    await page.close()
  })
})

describe('two versions side by side', () => {
  test('the original of a sentence is one click away, without JavaScript', async () => {
    const page = await open(`uk/${article}`, { javaScriptEnabled: false })
    await page.locator('[id="washington.2"] + a').click()
    expect(addressOf(page)).toBe(`/uk/${article}parallel/#washington.2`)
    await expect.poll(() => isInView(page, 'washington.2')).toBe(true)
    const pair = page.locator('.pair', { has: page.locator('[id="washington.2"]') })
    expect(await pair.locator('p[lang=de]').innerText()).toContain('Laut Reuters sagten Quellen')
    const colours = await pair.locator('p').evaluateAll((all) => all.map((p) => getComputedStyle(p).backgroundColor))
    expect(new Set(colours).size).toBe(1)
    expect(colours[0]).not.toBe('rgba(0, 0, 0, 0)')
    await page.close()
  })

  test('pointing at a sentence lights its partner, and no other', async () => {
    const page = await open(`fi/${article}parallel/`)
    const lit = () =>
      page
        .locator('.pair p')
        .evaluateAll((all) => all.filter((p) => getComputedStyle(p).backgroundColor !== 'rgba(0, 0, 0, 0)').length)
    expect(await lit()).toBe(0)
    await page.locator('.pair p[lang=de]').nth(1).hover()
    expect(await lit()).toBe(2)
    await page.mouse.move(2, 2)
    await page.locator('.pair .n').nth(2).focus()
    expect(await lit()).toBe(2)
    await page.close()
  })

  test('a tap lights a sentence and its partner, a second tap puts it out', async () => {
    const page = await open(`it/${article}parallel/`, { hasTouch: true, viewport: { width: 390, height: 800 } })
    const first = page.locator('.pair').first()
    await first
      .locator('p')
      .first()
      .tap({ position: { x: 5, y: 5 } })
    expect(await first.evaluate((pair) => pair.classList.contains('lit'))).toBe(true)
    await page
      .locator('.pair')
      .nth(1)
      .locator('p')
      .last()
      .tap({ position: { x: 5, y: 5 } })
    expect(await first.evaluate((pair) => pair.classList.contains('lit'))).toBe(false)
    await page.close()
  })

  test('German stands beside the language of choice, and the choice is a link', async () => {
    const page = await open(`de/${article}parallel/`, { javaScriptEnabled: false })
    expect(await page.locator('.pair p[lang=en]').count()).toBe(14)
    await page.locator('a[data-beside=uk]').click()
    expect(addressOf(page)).toBe(`/de/${article}parallel/uk/`)
    expect(await page.locator('.pair p[lang=uk]').count()).toBe(14)
    await page.close()
  })

  test('on a phone the languages alternate line by line', async () => {
    const page = await open(`fr/${article}parallel/`, { viewport: { width: 360, height: 740 } })
    const lefts = await page
      .locator('.pair')
      .first()
      .locator('p')
      .evaluateAll((all) => all.map((p) => Math.round(p.getBoundingClientRect().left)))
    expect(new Set(lefts).size).toBe(1)
    await page.close()
  })
})

describe.each(languages)('the parallel view in %s', (language) => {
  test.each(['light', 'dark'] as const)(
    'has no violation that axe knows and no overflow at 320 px, %s',
    async (scheme) => {
      const context = await browser.newContext({ viewport: { width: 320, height: 700 }, colorScheme: scheme })
      const page = await context.newPage()
      await page.goto(`${site.url}${language}/${article}parallel/#washington.2`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(tooWide).toBeLessThanOrEqual(0)
      await context.close()
    },
  )
})
