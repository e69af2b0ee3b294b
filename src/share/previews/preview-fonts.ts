import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const scripts = ['latin', 'latin-ext', 'cyrillic'] as const
const faces = [
  { family: 'serif', name: 'source-serif-4', weight: 400 },
  { family: 'serif', name: 'source-serif-4', weight: 600 },
  { family: 'sans', name: 'source-sans-3', weight: 400 },
  { family: 'sans', name: 'source-sans-3', weight: 600 },
] as const

/** A family of the preview images, as a list of one name per script: satori takes one file for a name and weight. */
export const fontFamily = {
  serif: scripts.map((script) => `serif ${script}`).join(', '),
  sans: scripts.map((script) => `sans ${script}`).join(', '),
} as const

const read = () => {
  const { resolve } = createRequire(import.meta.url)
  return faces.flatMap(({ family, name, weight }) =>
    scripts.map((script) => ({
      name: `${family} ${script}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(resolve(`@fontsource/${name}/files/${name}-${script}-${weight}-normal.woff`)),
    })),
  )
}
let fonts: ReturnType<typeof read> | undefined

/** The fonts of the preview images; read once. */
export const previewFonts = () => (fonts ??= read())

let digest: string | undefined

/** A digest of the fonts' bytes: new fonts make new images. */
export const fontsDigest = (): string =>
  (digest ??= previewFonts()
    .reduce((hash, { data }) => hash.update(data), createHash('sha256'))
    .digest('hex'))
