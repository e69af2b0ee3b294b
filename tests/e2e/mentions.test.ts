import { expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import { browser, site } from '../support/in-browser.ts'

const article = 'de/articles/sicherheitsgarantien-ukraine/'

const open = async (options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> => {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await page.goto(site.url + article)
  return page
}
const reuters = '#lead a[data-entity="reuters"]'

test('a click on a mention opens its card beside it, and Escape brings the reader back', async () => {
  const page = await open()
  await page.locator(reuters).first().focus()
  await page.keyboard.press('Enter')
  const card = page.locator('#card-reuters')
  expect(await card.isVisible()).toBe(true)
  expect(await card.textContent()).toContain('Reuters')
  expect(await page.evaluate(() => document.activeElement?.closest('[popover]')?.id)).toBe('card-reuters')
  const mentionBox = await page.locator(reuters).first().boundingBox()
  const cardBox = await card.boundingBox()
  expect(Math.abs((cardBox?.y ?? 0) - (mentionBox?.y ?? 0))).toBeLessThan(320)
  await page.keyboard.press('Escape')
  expect(await card.isVisible()).toBe(false)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-entity'))).toBe('reuters')
  await page.locator(reuters).first().click()
  expect(await card.isVisible()).toBe(true)
  await page.context().close()
})

test('the card leads to the entity’s page', async () => {
  const page = await open()
  await page.locator(reuters).first().click()
  await page.locator('#card-reuters a').click()
  expect(new URL(page.url()).pathname).toBe('/de/organisations/reuters/')
  await page.context().close()
})

test('without scripts, hovering opens the card and a click follows the link', async () => {
  const page = await open({ javaScriptEnabled: false })
  const mention = page.locator(reuters).first()
  await mention.hover()
  await expect.poll(() => page.locator('#card-reuters').isVisible()).toBe(true)
  await mention.click()
  await page.waitForURL('**/de/organisations/reuters/')
  await page.context().close()
})

test('a tap opens the card within a narrow screen', async () => {
  const page = await open({ viewport: { width: 320, height: 640 }, hasTouch: true })
  await page.locator(reuters).first().tap()
  const box = await page.locator('#card-reuters').boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320)
  await page.context().close()
})
