import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import * as fileSystem from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { CommandError } from './cli.ts'

/** The operations that writing needs; tests let each of them fail. */
export interface FileOperations {
  readonly mkdir: (path: string) => Promise<unknown>
  /** Writes a file that does not exist yet, down to the disk. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<unknown>
  readonly read: (path: string) => Promise<Uint8Array>
  readonly rename: (from: string, to: string) => Promise<unknown>
  /** Gives a file its name; fails if there is one of that name. */
  readonly place: (from: string, to: string) => Promise<unknown>
  readonly remove: (path: string) => Promise<unknown>
  /** What a path leads to, without following a link at its end. */
  readonly kind: (path: string) => Promise<'file' | 'other' | 'nothing'>
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

export const diskOperations: FileOperations = {
  mkdir: (path) => fileSystem.mkdir(path, { recursive: true }),
  write: async (path, content) => {
    const file = await fileSystem.open(path, 'wx')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
  },
  read: (path) => fileSystem.readFile(path),
  rename: (from, to) => fileSystem.rename(from, to),
  place: async (from, to) => {
    try {
      await fileSystem.link(from, to)
    } catch (error) {
      if (codeOf(error) === 'EEXIST') throw error
      // Not every disk has links.
      await fileSystem.copyFile(from, to, fileSystem.constants.COPYFILE_EXCL)
    }
    await fileSystem.rm(from)
  },
  remove: (path) => fileSystem.rm(path, { force: true }),
  kind: async (path) => {
    try {
      return (await fileSystem.lstat(path)).isFile() ? 'file' : 'other'
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return 'nothing'
      throw error
    }
  },
}

/** A file to write, make or remove. */
export interface FileChange {
  /** Path below the root. */
  readonly path: string
  /** What the command read; nothing if there was no file. */
  readonly before: Uint8Array | undefined
  /** What the file is to hold; nothing removes it. */
  readonly after: string | Uint8Array | undefined
}

interface Step extends FileChange {
  readonly target: string
  readonly fresh: string
  readonly old: string
  isAside: boolean
  isPlaced: boolean
}

const journalSchema = z.array(
  z.strictObject({
    path: z.string(),
    fresh: z.string(),
    old: z.string(),
    /** Whether there was no file before. */
    isNew: z.boolean(),
    /** Of what the command writes, so that a file that somebody else made meanwhile is not taken for it. */
    digest: z.string().optional(),
  }),
)

const journalName = /^\.lagebild-[0-9a-f-]+-journal$/u

const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

/**
 * Replaces files, all or none, unless one is no longer what the command read.
 *
 * Each is written beside its place first. Then each old file is moved aside and looked at: if it is not what was read, an
 * editor or another command has changed it, and everything is put back. A journal says what is being done until all is
 * done, so that `recoverFiles` can undo it after a kill or a loss of power.
 *
 * @throws CommandError if a file has changed, or is no regular file; what the file system throws; after everything is as it
 * was
 */
export const replaceFiles = async (
  root: string,
  changes: readonly FileChange[],
  operations: FileOperations = diskOperations,
): Promise<void> => {
  if (changes.length === 0) return
  const id = `.lagebild-${process.pid}-${randomBytes(4).toString('hex')}`
  const journal = join(root, `${id}-journal`)
  const steps = changes.map((change, index): Step => {
    const target = join(root, change.path)
    const beside = (what: string) => join(dirname(target), `${id}-${index}-${what}`)
    return { ...change, target, fresh: beside('new'), old: beside('old'), isAside: false, isPlaced: false }
  })
  const made = steps.flatMap(({ target }) => missingFolders(dirname(target), root))
  const undo = () => {
    for (const { target, fresh, old, isAside, isPlaced } of steps) {
      if (isPlaced) rmSync(target, { force: true })
      if (isAside) renameSync(old, target)
      rmSync(fresh, { force: true })
    }
    for (const folder of made) if (existsSync(folder)) removeIfEmpty(folder)
    rmSync(journal, { force: true })
  }
  await undoneIfInterrupted(undo, async () => {
    try {
      for (const { target, after, fresh } of steps) {
        await operations.mkdir(dirname(target))
        if (after !== undefined) await operations.write(fresh, after)
      }
      await operations.write(journal, JSON.stringify(steps.map((step) => entryOf(step, root))))
      for (const step of steps) await take(step, operations)
      await operations.remove(journal)
    } catch (error) {
      undo()
      throw error
    }
  })
  for (const { old, isAside } of steps) if (isAside) await diskOperations.remove(old)
}

const take = async (step: Step, operations: FileOperations): Promise<void> => {
  const { path, before, after, target, fresh, old } = step
  const changed = () =>
    new CommandError(`\`${path}\` has been changed since it was read; nothing was written. Run the command again.`)
  const kind = await operations.kind(target)
  if (kind === 'other') throw new CommandError(`\`${path}\` is no regular file; nothing was written.`)
  if ((kind === 'file') !== (before !== undefined)) throw changed()
  if (before !== undefined) {
    await operations.rename(target, old)
    step.isAside = true
    if (!Buffer.from(before).equals(await operations.read(old))) throw changed()
  }
  if (after === undefined) return
  try {
    await operations.place(fresh, target)
  } catch (error) {
    throw codeOf(error) === 'EEXIST' ? changed() : error
  }
  step.isPlaced = true
}

const entryOf = ({ target, fresh, old, before, after }: Step, root: string) => ({
  path: relative(root, target),
  fresh: relative(root, fresh),
  old: relative(root, old),
  isNew: before === undefined,
  ...(after === undefined ? {} : { digest: digestOf(after) }),
})

/** The folders that writing has to make, the innermost first. */
const missingFolders = (folder: string, root: string): readonly string[] =>
  existsSync(folder) || relative(root, folder) === '' ? [] : [folder, ...missingFolders(dirname(folder), root)]

const removeIfEmpty = (folder: string) => {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'ENOENT') throw error
  }
}

