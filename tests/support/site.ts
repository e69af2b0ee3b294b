import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serveSite, type ServedSite } from '../../scripts/serve.ts'

/** The kept copy of the project that the tests look at, by name; the project itself where there is none. */
const copy = process.env['TEST_SITE']

/** The project whose site the tests look at: the folder that holds its `content`. */
export const siteRoot = copy === undefined ? process.cwd() : join(process.cwd(), '.cache/sites', copy)

/** The built site that the tests look at. */
export const builtSite = copy === undefined ? (process.env['OUT_DIR'] ?? 'dist') : join(siteRoot, 'dist')

/** Serves the built site on a port of its own. Close it when done. */
export const serveBuiltSite = (): Promise<ServedSite> => {
  if (!existsSync(`${builtSite}/index.html`))
    throw new Error(`Unexpected absence of \`${builtSite}\`, expected a built site: npm run build`)
  return serveSite(builtSite, 0)
}
