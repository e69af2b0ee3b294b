import { describe, expect, test } from 'vitest'
import type { EnginePage } from '../support/engines/driver.ts'
import { article, articlePath, section, withPage, wrongIn } from '../support/engines/in-engine.ts'

const languageLink = (page: EnginePage, language: string) =>
  page.evaluate((code) => document.querySelector<HTMLAnchorElement>(`a[hreflang="${code}"]`)?.href ?? '', language)

const isInView = (page: EnginePage, id: string) =>
  page.evaluate((target) => {
    const box = document.getElementById(target)?.getBoundingClientRect()
    return box !== undefined && box.bottom > 0 && box.top < innerHeight
  }, id)

/** The sentences of the section that are set off from the others by their background. */
const marked = (page: EnginePage, id: string) =>
  page.evaluate(
    (of) =>
      [...document.querySelectorAll(`[id^="${of}."]`)]
        .filter((sentence) => getComputedStyle(sentence).backgroundColor !== 'rgba(0, 0, 0, 0)')
        .map((sentence) => sentence.id),
    id,
  )

describe('an address with a fragment', () => {
  test.each(['#100%', '#%E0%A4%A', '#%', '#"]', '#constructor'])('%s stops nothing', async (fragment) => {
    await withPage(`${articlePath()}${fragment}`, async (page) => {
      expect(await wrongIn(page)).toEqual([])
      await page.click('main section a[data-entity]')
      expect(await page.evaluate(() => document.querySelector(':popover-open') !== null)).toBe(true)
      expect(await languageLink(page, 'uk')).toContain(`/${articlePath('uk')}`)
    })
  })

  test.each([20_000_000, 10_000_000_000])(
    'whose run of sentences claims to end at %d marks those there are',
    async (last) => {
      const sentences = article.sections.find(({ id }) => id === section)?.sentences.map(({ id }) => id)
      await withPage(`${articlePath()}#${section}.1-${last}`, async (page) => {
        expect(await wrongIn(page)).toEqual([])
        expect(await marked(page, section)).toEqual(sentences)
        expect(await isInView(page, `${section}.1`)).toBe(true)
      })
    },
  )
})

describe('a change of language keeps', () => {
  test.each([
    ['a section', ''],
    ['a sentence', '.2'],
    ['a run of sentences', '.2-3'],
  ])('%s', async (_, sentences) => {
    const fragment = `#${section}${sentences}`
    await withPage(`${articlePath()}${fragment}`, async (page) => {
      expect(await languageLink(page, 'uk')).toContain(`${articlePath('uk')}${fragment}`)
      await page.goto(await languageLink(page, 'uk'))
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('uk')
      expect(await isInView(page, sentences === '' ? section : `${section}.2`)).toBe(true)
      if (sentences !== '') expect((await marked(page, section))[0]).toBe(`${section}.2`)
    })
  })
})

test('every section leads to its own page', async () => {
  await withPage(articlePath(), async (page) => {
    const address = await page.evaluate(
      (id) => document.querySelector<HTMLAnchorElement>(`section[id="${id}"] [data-share]`)?.href ?? '',
      section,
    )
    await page.goto(address)
    expect(await page.evaluate((id) => document.querySelector(`section[id="${id}"] h1`) !== null, section)).toBe(true)
    expect(await wrongIn(page)).toEqual([])
  })
})
