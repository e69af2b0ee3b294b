import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import subsetFont from 'subset-font'

const help = `Cuts the site's fonts from the packages of @fontsource-variable into src/styles/fonts.

  npm run fonts

Needed after a new version of those packages, or when the texts need a character that the fonts lack. The files are kept in
the repository; src/styles/fonts.css names them.`

/** All characters from one to another, given in hexadecimal. */
const range = (first: string, last = first): string => {
  const start = parseInt(first, 16)
  return String.fromCodePoint(...Array.from({ length: parseInt(last, 16) - start + 1 }, (_, index) => start + index))
}

const punctuation =
  range('2010', '2015') + range('2018', '201f') + '†‡•…‰′″‸‹›€−' + range('2190', '2193') + range('2009') + range('202f')

const characterSets = {
  /** German, English, French, Italian, Finnish: Latin-1 and the œ. */
  latin: range('20', '7e') + range('a0', 'ff') + 'Œœ' + punctuation,
  /** What a Ukrainian text has that is not Cyrillic, quoted German and the names of languages included. */
  common: range('20', '7e') + range('a0') + '§«»·×ÄÖÜßäöüçé' + '‑–—‘’‚“”„…‸−' + range('2190', '2193') + range('202f'),
  /** Ukrainian, and the letters that Russian and Belarusian names add. */
  cyrillic: range('410', '44f') + 'ҐґЄєІіЇїЁёЎў№' + range('301'),
} as const

/** The characters that the files of some sets have. */
export const charactersOf = (sets: readonly (keyof typeof characterSets)[]): string =>
  sets.map((set) => characterSets[set]).join('')

const features = 'kern liga mark mkmk ccmp locl lnum onum pnum tnum calt rvrn rclt rlig'.split(' ')

/**
 * Three cuts: text at the optical size of text, headings at that of headings, the apparatus. Ukrainian headings take the
 * face of the text: a third pair of files would hold its first page back.
 */
const cuts = {
  serif: {
    package: 'source-serif-4',
    axes: 'opsz',
    variation: { opsz: 18, wght: { min: 400, max: 650 } },
    files: ['latin', 'common', 'cyrillic'],
  },
  display: { package: 'source-serif-4', axes: 'opsz', variation: { opsz: 36, wght: 600 }, files: ['latin'] },
  sans: {
    package: 'source-sans-3',
    axes: 'wght',
    variation: { wght: { min: 400, max: 650 } },
    files: ['latin', 'common', 'cyrillic'],
  },
} as const

/**
 * Cuts every font of the site.
 *
 * @returns the files by name; the same packages give the same bytes
 */
export const cutFonts = async (): Promise<ReadonlyMap<string, Buffer>> => {
  const { resolve } = createRequire(import.meta.url)
  const cut = new Map<string, Buffer>()
  for (const [cutName, { package: name, axes, variation, files }] of Object.entries(cuts))
    for (const file of files) {
      const script = file === 'cyrillic' ? 'cyrillic' : 'latin'
      const path = resolve(`@fontsource-variable/${name}/files/${name}-${script}-${axes}-normal.woff2`)
      const options = {
        targetFormat: 'woff2',
        keepFeatures: features,
        variationAxes: variation,
        noHinting: true,
      } as const
      cut.set(`${cutName}-${file}.woff2`, await subsetFont(await readFile(path), characterSets[file], options))
    }
  return cut
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help === true) console.log(help)
  else {
    const folder = 'src/styles/fonts'
    await mkdir(folder, { recursive: true })
    for (const [name, bytes] of await cutFonts()) {
      await writeFile(join(folder, name), bytes)
      console.log(`${folder}/${name}  ${bytes.length} bytes`)
    }
  }
}
