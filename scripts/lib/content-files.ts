import { reportFaults } from '../../src/checks/report.ts'
import { readContentFile, type ContentFile } from '../../src/library/read-text.ts'
import { CommandError } from './cli.ts'
import { whileLocked } from './content-lock.ts'
import { replaceFiles } from './replace-files.ts'

/**
 * A file as a command reads it: text in UTF-8, without the byte order mark that it may begin with.
 *
 * @param path below the root
 * @returns nothing if there is none
 * @throws CommandError with the place if it is no text, no regular file or too long
 */
export const readContent = async (root: string, path: string): Promise<ContentFile | undefined> => {
  try {
    const read = await readContentFile(root, path)
    if ('fault' in read) throw new CommandError(`Nothing was written.\n${reportFaults([read.fault])}`)
    return read
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** The same where there has to be one. */
export const requireContent = async (root: string, path: string): Promise<ContentFile> => {
  const file = await readContent(root, path)
  if (file === undefined) throw new CommandError(`\`${path}\`: there is no such file`)
  return file
}

/** What a command writes: text for a file that it read or that does not exist; nothing removes the file. */
export interface ContentChange {
  /** Path below the root. */
  readonly path: string
  readonly before: ContentFile | undefined
  readonly after: string | Uint8Array | undefined
}

/**
 * Writes files, all or none, if each is still what the command read; a byte order mark stays.
 *
 * @throws CommandError if one is not, or another command is writing; what the file system throws; nothing was written then
 */
export const writeContent = async (root: string, changes: readonly ContentChange[]): Promise<void> => {
  if (changes.length === 0) return
  await whileLocked(root, () =>
    replaceFiles(
      root,
      changes.map(({ path, before, after }) => ({
        path,
        before: before?.bytes,
        after: before?.hasMark === true && typeof after === 'string' ? `\uFEFF${after}` : after,
      })),
    ),
  )
}
