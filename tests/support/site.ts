import { existsSync } from 'node:fs'
import { serveSite, type ServedSite } from '../../scripts/serve.ts'

/** The built site that the tests look at. */
export const builtSite = process.env['OUT_DIR'] ?? 'dist'

/** Serves the built site on a port of its own. Close it when done. */
export const serveBuiltSite = (): Promise<ServedSite> => {
  if (!existsSync(`${builtSite}/index.html`))
    throw new Error(`Unexpected absence of \`${builtSite}\`, expected a built site: npm run build`)
  return serveSite(builtSite, 0)
}
