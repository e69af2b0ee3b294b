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
    return await readFile(path)
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
