import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '../model/fault.ts'

/**
 * Reads a file as UTF-8, byte order mark included.
 *
 * @returns the text, or the fault if the bytes are no UTF-8, with the line and column where they stop being so
 * @throws what the file system throws
 */
export const readText = async (root: string, path: string): Promise<{ text: string } | { fault: Fault }> => {
  const bytes = await readFile(join(root, path))
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const valid = Buffer.from(bytes.toString('utf8').split('\uFFFD', 1)[0] ?? '')
    const lines = valid.toString('utf8').split('\n')
    const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
    return { fault: { path, place, reason: 'Unexpected bytes, expected text in UTF-8', rule: 'utf-8' } }
  }
}
