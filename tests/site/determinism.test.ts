import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtSite, siteRoot } from '../support/site.ts'
import { buildProject, contentOf, copyProject } from '../support/test-project.ts'

/** The digest of every file below a folder. */
const digests = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )

test('a second build, at another place and in another time zone, gives the same bytes', async () => {
  const root = await copyProject({ fill: contentOf(siteRoot) })
  try {
    await buildProject(root, { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' })
    expect(digests(join(root, 'dist'))).toEqual(digests(builtSite))
  } finally {
    await rm(root, { recursive: true })
  }
})
