import type { Browser } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import type { ServedSite } from '../../scripts/serve.ts'
import { launchChromium } from './browser.ts'
import { serveBuiltSite } from './site.ts'

/** A browser for the tests of the importing file: started before the first of them, closed after the last. */
export let browser: Browser
/** The built site, served for as long. */
export let site: ServedSite

beforeAll(async () => {
  ;[browser, site] = await Promise.all([launchChromium(), serveBuiltSite()])
})
afterAll(async () => {
  await browser.close()
  await site.close()
})
