import { describe, expect, test } from 'vitest'
import type { EnginePage } from '../support/engines/driver.ts'
import { article, articlePath, section, withPage, wrongIn } from '../support/engines/in-engine.ts'
import { builtPages } from '../support/pages.ts'

/** One page of each kind, after the language: the shortest address of all that have as many parts and the same register. */
const kinds = [
  ...new Map(
    builtPages()
      .map(({ path }) => path)
      .filter((path) => /^de\/(?!articles\/(?!$))/.test(path) && !path.endsWith('.html'))
      .map((path) => path.slice(3))
      .reverse()
      .map((path) => [`${path.split('/')[0] ?? ''} ${path.split('/').length}`, path] as const),
  ).values(),
  articlePath().slice(3),
  `${articlePath().slice(3)}${section}/`,
  `${articlePath().slice(3)}parallel/`,
]

const hasText = (page: EnginePage) => page.evaluate(() => (document.querySelector('main')?.innerText.length ?? 0) > 20)

describe('pages that hold a long text', () => {
  test.each([1180, 1280, 1440, 1728])('stand at a width of %d px', async (width) => {
    await withPage(
      articlePath(),
      async (page) => {
        for (const language of article.languages)
          for (const path of [
            articlePath(language),
            ...article.sections.map(({ id }) => `${articlePath(language)}${id}/`),
          ].slice(0, width === 1280 ? undefined : 1)) {
            await page.goto(`${new URL(await page.evaluate(() => location.href)).origin}/${path}`)
            expect(await hasText(page), path).toBe(true)
          }
      },
      { width, height: 900 },
    )
  })
})

test('no page of any kind has an error or breaks its policy', async () => {
  await withPage('de/', async (page) => {
    const { origin } = new URL(await page.evaluate(() => location.href))
    for (const kind of kinds) {
      await page.goto(`${origin}/de/${kind}`)
      expect(await wrongIn(page), kind).toEqual([])
      expect(await hasText(page), kind).toBe(true)
    }
  })
})

test.each(['de', 'fi', 'uk'])('nothing sticks out at 320 px in %s', async (language) => {
  await withPage(
    `${language}/`,
    async (page) => {
      const { origin } = new URL(await page.evaluate(() => location.href))
      for (const kind of kinds) {
        await page.goto(`${origin}/${language}/${kind}`)
        const { wide, view } = await page.evaluate(() => ({
          wide: document.documentElement.scrollWidth,
          view: document.documentElement.clientWidth,
        }))
        expect(view).toBe(320)
        expect(wide, kind).toBe(320)
      }
    },
    { width: 320, height: 640 },
  )
})

test('a heading is not hyphenated near its ends', async () => {
  await withPage(articlePath(), async (page) => {
    const limits = await page.evaluate(() =>
      [...document.querySelectorAll('h1, h2, h3')].map((heading) => {
        const style = getComputedStyle(heading)
        if (style.hyphens !== 'auto') return [99]
        return style.getPropertyValue('hyphenate-limit-chars').split(' ').map(Number)
      }),
    )
    for (const [word = 0] of limits) expect(word).toBeGreaterThanOrEqual(14)
  })
})

test('nothing moves after it is drawn', async (context) => {
  await withPage(articlePath(), async (page) => {
    const shift = await page.evaluate(async () => {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return null
      return new Promise<number>((resolve) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => {
          resolve(sum)
        }, 300)
      })
    })
    if (shift === null) context.skip('this engine does not report layout shifts')
    expect(shift).toBe(0)
  })
})
