import type { AstroIntegration } from 'astro'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { reportFaults } from '../checks/report.ts'
import { errorsIn } from '../model/fault.ts'
import { ContentError, forgetContent, siteContent } from './site.ts'

/**
 * Checks the content before anything is built, so that a fault ends the build with the whole list. In development a change
 * of content is shown at once, and so is a fault: in the terminal, and in the browser instead of the page.
 */
export const contentFaults = (): AstroIntegration => {
  let root = process.cwd()
  return {
    name: 'lagebild:content',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root)
      },
      'astro:build:start': async ({ logger }) => {
        const { faults } = await siteContent(root)
        const errors = errorsIn(faults)
        if (errors.length > 0) throw new ContentError(errors)
        if (faults.length > 0) logger.warn(reportFaults(faults))
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'content')
        const tell = async () => {
          const { faults } = await siteContent(root)
          if (errorsIn(faults).length > 0) logger.error(new ContentError(faults).message)
          else if (faults.length > 0) logger.warn(reportFaults(faults))
        }
        server.watcher.add(content)
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(content)) return
          forgetContent()
          // Astro keeps the results of getStaticPaths until it hears this of its own content collections.
          for (const environment of Object.values(server.environments))
            environment.hot.send('astro:content-changed', {})
          server.hot.send({ type: 'full-reload', path: '*' })
          void tell()
        })
        void tell()
      },
    },
  }
}
