import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browser, site } from '../support/in-browser.ts'

/** How many stops the walk makes at most on its way to one thing. */
const mostStops = 120

/** Goes on with the Tab key until something is reached. */
const tabTo = async (page: Page, selector: string) => {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`Unexpected end of the walk, expected to reach ${selector} in ${mostStops} stops`)
}

const focused = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

test('by keyboard alone: article, card, note, search, share, another language', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(`${site.url}de/articles/sicherheitsgarantien-ukraine/`, { waitUntil: 'networkidle' })

  await page.keyboard.press('Tab')
  expect(await focused(page, '.skip')).toBe(true)
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#lead')

  await tabTo(page, 'a[data-entity="us"]')
  await page.keyboard.press('Enter')
  await expect.poll(() => page.locator('#card-us').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('#card-us').isVisible()).toBe(false)
  expect(await focused(page, 'a[data-entity="us"]')).toBe(true)

  await tabTo(page, 'a[href="#fix-1"]')
  await page.keyboard.press('Enter')
  expect(new URL(page.url()).hash).toBe('#fix-1')
  expect(await page.locator('#fix-1').isVisible()).toBe(true)

  await page.keyboard.press('/')
  await expect.poll(() => focused(page, 'input[type=search]')).toBe(true)
  await page.keyboard.type('Starmr')
  await expect.poll(() => page.locator('[data-result=person]').count()).toBe(1)
  // Escape empties the field first, as in every combobox, and closes the dialog then.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0)

  await tabTo(page, '[data-share-menu] summary')
  await page.keyboard.press('Enter')
  await tabTo(page, '[data-share-menu][open] a[hreflang="uk"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/uk\/articles\/sicherheitsgarantien-ukraine\//)
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk')
  await page.close()
})
