import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '../model/fault.ts'

/** Bytes beyond which a file is no article, entity or analysis. */
export const largestFile = 4_000_000

/** A file of the content as it was read. */
export interface ContentFile {
  /** Path below the project's folder. */
  readonly path: string
  /** The text; without the byte order mark, save in `source.txt`, which is kept as it was received. */
  readonly text: string
  readonly bytes: Uint8Array
  /** Whether the file begins with a byte order mark that `text` lacks. */
  readonly hasMark: boolean
}

const byteOrderMark = '\uFEFF'

/**
 * Reads a file of the content: the one way in which commands, checks and builds do.
 *
 * @param root the project's folder
 * @param path below it
 * @returns the file, or the fault if it is no regular file, too long, or no UTF-8, with the place where it stops being so
 * @throws what the file system throws
 */
export const readContentFile = async (root: string, path: string): Promise<ContentFile | { readonly fault: Fault }> => {
  const bytes = await readBytes(join(root, path))
  if ('reason' in bytes) return { fault: { path, place: { line: 1, column: 1 }, ...bytes } }
  const text = decode(bytes)
  if (text === undefined)
    return {
      fault: { path, place: firstBadByte(bytes), reason: 'Unexpected bytes, expected text in UTF-8', rule: 'utf-8' },
    }
  const hasMark = text.startsWith(byteOrderMark) && !path.endsWith('source.txt')
  return { path, text: hasMark ? text.slice(1) : text, bytes, hasMark }
}

/**
 * The text of a file of the content, or the fault.
 *
 * @throws what the file system throws
 */
export const readText = async (
  root: string,
  path: string,
): Promise<{ readonly text: string } | { readonly fault: Fault }> => readContentFile(root, path)

/** Opens first and asks afterwards, so that it is the same file; a pipe is not waited for. */
const readBytes = async (path: string): Promise<Uint8Array | Pick<Fault, 'reason' | 'rule'>> => {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const stats = await file.stat()
    if (!stats.isFile())
      return { reason: 'Unexpected folder, pipe or device, expected a regular file', rule: 'regular-file' }
    if (stats.size > largestFile)
      return {
        reason: `Unexpected ${stats.size} bytes, expected at most ${largestFile}: is this a text?`,
        rule: 'file-size',
      }
    return await file.readFile()
  } finally {
    await file.close()
  }
}

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const firstBadByte = (bytes: Uint8Array) => {
  const valid = Buffer.from(bytes).toString('utf8').split('\uFFFD', 1)[0] ?? ''
  const lines = valid.split('\n')
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
