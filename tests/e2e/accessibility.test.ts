import { AxeBuilder } from '@axe-core/playwright'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { languages } from '../../src/model/language.ts'
import { browser, site } from '../support/in-browser.ts'
import { pageKinds } from '../support/page-kinds.ts'

const article = 'articles/sicherheitsgarantien-ukraine/'

let page: Page

beforeAll(async () => {
  // Axe opens pages of its own, which a context that came with a page does not allow.
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  page = await context.newPage()
})

const violations = async () => {
  const { violations: found } = await new AxeBuilder({ page }).analyze()
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`),
  )
}

const open = async (path: string) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(site.url + path)
  if (path.includes('?q=')) await page.locator('[data-search-state="done"]').first().waitFor()
}

describe.each(languages)('axe finds nothing in %s', (language) => {
  test.each(pageKinds)('/%s', async (path) => {
    await open(`${language}/${path}`)
    expect(await violations()).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations()).toEqual([])
  })
})

test.each(['', '404.html'])('axe finds nothing at /%s', async (path) => {
  await page.route('**/*.js', (route) => route.abort())
  await open(path)
  expect(await violations()).toEqual([])
  await page.unroute('**/*.js')
})

test('axe finds nothing in what opens: card, settings, contents, sharing, citing, a note on a phone', async () => {
  const openings: readonly (readonly [name: string, width: number, act: () => Promise<void>])[] = [
    ['card', 1280, () => page.locator('#lead a[data-entity]').first().click()],
    ['settings', 1280, () => page.locator('[popovertarget="settings"]').click()],
    ['sharing', 1280, () => page.locator('[data-share-menu] summary').first().click()],
    ['contents', 360, () => page.locator('.toc summary').click()],
    ['note', 360, () => page.locator('#ref-1').click()],
    ['note beside the text', 1280, () => page.locator('#ref-1').click()],
  ]
  for (const [name, width, act] of openings) {
    await page.setViewportSize({ width, height: 800 })
    await open(`de/${article}`)
    await act()
    expect(await violations(), name).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(), name).toEqual([])
  }
})
