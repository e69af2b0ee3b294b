import { expect, test } from 'vitest'
import { articlePath, site, withPage } from '../support/engines/in-engine.ts'

test('after one visit the article is there without a network', async (context) => {
  await withPage(articlePath(), async (page) => {
    const isOffered = await page.evaluate(() => 'serviceWorker' in navigator)
    if (!isOffered) context.skip('this engine has no service worker here')
    await expect
      .poll(() => page.evaluate(() => document.querySelector('[data-offline][data-ready]') !== null), {
        timeout: 120_000,
      })
      .toBe(true)
    const title = await page.evaluate(() => document.querySelector('h1')?.textContent)
    const address = await page.evaluate(() => location.href)
    try {
      site.cutOff(true)
      await page.goto(address)
      expect(await page.evaluate(() => document.querySelector('h1')?.textContent)).toBe(title)
    } finally {
      site.cutOff(false)
    }
  })
})
