import * as chromium from './chromium.ts'
import { isEngineName, type Engine, type EngineName } from './driver.ts'
import * as firefox from './firefox.ts'
import * as webkit from './webkit.ts'

/** What starts each engine. */
export const launchers: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  chromium: chromium.launch,
  firefox: firefox.launch,
  webkit: webkit.launch,
}

/** What keeps an engine from being run on this machine; nothing if it can be. */
export const missingFor = (engine: EngineName): string | undefined => {
  switch (engine) {
    case 'chromium':
      return undefined
    case 'firefox':
      return firefox.findFirefox() === undefined ? 'Firefox is not installed' : undefined
    case 'webkit': {
      const missing = webkit.missingForWebKit()
      return missing.length === 0 ? undefined : `${missing.join(', ')} not installed`
    }
  }
}

/** The engine that `ENGINE` in the environment names; without it, Chromium. */
export const launchEngine = (): Promise<Engine> => {
  const name = process.env['ENGINE'] ?? 'chromium'
  if (!isEngineName(name)) throw new Error(`Unexpected ENGINE \`${name}\`, expected chromium, firefox or webkit`)
  return launchers[name]()
}
