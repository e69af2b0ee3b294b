import AxeBuilder from '@axe-core/playwright'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language.ts'
import { browser, site } from '../support/in-browser.ts'

/** A phone without scripts: what registers must do, they do there. */
const openOnPhone = async (path: string) => {
  const context = await browser.newContext({
    viewport: { width: 320, height: 800 },
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto(site.url + path)
  return page
}

describe.each(languages)('registers and entity pages in %s', (language) => {
  test('fit a screen of 320 px', async () => {
    for (const path of ['people/', 'countries/us/']) {
      const page = await openOnPhone(`${language}/${path}`)
      expect(await page.locator('html').evaluate(({ scrollWidth }) => scrollWidth)).toBe(320)
      await page.context().close()
    }
  })

  test('have nothing for axe to find fault with', async () => {
    for (const path of ['people/', 'countries/us/']) {
      const colorScheme = path === 'people/' ? 'dark' : 'light'
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      await page.goto(`${site.url}${language}/${path}`)
      await page.locator('aside summary').evaluateAll((summaries) => {
        for (const summary of summaries) summary.parentElement?.setAttribute('open', '')
      })
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      await context.close()
    }
  })
})

test('a reader without scripts goes from a register to a person, and on to the sentence', async () => {
  const page = await openOnPhone('de/people/')
  await page.getByRole('link', { name: 'Keir Starmer' }).click()
  expect(await page.locator('h1').textContent()).toBe('Keir Starmer')
  await page.locator('[data-passage="einsatz.1"] mark a').click()
  expect(page.url()).toBe(`${site.url}de/articles/sicherheitsgarantien-ukraine/#einsatz.1`)
  expect(await page.locator('[id="einsatz.1"]').isVisible()).toBe(true)
  await page.context().close()
})

test('the keyboard alone opens the sentences in which two are mentioned together', async () => {
  const page = await openOnPhone('de/people/donald-trump/')
  const companion = page.locator('[data-companion="ru"]')
  await companion.getByRole('link', { name: 'Russland' }).focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/de\/articles\/sicherheitsgarantien-ukraine\/#/)
  await page.context().close()
})
