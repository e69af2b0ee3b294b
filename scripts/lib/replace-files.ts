import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import * as fileSystem from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The operations that writing needs; tests let each of them fail. */
export interface FileOperations {
  readonly mkdir: (path: string) => Promise<unknown>
  readonly copy: (from: string, to: string) => Promise<unknown>
  readonly write: (path: string, content: string | Uint8Array) => Promise<unknown>
  readonly rename: (from: string, to: string) => Promise<unknown>
  readonly remove: (path: string) => Promise<unknown>
  readonly exists: (path: string) => Promise<boolean>
}

export const diskOperations: FileOperations = {
  mkdir: (path) => fileSystem.mkdir(path, { recursive: true }),
  copy: (from, to) => fileSystem.cp(from, to, { recursive: true }),
  write: async (path, content) => {
    const file = await fileSystem.open(path, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename: (from, to) => fileSystem.rename(from, to),
  remove: (path) => fileSystem.rm(path, { recursive: true, force: true }),
  exists: (path) =>
    fileSystem.access(path).then(
      () => true,
      () => false,
    ),
}

const temporaryName = () => `.lagebild-${process.pid}-${randomBytes(4).toString('hex')}`

/** Undoes what is half made if the user interrupts; at once, since nothing waits for the end of a process. */
const undoneIfInterrupted = async <Result>(undo: () => void, work: () => Promise<Result>): Promise<Result> => {
  const stop = (signal: NodeJS.Signals) => {
    undo()
    console.error('Interrupted; everything is as it was.')
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    return await work()
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

const discard = (path: string) => {
  rmSync(path, { recursive: true, force: true })
}

/**
 * Makes a folder with files in one step, or puts files into one that exists: all of them or none.
 *
 * The new folder is written beside the old one and takes its place by renaming. Whatever fails, the old state stays.
 *
 * @param folder the folder to make or change; what it has beside the files is kept
 * @param files content by path in the folder
 * @throws what the file system throws, after everything is as it was
 */
export const replaceFolder = async (
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  operations: FileOperations = diskOperations,
): Promise<void> => {
  const parent = dirname(dirname(folder))
  const fresh = join(parent, `${temporaryName()}-new`)
  const old = join(parent, `${temporaryName()}-old`)
  let isAside = false
  const undo = () => {
    if (isAside) renameSync(old, folder)
    discard(fresh)
  }
  await undoneIfInterrupted(undo, async () => {
    try {
      const exists = await operations.exists(folder)
      await operations.mkdir(dirname(folder))
      if (exists) await operations.copy(folder, fresh)
      else await operations.mkdir(fresh)
      for (const [name, content] of Object.entries(files)) await operations.write(join(fresh, name), content)
      if (exists) {
        await operations.rename(folder, old)
        isAside = true
      }
      await operations.rename(fresh, folder)
      isAside = false
    } catch (error) {
      undo()
      throw error
    }
  })
  await diskOperations.remove(old).catch(() => {
    console.error(`\`${old}\` could not be removed; it is the folder as it was before.`)
  })
}

/**
 * Replaces files, all or none: each is written beside its place first, then all are renamed. If a renaming fails, those
 * that were renamed before are put back.
 *
 * @param files content by path; nothing removes the file
 * @throws what the file system throws, after everything is as it was
 */
export const replaceFiles = async (
  files: ReadonlyMap<string, string | undefined>,
  operations: FileOperations = diskOperations,
): Promise<void> => {
  const steps = [...files].map(([path, content]) => ({
    path,
    content,
    fresh: join(dirname(path), `${temporaryName()}-new`),
    old: join(dirname(path), `${temporaryName()}-old`),
    isAside: false,
    isPlaced: false,
  }))
  const undo = () => {
    for (const { path, fresh, old, isAside, isPlaced } of steps) {
      if (isPlaced) discard(path)
      if (isAside) renameSync(old, path)
      discard(fresh)
    }
  }
  await undoneIfInterrupted(undo, async () => {
    try {
      for (const { path, content, fresh } of steps) {
        await operations.mkdir(dirname(path))
        if (content !== undefined) await operations.write(fresh, content)
      }
      for (const step of steps) {
        if (await operations.exists(step.path)) {
          await operations.rename(step.path, step.old)
          step.isAside = true
        }
        if (step.content === undefined) continue
        await operations.rename(step.fresh, step.path)
        step.isPlaced = true
      }
    } catch (error) {
      undo()
      throw error
    }
  })
  for (const { old, isAside } of steps) if (isAside) await diskOperations.remove(old)
}
