import AxeBuilder from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/model/language.ts'
import { browser, site } from '../support/in-browser.ts'

const article = 'articles/sicherheitsgarantien-ukraine/'

type ContextOptions = Parameters<Browser['newContext']>[0]

const visit = async (
  path: string,
  run: (page: Page) => Promise<void>,
  options: ContextOptions = {},
  before: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve(),
) => {
  const context = await browser.newContext(options)
  await before(context)
  const page = await context.newPage()
  await page.goto(`${site.url}${path}`, { waitUntil: 'load' })
  await run(page)
  await context.close()
}

const claims = (page: Page) =>
  page.locator('[data-claim]:visible').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-claim')))
const background = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((element) => getComputedStyle(element).backgroundColor)
const plain = 'rgba(0, 0, 0, 0)'

describe('without JavaScript', () => {
  const options = { javaScriptEnabled: false }

  test('the table of statements is narrowed by speaker, country and kind, and shows all again', () =>
    visit(
      `de/${article}`,
      async (page) => {
        const all = await claims(page)
        await page.locator('#speaker-filter select').selectOption('donald-trump')
        expect(await claims(page)).toEqual(['zusage', 'keine-bodentruppen', 'andere-formen', 'schnelles-ende'])
        await page.locator('#kind-filter select').selectOption('exclusion')
        expect(await claims(page)).toEqual(['keine-bodentruppen'])
        await page.locator('.who button[type=reset]').click()
        expect(await claims(page)).toEqual(all)
        await page.locator('#country-filter select').selectOption('it')
        expect(await claims(page)).toEqual(['treffen', 'telefonkonferenz'])
      },
      options,
    ))

  test('an item marks its passages, a passage its items', () =>
    visit(
      `de/${article}#claim-zehntausende`,
      async (page) => {
        expect(await background(page, 'einsatz.2')).not.toBe(plain)
        expect(await background(page, 'einsatz.1')).toBe(plain)
        await page.locator('#claim-zehntausende a[href="#einsatz.2"]').click()
        expect(await background(page, 'claim-zehntausende')).not.toBe(plain)
        expect(await background(page, 'event-warnung')).not.toBe(plain)
        expect(await background(page, 'claim-zusage')).toBe(plain)
      },
      options,
    ))
})

test('a statement that the filters hide is shown when it is opened by its address', () =>
  visit(`de/${article}`, async (page) => {
    await page.locator('#speaker-filter select').selectOption('reuters')
    await page.evaluate(() => {
      location.hash = 'claim-keine-bodentruppen'
    })
    expect(await page.locator('#claim-keine-bodentruppen').isVisible()).toBe(true)
  }))

const withoutFonts = (context: BrowserContext) => context.route('**/*.woff2', (route) => route.abort())
const fontsLoaded = (page: Page) =>
  page.evaluate(async () => [...(await document.fonts.ready)].some(({ status }) => status === 'loaded'))

describe.each(['our fonts', 'the fallback'])('on a phone of 320 px, set in %s', (fonts) => {
  test.each(languages)('nothing of the analysis overflows in %s, and no label of a picture is cut', (language) =>
    visit(
      `${language}/${article}`,
      async (page) => {
        // Optional fonts that came late are used the next time.
        if (fonts === 'our fonts') await fontsLoaded(page).then(() => page.reload({ waitUntil: 'load' }))
        expect(await fontsLoaded(page)).toBe(fonts === 'our fonts')
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
        const cut = await page.locator('.picture > svg text').evaluateAll((texts) =>
          texts.flatMap((text) => {
            const frame = text.closest('svg')?.getBoundingClientRect()
            const box = text.getBoundingClientRect()
            const inside =
              frame !== undefined &&
              box.left >= frame.left - 1 &&
              box.right <= frame.right + 1 &&
              box.top >= frame.top - 1 &&
              box.bottom <= frame.bottom + 1
            return inside ? [] : [text.textContent]
          }),
        )
        expect(cut).toEqual([])
      },
      { viewport: { width: 320, height: 700 }, serviceWorkers: 'block' },
      fonts === 'the fallback' ? withoutFonts : undefined,
    ),
  )
})

test.each(['light', 'dark'] as const)('axe finds nothing in the analysis, %s', (colorScheme) =>
  visit(
    `uk/${article}`,
    async (page) => {
      await page.locator('.rests details').evaluateAll((all) => {
        for (const details of all) details.setAttribute('open', '')
      })
      const { violations } = await new AxeBuilder({ page })
        .include('.analysis')
        .include('.glance')
        .include('.rests')
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    },
    { colorScheme },
  ),
)
