import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PreviewCard } from './preview-card.ts'
import { fontsDigest } from './preview-fonts.ts'
import { drawPreview, drawingVersion } from './preview-image.ts'

/** The name under which a card's image is kept: a digest of all that decides its bytes. */
export const cardDigest = (card: PreviewCard): string =>
  createHash('sha256')
    .update(JSON.stringify([drawingVersion, fontsDigest(), card]))
    .digest('hex')
    .slice(0, 32)

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** The chunk that ends every PNG: no data, its name, its checksum (PNG specification, 11.2.5). */
const end = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82])

/** Whether a file is a picture from its first byte to its last: a full disk or a kill may have cut it. */
const isWholePng = (file: Buffer) =>
  file.subarray(0, signature.length).equals(signature) && file.subarray(-end.length).equals(end)

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * The PNG of a card: taken from the cache where the same card was drawn before, drawn and kept there otherwise.
 *
 * @param directory the cache's folder; made when missing
 * @throws what `drawPreview` throws, and errors of the file system
 */
export const previewPng = async (card: PreviewCard, directory: string): Promise<Buffer> => {
  const path = join(directory, `${cardDigest(card)}.png`)
  try {
    const kept = await readFile(path)
    if (isWholePng(kept)) return kept
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const { png } = await drawPreview(card)
  await mkdir(directory, { recursive: true })
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, png)
  await rename(draft, path)
  return png
}
