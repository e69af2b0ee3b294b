import { describe, expect, test } from 'vitest'
import type { EnginePage } from '../support/engines/driver.ts'
import { articlePath, section, withPage } from '../support/engines/in-engine.ts'

/** The open popover: whether it lies wholly in view, how far from an element, and whether the focus is in it. */
const opened = (page: EnginePage, anchor: string) =>
  page.evaluate((selector) => {
    const popover = document.querySelector<HTMLElement>(':popover-open')
    if (popover === null) return undefined
    const box = popover.getBoundingClientRect()
    const other = document.querySelector(selector)?.getBoundingClientRect() ?? box
    return {
      isInView: box.top >= -1 && box.left >= -1 && box.bottom <= innerHeight + 1 && box.right <= innerWidth + 1,
      isBeside: Math.max(box.top - other.bottom, other.top - box.bottom) <= 24 || popover.hasAttribute('data-sheet'),
      hasFocus: popover.contains(document.activeElement),
      isReadable: getComputedStyle(popover).backgroundColor !== 'rgba(0, 0, 0, 0)',
    }
  }, anchor)

const mention = `section[id="${section}"] a[data-entity]`
const good = { isInView: true, isBeside: true, isReadable: true }

describe('the card of a mention', () => {
  test('opens by a click, in view and beside it, and goes by Escape', async () => {
    await withPage(articlePath(), async (page) => {
      await page.click(mention)
      expect(await opened(page, mention)).toMatchObject(good)
      await page.press('Escape')
      expect(await opened(page, mention)).toBeFalsy()
    })
  })

  test('opens by the keyboard and takes the focus; Escape gives it back', async () => {
    await withPage(articlePath(), async (page) => {
      await page.press('Tab')
      await page.evaluate((selector) => {
        document.querySelector<HTMLElement>(selector)?.focus()
      }, mention)
      await page.press('Enter')
      expect(await opened(page, mention)).toMatchObject({ ...good, hasFocus: true })
      await page.press('Escape')
      expect(
        await page.evaluate((selector) => document.activeElement === document.querySelector(selector), mention),
      ).toBe(true)
    })
  })

  test('opens in view at the end of the page', async () => {
    await withPage(articlePath(), async (page) => {
      const last = await page.evaluate(() => {
        const all = [...document.querySelectorAll<HTMLElement>('main section p a[data-entity]')]
        const entity = all.at(-1)
        entity?.setAttribute('data-last', '')
        entity?.scrollIntoView({ block: 'end' })
        return scrollY
      })
      expect(last).toBeGreaterThan(500)
      await page.click('[data-last]')
      expect(await opened(page, '[data-last]')).toMatchObject(good)
    })
  })

  test('is a sheet in view where the browser is not told what it belongs to', async () => {
    await withPage(articlePath(), async (page) => {
      await page.evaluate(() => {
        // As in Chromium 125 to 136, which anchor but take no source.
        const { prototype } = HTMLElement
        // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element
        const show = prototype.showPopover
        prototype.showPopover = function () {
          show.call(this)
        }
      })
      await page.click(mention)
      expect(await opened(page, mention)).toMatchObject(good)
    })
  })

  test('lies in view on a phone', async () => {
    await withPage(
      articlePath(),
      async (page) => {
        await page.click(mention)
        expect(await opened(page, mention)).toMatchObject(good)
      },
      { width: 320, height: 640 },
    )
  })
})

test('the settings open in view, wherever the page is scrolled', async () => {
  await withPage(articlePath(), async (page) => {
    for (const y of [0, 1500]) {
      await page.evaluate((top) => {
        scrollTo(0, top)
      }, y)
      await page.click('[popovertarget]')
      // Browsers say that a popover is open only after they have opened it.
      await expect.poll(() => opened(page, '[popovertarget]'), { timeout: 60_000 }).toMatchObject(good)
      await page.press('Escape')
    }
  })
})
