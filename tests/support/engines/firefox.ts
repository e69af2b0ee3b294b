import { existsSync } from 'node:fs'
import puppeteer from 'puppeteer-core'
import { callOf, commandTimeout, usualSize, type Engine, type EnginePage } from './driver.ts'

const installed = [
  process.env['FIREFOX'] ?? '',
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
]

/** Where Firefox is; nothing if the machine has none. */
export const findFirefox = (): string | undefined => installed.find((path) => path !== '' && existsSync(path))

/** Firefox, driven by Puppeteer through WebDriver BiDi: Playwright drives only a Firefox of its own. */
export const launch = async (): Promise<Engine> => {
  const executablePath = findFirefox()
  if (executablePath === undefined) throw new Error('Unexpected absence of Firefox')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: commandTimeout,
    timeout: commandTimeout,
    // Scroll bars that take no width, as on phones.
    extraPrefsFirefox: { 'ui.useOverlayScrollbars': 1 },
  })
  return {
    name: 'firefox',
    version: (await browser.version()).replace(/^firefox\//i, 'Firefox '),
    newPage: async (size = usualSize) => {
      const context = await browser.createBrowserContext()
      const page = await context.newPage()
      page.setDefaultTimeout(commandTimeout)
      await page.setViewport(size)
      return {
        goto: async (url) => {
          await page.goto(url, { waitUntil: 'load' })
        },
        // What code gives is known to its caller alone.
        evaluate: (work, ...values) => page.evaluate(callOf(work, values)) as Promise<never>,
        click: async (selector) => {
          await page.evaluate(
            callOf(
              (css: string) => {
                document.querySelector(css)?.scrollIntoView({ block: 'center' })
              },
              [selector],
            ),
          )
          await page.click(selector)
        },
        resize: (other) => page.setViewport(other),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        close: () => context.close(),
      } satisfies EnginePage
    },
    close: () => browser.close(),
  }
}
