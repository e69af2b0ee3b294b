import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { siteCorpus } from '../../library/site.ts'
import { picturePng } from './picture-cache.ts'
import { plannedPictures } from './previews.ts'
import { writePictures } from './write-pictures.ts'

/** Where pictures are kept between builds, below the project's folder; safe to delete. */
const cache = '.cache/previews'

/**
 * Draws the pictures of the site: in a build all of them after the pages, on all cores; in development each when it is
 * asked for.
 */
export const drawnPictures = (): AstroIntegration => {
  let base = '/'
  return {
    name: 'lagebild:drawn-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/*$/, '/')
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const [address = ''] = (request.url ?? '').split('?')
          if (!address.startsWith(base) || !address.endsWith('.png')) {
            next()
            return
          }
          const answer = async () => {
            const planned = plannedPictures(await siteCorpus())
            const found = planned.find(({ path }) => path === address.slice(base.length))
            if (found === undefined) next()
            else response.setHeader('content-type', 'image/png').end(await picturePng(found.picture, cache))
          }
          answer().catch(next)
        })
      },
      'astro:build:done': async ({ dir, logger }) => {
        const planned = plannedPictures(await siteCorpus())
        const { drawn, kept } = await writePictures(planned, fileURLToPath(dir), cache)
        logger.info(`${drawn} pictures drawn, ${kept} kept from an earlier build`)
      },
    },
  }
}
