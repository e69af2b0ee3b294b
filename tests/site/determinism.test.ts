import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtSite } from '../support/site.ts'

/** The digest of every file below a folder. */
const digests = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  )

test('a second build, in another time zone, gives the same bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-build-'))
  try {
    execFileSync('npx', ['astro', 'build'], {
      env: { ...process.env, NODE_ENV: 'production', OUT_DIR: folder, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' },
      stdio: 'pipe',
    })
    expect(digests(folder)).toEqual(digests(builtSite))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}, 300_000)
