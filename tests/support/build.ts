import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A site that was built for a test. */
export interface TestBuild {
  readonly folder: string
  readonly remove: () => void
}

/** What Vitest sets in the environment of its tests as `import.meta.env`; a build would take it for its own. */
const ofVitest = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'NODE_ENV', 'VITEST', 'TEST']

/**
 * Builds the site into a folder of its own. Takes some seconds.
 *
 * @param settings variables of the environment, such as `BASE`
 */
export const buildSite = (settings: Readonly<Record<string, string>>): TestBuild => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-build-'))
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofVitest.includes(name)))
  execFileSync('npx', ['astro', 'build'], { env: { ...inherited, ...settings, OUT_DIR: folder }, stdio: 'pipe' })
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
