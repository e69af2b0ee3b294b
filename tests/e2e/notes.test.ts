import { expect, test } from 'vitest'
import { browser, site } from '../support/in-browser.ts'

const article = 'de/articles/sicherheitsgarantien-ukraine/'

test('on a phone a note opens over the text; Escape closes it and leaves the reader where he was', async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(site.url + article)
  await page.locator('#ref-9').scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  await page.locator('#ref-9').focus()
  await page.keyboard.press('Enter')
  const note = page.locator('.note:has(#fix-9)')
  expect(await note.isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await expect.poll(() => note.isVisible()).toBe(false)
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('ref-9')
  expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(80)
  await context.close()
})

test('beside the text a note shows what was received, and why it was mended once it is opened', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(site.url + article)
  expect(await page.locator('.note').first().isVisible()).toBe(true)
  expect(await page.locator('#fix-1').isVisible()).toBe(false)
  await page.locator('#ref-1').click()
  expect(await page.locator('#fix-1').isVisible()).toBe(true)
  await context.close()
})

test('on paper every note is there, and no control', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(site.url + article)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('#fix-1').isVisible()).toBe(true)
  expect(await page.getByText(`Gedruckt von https://`).isVisible()).toBe(true)
  for (const control of ['.mast', '.toc', '[data-share-menu]', '.switch'])
    expect(await page.locator(control).first().isVisible(), control).toBe(false)
  await context.close()
})