/** Undoes what is half made if the user interrupts; at once, since nothing waits for the end of a process. */
const undoneIfInterrupted = async (undo: () => void, work: () => Promise<void>): Promise<void> => {
  const stop = (signal: NodeJS.Signals) => {
    undo()
    console.error('Interrupted; everything is as it was.')
    process.exit(signal === 'SIGINT' ? 130 : 143)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    await work()
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}

/** The journals of commands that did not get to their end. */
export const journalsIn = async (root: string): Promise<readonly string[]> =>
  (await fileSystem.readdir(root)).filter((name) => journalName.test(name)).sort()

/**
 * Undoes what a command left half done when it was killed: every file is as it was before.
 *
 * @param journal its name, as `journalsIn` gives it
 * @returns the files that were put back or removed; nothing if the command was killed before it changed any
 * @throws what the file system throws
 */
export const recoverFiles = (root: string, journal: string): readonly string[] => {
  const undone = readJournal(join(root, journal)).flatMap(({ path, fresh, old, isNew, digest }): readonly string[] => {
    const target = join(root, path)
    rmSync(join(root, fresh), { force: true })
    const isOurs = digest !== undefined && existsSync(target) && digestOf(readFileSync(target)) === digest
    if (existsSync(join(root, old))) {
      // What somebody else has written there since is kept beside it.
      if (existsSync(target) && !isOurs) renameSync(target, `${target}.new`)
      renameSync(join(root, old), target)
      return [path]
    }
    if (!isNew || !isOurs) return []
    rmSync(target)
    removeIfEmpty(dirname(target))
    return [path]
  })
  rmSync(join(root, journal))
  return undone
}

/** A journal that was cut short itself was written before anything was changed. */
const readJournal = (path: string): z.output<typeof journalSchema> => {
  try {
    return journalSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return []
    throw error
  }
}
