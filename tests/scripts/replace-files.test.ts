import { mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  diskOperations,
  journalsIn,
  recoverFiles,
  replaceFiles,
  type FileChange,
  type FileOperations,
} from '../../scripts/lib/replace-files.ts'

process.setMaxListeners(100)

let root: string
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lagebild-'))
  await mkdir(join(root, 'articles/old'), { recursive: true })
  await writeFile(join(root, 'articles/old/de.md'), 'before')
  await writeFile(join(root, 'articles/old/en.md'), 'translation')
})
afterEach(() => rm(root, { recursive: true, force: true }))

/** Every file and folder below the root, and what the files hold. */
const state = async (): Promise<Record<string, string>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const pairs = entries.map(async (entry): Promise<[string, string]> => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(root.length + 1), entry.isFile() ? await readFile(path, 'utf8') : '(no file)']
  })
  return Object.fromEntries(await Promise.all(pairs))
}

const changes: readonly FileChange[] = [
  { path: 'articles/old/de.md', before: Buffer.from('before'), after: 'after' },
  { path: 'entities/places/pl.yaml', before: undefined, after: 'id: pl' },
  { path: 'articles/old/en.md', before: Buffer.from('translation'), after: undefined },
]

const done = {
  articles: '(no file)',
  'articles/old': '(no file)',
  'articles/old/de.md': 'after',
  entities: '(no file)',
  'entities/places': '(no file)',
  'entities/places/pl.yaml': 'id: pl',
}

/** The disk, with something that happens before the nth operation; a write that fails leaves half a file behind. */
const disturbed = (
  step: number,
  disturb: (path: string) => Promise<void>,
): FileOperations & { calls: () => number } => {
  let calls = 0
  const guarded =
    <Rest extends readonly unknown[], Result>(operation: (path: string, ...rest: Rest) => Promise<Result>) =>
    async (path: string, ...rest: Rest) => {
      calls += 1
      if (calls === step) await disturb(path)
      return operation(path, ...rest)
    }
  return {
    mkdir: guarded(diskOperations.mkdir),
    write: guarded(diskOperations.write),
    read: guarded(diskOperations.read),
    rename: guarded(diskOperations.rename),
    place: guarded(diskOperations.place),
    remove: guarded(diskOperations.remove),
    kind: guarded(diskOperations.kind),
    calls: () => calls,
  }
}

const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }))

describe('replaceFiles', () => {
  it('changes, makes and removes files together, and leaves nothing else behind', async () => {
    await replaceFiles(root, changes)
    expect(await state()).toEqual(done)
  })

  it.each(['ENOSPC', 'EACCES', 'EBUSY', 'EIO'])(
    'leaves all as they were, whichever step fails with %s',
    async (code) => {
      const before = await state()
      for (let step = 1; ; step += 1) {
        const operations = disturbed(step, failing(code))
        const failed = await replaceFiles(root, changes, operations).then(
          () => false,
          () => true,
        )
        if (!failed) {
          expect(operations.calls()).toBeLessThan(step)
          expect(step).toBeGreaterThan(12)
          break
        }
        expect(await state(), `step ${step}`).toEqual(before)
      }
      expect(await state()).toEqual(done)
    },
  )

  it.each<[string, FileChange]>([
    ['a file that was changed', { path: 'articles/old/de.md', before: Buffer.from('earlier'), after: 'after' }],
    ['a file that was made meanwhile', { path: 'articles/old/de.md', before: undefined, after: 'after' }],
    ['a file that is gone', { path: 'articles/old/fr.md', before: Buffer.from('texte'), after: 'after' }],
    ['a file to remove that was changed', { path: 'articles/old/de.md', before: Buffer.from('x'), after: undefined }],
  ])('writes nothing over %s', async (_, change) => {
    const before = await state()
    const others: readonly FileChange[] = [{ path: 'new.yaml', before: undefined, after: 'new' }]
    await expect(replaceFiles(root, [...others, change])).rejects.toThrow(
      /changed since it was read; nothing was written/,
    )
    expect(await state()).toEqual(before)
  })

  it('keeps what an editor saves at whatever moment before its file is written', async () => {
    const [change] = changes
    if (change === undefined) throw new Error('no change')
    for (let step = 1; step < 6; step += 1) {
      await writeFile(join(root, 'articles/old/de.md'), 'before')
      const save = () => writeFile(join(root, 'articles/old/de.md'), 'saved by an editor')
      await replaceFiles(root, [change], disturbed(step, save)).catch(() => undefined)
      const files = Object.values(await state())
      expect(files, `step ${step}`).toContain('saved by an editor')
    }
  })

  it('refuses to write through a link or over a folder', async () => {
    await symlink(join(root, 'articles/old/en.md'), join(root, 'articles/old/fr.md'))
    for (const path of ['articles/old/fr.md', 'articles/old'])
      await expect(replaceFiles(root, [{ path, before: Buffer.from('translation'), after: 'x' }])).rejects.toThrow(
        /no regular file/,
      )
    expect(await readFile(join(root, 'articles/old/en.md'), 'utf8')).toBe('translation')
  })
})

describe('recoverFiles', () => {
  it('undoes what a kill left half done, at whichever step it came', async () => {
    const before = await state()
    for (let step = 1; ; step += 1) {
      // A killed process undoes nothing: the operation never ends, and the state is looked at meanwhile.
      const reached: number[] = []
      const killed = new Promise<void>((resolve) => {
        const operations = disturbed(step, () => {
          reached.push(step)
          resolve()
          return new Promise(() => undefined)
        })
        void replaceFiles(root, changes, operations).then(resolve, resolve)
      })
      await killed
      if (reached.length === 0) break
      for (const journal of await journalsIn(root)) recoverFiles(root, journal)
      const left = Object.fromEntries(Object.entries(await state()).filter(([path]) => !/-new$|^entities/.test(path)))
      expect(left, `step ${step}`).toEqual(before)
      await rm(root, { recursive: true })
      await mkdir(join(root, 'articles/old'), { recursive: true })
      await writeFile(join(root, 'articles/old/de.md'), 'before')
      await writeFile(join(root, 'articles/old/en.md'), 'translation')
    }
    expect(await state()).toEqual(done)
  })

  it('names what it put back, and keeps what somebody else wrote in its place', async () => {
    await writeFile(join(root, '.lagebild-old'), 'before')
    await writeFile(join(root, 'articles/old/de.md'), 'written by somebody else')
    const entry = {
      path: 'articles/old/de.md',
      fresh: '.lagebild-new',
      old: '.lagebild-old',
      isNew: false,
      digest: '0',
    }
    await writeFile(join(root, '.lagebild-1-ab-journal'), JSON.stringify([entry]))
    expect(recoverFiles(root, '.lagebild-1-ab-journal')).toEqual(['articles/old/de.md'])
    expect(await state()).toMatchObject({
      'articles/old/de.md': 'before',
      'articles/old/de.md.new': 'written by somebody else',
    })
  })

  it('takes a journal that was cut short for one of a command that had changed nothing', async () => {
    const before = await state()
    await writeFile(join(root, '.lagebild-1-ab-journal'), '[{"path":"articles/ol')
    expect(recoverFiles(root, '.lagebild-1-ab-journal')).toEqual([])
    expect(await state()).toEqual(before)
  })
})
