import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { languages } from '../../src/model/language.ts'
import { browser, site } from '../support/in-browser.ts'
import { builtSite } from '../support/site.ts'
import { pageKinds } from '../support/page-kinds.ts'

const article = 'articles/sicherheitsgarantien-ukraine/'

const withPage = async (options: BrowserContextOptions, look: (page: Page) => Promise<void>) => {
  const context = await browser.newContext({ serviceWorkers: 'block', ...options })
  await look(await context.newPage())
  await context.close()
}

/** How far the page can be scrolled sideways, in pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** The spacing that WCAG 1.4.12 lets readers set. */
const textSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }`

describe.each(['our fonts', 'the fallback'])('nothing sticks out of a page set in %s', (fonts) => {
  test.each(languages)('at 320 px, at 200 % text, with text spacing of the reader, in %s', async (language) => {
    await withPage({ viewport: { width: 320, height: 640 } }, async (page) => {
      if (fonts === 'the fallback') await page.route('**/*.woff2', (route) => route.abort())
      for (const kind of pageKinds) {
        await page.goto(`${site.url}${language}/${kind}`)
        expect(await overflow(page), `320 px: ${kind}`).toBe(0)
        await page.evaluate((spacing) => {
          const sheet = new CSSStyleSheet()
          sheet.replaceSync(spacing)
          document.adoptedStyleSheets = [sheet]
        }, textSpacing)
        expect(await overflow(page), `text spacing: ${kind}`).toBe(0)
      }
      await page.setViewportSize({ width: 640, height: 800 })
      for (const kind of pageKinds) {
        await page.goto(`${site.url}${language}/${kind}`)
        await page.evaluate(() => {
          document.documentElement.style.fontSize = '200%'
        })
        expect(await overflow(page), `200 %: ${kind}`).toBe(0)
      }
    })
  })
})

test('with forced colours, what was marked by colour is still marked', async () => {
  await withPage({ forcedColors: 'active' }, async (page) => {
    await page.goto(`${site.url}de/${article}#washington.2`)
    const line = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).textDecorationLine)
    expect(await line('a[data-entity]')).toContain('underline')
    expect(await line('.corr')).toContain('underline')
    expect(
      await page.evaluate(
        () => getComputedStyle(document.getElementById('washington.2') ?? document.body).outlineStyle,
      ),
    ).toBe('solid')
  })
})

test('nothing moves where the reader asked for none', async () => {
  await withPage({ reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${site.url}de/${article}`)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto')
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test('the keyboard goes through the article: every stop is seen and none is covered', async () => {
  await withPage({ viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(`${site.url}de/${article}`)
    const seen: string[] = []
    for (let step = 0; step < 120; step += 1) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const focused = document.activeElement
        if (focused === null || focused === document.body) return undefined
        const box = focused.getClientRects()[0] ?? focused.getBoundingClientRect()
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
        const { outlineStyle, outlineWidth } = getComputedStyle(focused)
        return {
          name: `${focused.tagName} ${focused.textContent.trim().slice(0, 30)}`,
          isCovered:
            top === null ||
            !(focused.contains(top) || top.contains(focused) || top.closest('label')?.contains(focused)),
          hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1,
        }
      })
      if (stop === undefined) break
      seen.push(stop.name)
      expect(stop, stop.name).toMatchObject({ isCovered: false, hasOutline: true })
    }
    expect(seen.length).toBeGreaterThan(60)
  })
})

test.each(['', article, `${article}washington/`, 'people/', 'people/emmanuel-macron/', 'search/?q=Macron'])(
  'nothing moves after it is drawn: /de/%s',
  async (path) => {
    await withPage({ viewport: { width: 412, height: 823 } }, async (page) => {
      await page.goto(`${site.url}de/${path}`, { waitUntil: 'networkidle' })
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) {
                const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
                if (!hadRecentInput) sum += value
              }
            }).observe({ type: 'layout-shift', buffered: true })
            setTimeout(() => {
              resolve(sum)
            }, 300)
          }),
      )
      expect(shift).toBe(0)
    })
  },
)

describe.each(languages)('the article in %s is light', (language) => {
  const html = () => readFileSync(`${builtSite}/${language}/${article}index.html`)
  const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length

  test('its first view comes in the first flight of packets, all of it within 50 kB', () => {
    const page = html()
    const endOfLead = page.indexOf('</section>', page.indexOf('<section id="lead"'))
    expect(brotli(page.subarray(0, endOfLead))).toBeLessThan(14_600)
    expect(brotli(page)).toBeLessThan(50_000)
  })

  test('its scripts are within 10 kB until the reader searches, its fonts within 100 kB', async () => {
    await withPage({}, async (page) => {
      const loaded = new Map<string, number>()
      page.on('response', (response) => {
        const { pathname } = new URL(response.url())
        if (/\.(?:js|woff2)$/.test(pathname)) loaded.set(pathname, 0)
      })
      await page.goto(`${site.url}${language}/${article}`, { waitUntil: 'networkidle' })
      const size = (kind: string, measure: (bytes: Buffer) => number) =>
        [...loaded.keys()]
          .filter((path) => path.endsWith(kind))
          .reduce((sum, path) => sum + measure(readFileSync(`${builtSite}${path}`)), 0)
      expect(size('.js', brotli)).toBeLessThan(10_000)
      expect(size('.woff2', (bytes) => bytes.length)).toBeLessThan(100_000)
    })
  })
})
