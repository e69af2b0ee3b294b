import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { getManifest } from 'workbox-build'
import { addressOf, offlineGroups } from './groups.ts'

/**
 * Writes the service worker and the lists of what it keeps, after everything else is built: `sw.js`, and
 * `offline/{group}.json` with the address and revision of every file of a group.
 */
export const offlineReading = (): AstroIntegration => ({
  name: 'lagebild:offline-reading',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const folder = fileURLToPath(dir)
      const { manifestEntries, warnings } = await getManifest({
        globDirectory: folder,
        globPatterns: ['**/*.{html,js,json,css,woff2,svg,webmanifest,pagefind,pf_meta,pf_index,pf_fragment,pf_filter}'],
        globIgnores: ['data/**', '**/feed.json'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      })
      if (warnings.length > 0) throw new Error(warnings.join('\n'))
      const files = manifestEntries
        .map((entry) => (typeof entry === 'string' ? { url: entry, revision: null } : entry))
        .map(({ url, revision }) => ({ path: url, revision: revision ?? url }))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
      const worker = await readFile(new URL('../browser/service-worker.ts', import.meta.url), 'utf8')
      const version = createHash('sha256')
        .update(JSON.stringify([files, worker]))
        .digest('hex')
        .slice(0, 16)
      const groups = offlineGroups(files, (path) => readFileSync(join(folder, path), 'utf8'))
      for (const [group, members] of groups) {
        const target = join(folder, 'offline', `${group}.json`)
        await mkdir(dirname(target), { recursive: true })
        const list = members.map((file) => [addressOf(file), file.revision])
        await writeFile(target, JSON.stringify({ version, files: list }))
      }
      const code = stripTypeScriptTypes(worker)
        .replace("'version of the build'", JSON.stringify(version))
        .replace('export {}', '')
      await writeFile(join(folder, 'sw.js'), code.replaceAll(/^\s*\n/gm, ''))
      logger.info(`${groups.size} groups of pages can be kept, version ${version}`)
    },
  },
})
