import { launchChromium } from '../browser.ts'
import { callOf, commandTimeout, narrowBelow, usualSize, type Engine, type EnginePage } from './driver.ts'

/** Chromium, driven by Playwright. */
export const launch = async (): Promise<Engine> => {
  const browser = await launchChromium()
  return {
    name: 'chromium',
    version: `Chromium ${browser.version()}`,
    newPage: async (size = usualSize) => {
      const context = await browser.newContext({ viewport: size, hasTouch: size.width < narrowBelow })
      context.setDefaultTimeout(commandTimeout)
      const page = await context.newPage()
      return {
        goto: async (url) => {
          await page.goto(url)
        },
        evaluate: (work, ...values) => page.evaluate(callOf(work, values)),
        click: (selector) =>
          size.width < narrowBelow ? page.locator(selector).first().tap() : page.locator(selector).first().click(),
        resize: (other) => page.setViewportSize(other),
        press: (key) => page.keyboard.press(key),
        type: (text) => page.keyboard.type(text),
        close: () => context.close(),
      } satisfies EnginePage
    },
    close: () => browser.close(),
  }
}
