import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { CommandError, runCommand } from './cli.ts'
import { journalsIn, recoverFiles } from './replace-files.ts'

/** The lock of a project: whoever holds it is the only command that writes. */
const lockName = '.lagebild-lock'

const holderSchema = z.object({ pid: z.number(), host: z.string(), since: z.string() })
type Holder = z.output<typeof holderSchema>

/** How long a command waits for another, in milliseconds. */
const patience = 15_000

let depth = 0

/**
 * Does something while no other command of the project writes. A command that asks again while it holds the lock goes on.
 *
 * First it puts right what an earlier command left half done when it was killed, and says so.
 *
 * @throws CommandError if another command does not end within 15 seconds
 */
export const whileLocked = async <Result>(root: string, work: () => Promise<Result>): Promise<Result> => {
  const path = join(root, lockName)
  if (depth === 0) await acquire(path)
  depth += 1
  const release = () => {
    rmSync(path, { force: true })
  }
  process.once('exit', release)
  try {
    if (depth === 1) await recover(root)
    return await work()
  } finally {
    depth -= 1
    process.off('exit', release)
    if (depth === 0) release()
  }
}

/**
 * Runs a command that works on the content: as `runCommand`, after putting right what an earlier one left half done.
 */
export const runOnContent = (run: () => Promise<number>): Promise<void> =>
  runCommand(async () => {
    await recoverIfIdle(process.cwd())
    return run()
  })

/**
 * Says aloud what an earlier command left half done, and undoes it unless a command is at work.
 *
 * @param root the project's folder
 */
const recoverIfIdle = async (root: string): Promise<void> => {
  if ((await journalsIn(root)).length === 0) return
  const holder = readHolder(join(root, lockName))
  if (holder === undefined || !isAlive(holder)) await whileLocked(root, () => Promise.resolve())
}

const recover = async (root: string): Promise<void> => {
  for (const journal of await journalsIn(root)) {
    const files = recoverFiles(root, journal)
    console.error(
      files.length === 0
        ? 'An earlier command was interrupted before it changed anything; what it left is removed.'
        : `An earlier command was interrupted while it wrote; these files are as they were before it:\n${files.map((file) => `  ${file}`).join('\n')}`,
    )
  }
}

const acquire = async (path: string): Promise<void> => {
  const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString() }
  for (const started = performance.now(); ;) {
    if (claim(path, JSON.stringify(holder))) return
    const other = readHolder(path)
    if (other !== undefined && !isAlive(other)) {
      takeOver(path, other)
      continue
    }
    if (performance.now() - started > patience)
      throw new CommandError(
        `Another command${other === undefined ? '' : ` (process ${other.pid} on ${other.host}, since ${other.since})`} is writing; nothing was written. If there is none, remove \`${lockName}\`.`,
      )
    await wait(50 + Math.random() * 50)
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

const claim = (path: string, content: string): boolean => {
  try {
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Who holds the lock; nothing if nobody does, or if the file is being written this moment. */
const readHolder = (path: string): Holder | undefined => {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

/** Whether the process that holds a lock still runs; of another machine nobody can tell. */
const isAlive = ({ pid, host }: Holder): boolean => {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Removes the lock of a process that is gone: by renaming, so that of two commands one does, and only if it is still that lock. */
const takeOver = (path: string, dead: Holder): void => {
  const aside = `${path}-${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const taken = readHolder(aside)
  if (taken !== undefined && (taken.pid !== dead.pid || taken.since !== dead.since) && isAlive(taken)) {
    renameSync(aside, path)
    return
  }
  rmSync(aside, { force: true })
}
