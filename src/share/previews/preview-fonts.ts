import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { create } from 'fontkitten'

/** The families of the preview pictures: what one lacks is drawn in the next. */
export const families = ['serif', 'sans'] as const
export type Family = (typeof families)[number]

const files = {
  serif: {
    400: '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    600: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  },
  sans: {
    400: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
    600: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  },
} as const satisfies Record<Family, Record<number, string>>

/** The weights that are bundled of each family. */
export const weights = [400, 600] as const
export type Weight = (typeof weights)[number]

interface Font {
  readonly family: Family
  readonly weight: Weight
  readonly data: Buffer
}

const readFonts = (): readonly Font[] => {
  const { resolve } = createRequire(import.meta.url)
  return families.flatMap((family) =>
    weights.map((weight) => ({ family, weight, data: readFileSync(resolve(files[family][weight])) })),
  )
}

let fonts: readonly Font[] | undefined

/** The fonts of the preview pictures, whole and not cut into scripts; read once. */
export const previewFonts = (): readonly Font[] => (fonts ??= readFonts())

let digest: string | undefined

/** A digest of the fonts' bytes: new fonts make new pictures. */
export const fontsDigest = (): string =>
  (digest ??= previewFonts()
    .reduce((hash, { data }) => hash.update(data), createHash('sha256'))
    .digest('hex'))

let glyphs: ReadonlySet<number> | undefined

/** The code points that can be drawn in every weight, in one family or the other. */
const drawable = (): ReadonlySet<number> => {
  if (glyphs !== undefined) return glyphs
  const [first = new Set<number>(), ...others] = weights.map(
    (weight) =>
      new Set(
        previewFonts()
          .filter((font) => font.weight === weight)
          .flatMap(({ data }) => {
            const font = create(data)
            return 'characterSet' in font ? font.characterSet : []
          }),
      ),
  )
  return (glyphs = new Set([...first].filter((point) => others.every((other) => other.has(point)))))
}

/**
 * A text as pictures draw it: every kind of space is a space (those that do not break stay so), the hyphen that does not
 * break is a hyphen, and what has no ink of its own is left out.
 */
export const drawnText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u202f\u2007\u00a0]/g, '\u00a0')
    .replace(/[^\P{Z}\u00a0]|[\t\n\r]/gu, ' ')
    .replace(/\u2011/g, '-')
    .replace(/[\p{Cf}\p{Cc}]/gu, '')

/** The characters of a text that no font of the preview pictures has, each once, in their order. */
export const charactersWithoutGlyph = (text: string): readonly string[] => [
  ...new Set([...drawnText(text)].filter((character) => !drawable().has(character.codePointAt(0) ?? 0))),
]
