import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { drawPicture, type Picture } from './draw-picture.ts'
import { isWholePng } from './indexed-png.ts'
import { fontsDigest } from './preview-fonts.ts'

/** What draws: a change of it makes other pictures. */
const drawingCode = [
  './draw-picture.ts',
  './preview-image.ts',
  './icon.ts',
  '../mark.ts',
  './sheet.ts',
  './indexed-png.ts',
  './preview-fonts.ts',
] as const

let drawing: string | undefined

/** A digest of everything but its contents that decides a picture's bytes: the code, the library, the fonts. */
const drawingDigest = (): string => {
  if (drawing !== undefined) return drawing
  const hash = createHash('sha256').update(fontsDigest())
  for (const file of drawingCode) hash.update(readFileSync(new URL(file, import.meta.url)))
  const library = createRequire(import.meta.url).resolve('canvaskit-wasm/bin/canvaskit.wasm')
  hash.update(readFileSync(join(library, '../../package.json')))
  return (drawing = hash.digest('hex'))
}

/** The name under which a picture is kept: a digest of all that decides its bytes. */
export const pictureDigest = (picture: Picture): string =>
  createHash('sha256')
    .update(JSON.stringify([drawingDigest(), picture]))
    .digest('hex')
    .slice(0, 32)

const pathOf = (picture: Picture, directory: string) => join(directory, `${pictureDigest(picture)}.png`)

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/**
 * The PNG of a picture that was drawn before.
 *
 * @param directory the cache's folder
 * @returns nothing if it was not, or if the file is damaged
 * @throws errors of the file system
 */
export const keptPicture = async (picture: Picture, directory: string): Promise<Buffer | undefined> => {
  try {
    const png = await readFile(pathOf(picture, directory))
    return isWholePng(png) ? png : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/**
 * A picture as PNG: taken from the cache where the same was drawn before, drawn and kept there otherwise.
 *
 * @param directory the cache's folder; made when missing
 * @throws what `drawPicture` throws, and errors of the file system
 */
export const picturePng = async (picture: Picture, directory: string): Promise<Buffer> => {
  const kept = await keptPicture(picture, directory)
  if (kept !== undefined) return kept
  const png = await drawPicture(picture)
  await mkdir(directory, { recursive: true })
  const path = pathOf(picture, directory)
  const draft = `${path}.${randomUUID()}`
  await writeFile(draft, png)
  await rename(draft, path)
  return png
}
