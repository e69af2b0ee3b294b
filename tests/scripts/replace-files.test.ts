import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { diskOperations, replaceFiles, replaceFolder, type FileOperations } from '../../scripts/lib/replace-files.ts'

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lagebild-'))
  await mkdir(join(root, 'articles/old'), { recursive: true })
  await writeFile(join(root, 'articles/old/de.md'), 'before')
  await writeFile(join(root, 'articles/old/en.md'), 'translation')
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** Every file below a folder and what it holds. */
const stateOf = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.slice(folder.length), await readFile(file, 'utf8')] as const)),
  )
}

const codes = ['ENOSPC', 'EACCES', 'EBUSY', 'EIO']

/** Operations of which the nth call fails; a write that fails leaves half a file behind. */
const failingAt = (step: number, code: string): FileOperations & { calls: () => number } => {
  let calls = 0
  const guarded =
    <Arguments extends readonly unknown[], Result>(
      operation: (...values: Arguments) => Promise<Result>,
      before?: (...values: Arguments) => Promise<unknown>,
    ) =>
    async (...values: Arguments) => {
      calls += 1
      if (calls === step) {
        await before?.(...values)
        throw Object.assign(new Error(code), { code })
      }
      return operation(...values)
    }
  return {
    mkdir: guarded(diskOperations.mkdir),
    copy: guarded(diskOperations.copy),
    write: guarded(diskOperations.write, (path) => writeFile(path, 'half')),
    rename: guarded(diskOperations.rename),
    remove: guarded(diskOperations.remove),
    exists: guarded(diskOperations.exists),
    calls: () => calls,
  }
}

/** Runs the work with a fault at each of its steps, until it gets through. */
const withEveryFault = async (work: (operations: FileOperations) => Promise<void>) => {
  for (const code of codes)
    for (let step = 1; ; step += 1) {
      const before = await stateOf(root)
      const operations = failingAt(step, code)
      const failed = await work(operations).then(
        () => false,
        () => true,
      )
      if (!failed) {
        expect(operations.calls()).toBeLessThan(step)
        expect(step).toBeGreaterThan(4)
        break
      }
      expect(await stateOf(root)).toEqual(before)
    }
}

describe('replaceFolder', () => {
  it('makes a new folder, or leaves nothing, whichever step fails', () =>
    withEveryFault((operations) =>
      replaceFolder(join(root, 'articles/new'), { 'de.md': 'after', 'source.txt': 'text' }, operations),
    ))

  it('changes a folder and keeps what else it has, or leaves it as it was', async () => {
    await withEveryFault((operations) => replaceFolder(join(root, 'articles/old'), { 'de.md': 'after' }, operations))
    expect(await stateOf(root)).toEqual({ '/articles/old/de.md': 'after', '/articles/old/en.md': 'translation' })
  })
})

describe('replaceFiles', () => {
  it('changes, makes and removes files together, or leaves all as they were', async () => {
    const files = new Map([
      [join(root, 'articles/old/de.md'), 'after'],
      [join(root, 'entities/pl.yaml'), 'id: pl'],
      [join(root, 'articles/old/en.md'), undefined],
    ])
    await withEveryFault((operations) => replaceFiles(files, operations))
    expect(await stateOf(root)).toEqual({ '/articles/old/de.md': 'after', '/entities/pl.yaml': 'id: pl' })
  })
})
