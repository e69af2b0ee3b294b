import { expect, test } from 'vitest'
import { browser, site } from '../support/in-browser.ts'

const article = 'de/articles/sicherheitsgarantien-ukraine/'

const paper = () => getComputedStyle(document.body).backgroundColor
const dark = 'rgb(22, 23, 26)'

test('colours, size and notes are chosen, kept on the device, and there at once in the next page', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const refused: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await page.goto(site.url + article)
  await page.locator('[popovertarget="settings"]').click()
  await page.locator('#scheme-dark').check()
  await page.locator('#size-large').check()
  await page.locator('#notes').uncheck()
  expect(await page.evaluate(paper)).toBe(dark)
  expect(await page.locator('.fix').first().isVisible()).toBe(false)
  await page.keyboard.press('Escape')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('popovertarget'))).toBe('settings')
  await page.locator('#as-received').check()

  await page.route('**/*.js', (route) => route.abort())
  await page.goto(`${site.url}en/articles/sicherheitsgarantien-ukraine/`)
  expect(await page.evaluate(paper)).toBe(dark)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('18px')
  expect(await page.locator('.fix').first().isVisible()).toBe(false)

  await page.unroute('**/*.js')
  await page.goto(site.url + article)
  expect(await page.locator('#as-received').isChecked()).toBe(true)
  expect(await page.locator('#scheme-dark').isChecked()).toBe(true)
  await page.locator('[popovertarget="settings"]').click()
  await page.locator('#scheme-system').check()
  await page.locator('#size-normal').check()
  await page.locator('#notes').check()
  await page.keyboard.press('Escape')
  await page.locator('#as-received').uncheck()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  expect(refused.filter((text) => text.includes('Content Security Policy'))).toEqual([])
  await context.close()
})

test('without scripts the choices hold for the page, and the contents open', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
  const page = await context.newPage()
  await page.goto(site.url + article)
  await page.locator('[popovertarget="settings"]').click()
  await page.locator('#scheme-dark').check()
  expect(await page.evaluate(paper)).toBe(dark)
  await page.keyboard.press('Escape')
  const link = page.locator('.toc a[href="#washington"]')
  expect(await link.isVisible()).toBe(false)
  await page.locator('.toc summary').click()
  await link.click()
  expect(new URL(page.url()).hash).toBe('#washington')
  await context.close()
})

test('the contents mark the section in view', async () => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  await page.goto(site.url + article)
  const current = () =>
    page.evaluate(() => document.querySelector('.toc [aria-current="location"]')?.getAttribute('href'))
  await page.evaluate(() => {
    document.getElementById('einsatz')?.scrollIntoView({ behavior: 'instant' })
  })
  await expect.poll(current).toBe('#einsatz')
  await page.evaluate(() => {
    document.getElementById('lead')?.scrollIntoView({ behavior: 'instant' })
  })
  await expect.poll(current).toBe('#lead')
  await context.close()
})
