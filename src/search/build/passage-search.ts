import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { siteCorpus } from '../../library/site.ts'
import { compoundsIn } from './dictionaries.ts'
import { writePassageIndex } from './pagefind-index.ts'
import { passageRecord } from './passage-records.ts'

/**
 * Builds the passage index after the pages, into `pagefind/` beside them. Whatever Pagefind reports fails the build.
 */
export const passageSearch = (): AstroIntegration => ({
  name: 'lagebild:passage-search',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { articles, registry } = await siteCorpus()
      const records = articles.flatMap(({ versions }, position) =>
        versions.map(({ version }) => passageRecord(version, position, registry, compoundsIn(version.language))),
      )
      const { files } = await writePassageIndex(records, fileURLToPath(new URL('pagefind/', dir)))
      logger.info(`${records.length} versions in ${files} files`)
    },
  },
})
