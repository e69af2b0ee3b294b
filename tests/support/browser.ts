import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'
import { chromium, type Browser } from 'playwright-core'

/** Browsers that a machine may have; Playwright's own comes first. */
const installed = [
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Starts a headless Chromium: one that the machine has, else the one that the project brings from npm (Linux only).
 * Of that package only the binary is taken: its arguments switch web security off.
 *
 * @param more further arguments of Chromium
 */
export const launchChromium = async (more: readonly string[] = []): Promise<Browser> => {
  const found = installed.find((path) => existsSync(path))
  const executablePath = found ?? (await sparticuz.executablePath())
  const args = [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...more]
  return chromium.launch({ executablePath, args, headless: true })
}
