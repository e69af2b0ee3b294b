import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { checkLibrary } from '../checks/check-library.ts'
import { ContentError, readLibrary } from './library.ts'

/**
 * Checks the content before anything is built, so that a fault ends the build with the whole list, and reloads pages in
 * development when content changes.
 */
export const contentFaults = (): AstroIntegration => {
  let root = process.cwd()
  return {
    name: 'lagebild:content',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:start': async () => {
        const library = await readLibrary(root)
        const faults = [...library.faults, ...checkLibrary(library)]
        if (faults.length > 0) throw new ContentError(faults)
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(`${root}/content`)
        server.watcher.on('all', (_event, path) => {
          if (path.includes('/content/')) server.hot.send({ type: 'full-reload', path: '*' })
        })
      },
    },
  }
}
