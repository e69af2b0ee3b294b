import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { strangeCharacters } from '../model/characters.ts'
import type { Fault } from '../model/fault.ts'
import type { Place } from '../model/inline.ts'
import { readContentFile } from './read-text.ts'

/** A content file that could be read, with what is wrong with its characters; or why it could not. */
export type ContentText = { readonly text: string; readonly faults: readonly Fault[] } | { readonly fault: Fault }

/**
 * Reads a content file: a regular file of sensible size, text in UTF-8, lines that end with a line feed, and no character
 * that readers cannot see. `sic` of a correction may hold any: what was received.
 *
 * @returns the text with line feeds alone, whatever the file has
 * @throws what the file system throws
 */
export const readContent = async (root: string, path: string): Promise<ContentText> => {
  const found = await lstat(join(root, path)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  const refuse = (reason: string, rule: string) => ({ fault: { path, place: { line: 1, column: 1 }, reason, rule } })
  if (found === undefined) return refuse('Unexpected absence of the file, expected it', 'missing-file')
  if (!found.isFile())
    return refuse(
      `Unexpected ${found.isSymbolicLink() ? 'link to another file' : found.isDirectory() ? 'folder' : 'device'}, expected a file`,
      'regular-file',
    )
  const read = await readContentFile(root, path)
  if ('fault' in read) return read
  const text = read.text.replaceAll(/\r\n?/gu, '\n')
  return { text, faults: [...lineEndFaults(read.text, path), ...characterFaults(text, path)] }
}

const placeOf = (text: string, offset: number): Place => {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

const lineEndFaults = (text: string, path: string): readonly Fault[] => {
  const offset = text.indexOf('\r')
  if (offset < 0) return []
  const mend = path.endsWith('.md') ? '; `npm run check -- --fix` mends it' : ''
  const reason = `Unexpected carriage return at the end of a line, expected a line feed alone, as on every system here${mend}`
  return [{ path, place: placeOf(text, offset), reason, rule: 'line-ends' }]
}

/** The received wording of corrections, with its quotation marks. */
const received = /sic=(?:"[^"]*"|'[^']*')/gu

const characterFaults = (text: string, path: string): readonly Fault[] => {
  const exempt = path.endsWith('.md') ? [...text.matchAll(received)] : []
  return strangeCharacters(text)
    .filter(({ offset }) => !exempt.some(({ index, 0: { length } }) => index < offset && offset < index + length))
    .slice(0, 20)
    .map(({ name, offset }) => {
      const hint = path.startsWith('content/articles/') ? '; what was received can stand in `sic`' : ''
      const reason = `Unexpected ${name}, expected text that readers see${hint}`
      return { path, place: placeOf(text, offset), reason, rule: 'characters' }
    })
}
