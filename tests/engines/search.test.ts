import { describe, expect, test } from 'vitest'
import type { EnginePage } from '../support/engines/driver.ts'
import { articlePath, site, withPage, wrongIn } from '../support/engines/in-engine.ts'

const field = 'input[type=search][name=q]'

const state = (page: EnginePage) =>
  page.evaluate(() => {
    const panel = document.querySelector('dialog[open]') ?? document
    return {
      state: panel.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'],
      results: panel.querySelectorAll('[data-result]').length,
      text: panel.querySelector('[data-search-state]')?.textContent ?? '',
    }
  })

const settled = (page: EnginePage) =>
  expect
    .poll(async () => (await state(page)).state, { timeout: 60_000 })
    .toMatch(/^(?:done|error)$/)
    .then(() => state(page))

/** A word of the article's text and the name of an entity that it mentions. */
const wordsOf = (page: EnginePage) =>
  page.evaluate(() => {
    const sentence = document.querySelector('section[id] p [id]')?.textContent ?? ''
    const name = document.querySelector('a[data-entity]')?.textContent ?? ''
    return { name, word: sentence.match(/\p{L}{9,}/u)?.[0] ?? '' }
  })

describe('the search', () => {
  test('opens with a key, answers while typing, leads on by the keyboard', async () => {
    await withPage(articlePath(), async (page) => {
      const { name } = await wordsOf(page)
      await page.press('Tab')
      await page.type('/')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.matches('dialog[open] input[type=search][name=q]')), {
          timeout: 60_000,
        })
        .toBe(true)
      await page.type(name)
      const found = await settled(page)
      expect(found.state).toBe('done')
      expect(found.results).toBeGreaterThan(0)
      const target = await page.evaluate(
        () => document.querySelector<HTMLAnchorElement>('dialog[open] [data-result] a')?.href,
      )
      expect(await wrongIn(page)).toEqual([])
      await page.press('ArrowDown')
      await page.press('Enter')
      await expect.poll(() => page.evaluate(() => location.href), { timeout: 60_000 }).toBe(target)
    })
  })

  test('closes with Escape from its field, empty or not', async () => {
    await withPage(articlePath(), async (page) => {
      // Keys reach a page once something in it has the focus.
      await page.press('Tab')
      const isOpen = () => page.evaluate(() => document.querySelector('dialog[open]') !== null)
      for (const text of ['', 'abc']) {
        await page.type('/')
        await expect.poll(isOpen, { timeout: 60_000 }).toBe(true)
        if (text !== '') await page.type(text)
        await page.press('Escape')
        expect(await isOpen(), `with „${text}“`).toBe(false)
      }
    })
  })

  test('answers a long typing, and the address follows', async () => {
    await withPage('de/search/', async (page) => {
      const calls = await page.evaluate((selector) => {
        // As Safari, which takes 100 changes in 30 seconds.
        let count = 0
        const replace = history.replaceState.bind(history)
        history.replaceState = (...values) => {
          count += 1
          if (count > 100) throw new DOMException('Too many calls', 'SecurityError')
          replace(...values)
        }
        const input = document.querySelector<HTMLInputElement>(selector)
        if (input !== null)
          for (let length = 1; length <= 150; length += 1) {
            input.value = 'zu'.repeat(75).slice(0, length)
            input.dispatchEvent(new InputEvent('input', { bubbles: true }))
          }
        return count
      }, field)
      expect(calls).toBeLessThan(50)
      expect((await settled(page)).state).toBe('done')
      await expect.poll(() => page.evaluate(() => location.search), { timeout: 60_000 }).toBe(`?q=${'zu'.repeat(75)}`)
      expect(await wrongIn(page)).toEqual([])
    })
  })

  test('finds a word of the text; says so when the index cannot be read, and finds it once it can', async () => {
    await withPage(articlePath(), async (page) => {
      const { word } = await wordsOf(page)
      const { origin } = new URL(await page.evaluate(() => location.href))
      try {
        site.fail(/\/pagefind\/index\//)
        await page.goto(`${origin}/de/search/?q=${encodeURIComponent(word)}`)
        expect((await settled(page)).state).toBe('error')
      } finally {
        site.fail()
      }
      await page.click('[data-search-state] button')
      await expect.poll(async () => (await state(page)).state, { timeout: 60_000 }).toBe('done')
      expect((await state(page)).results).toBeGreaterThan(0)
    })
  })
})
