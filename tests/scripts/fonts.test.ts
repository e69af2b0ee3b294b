import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { charactersOf, cutFonts } from '../../scripts/fonts.ts'
import { dictionaries } from '../../src/i18n/translate.ts'

const folder = 'src/styles/fonts'

test('the fonts in the repository are those that the packages give', async () => {
  const cut = await cutFonts()
  expect([...cut.keys()].sort()).toEqual((await readdir(folder)).sort())
  for (const [name, bytes] of cut) expect((await readFile(`${folder}/${name}`)).equals(bytes), name).toBe(true)
})

test('no language needs more than 100 kB of fonts', async () => {
  const size = async (script: string) => {
    const names = (await readdir(folder)).filter((name) => name.endsWith(`-${script}.woff2`))
    const sizes = await Promise.all(names.map(async (name) => (await readFile(`${folder}/${name}`)).length))
    return sizes.reduce((sum, bytes) => sum + bytes, 0)
  }
  expect(await size('latin')).toBeLessThan(100_000)
  expect((await size('common')) + (await size('cyrillic'))).toBeLessThan(100_000)
})

test('the faces of a family have one weight: a browser takes letters from no face of another', async () => {
  const sheet = await readFile('src/styles/fonts.css', 'utf8')
  const weights = new Map<string, Set<string>>()
  for (const [, family = '', weight = ''] of sheet.matchAll(/font-family: '([^']+)';\s+font-weight: ([\d ]+);/g))
    weights.set(family, (weights.get(family) ?? new Set()).add(weight))
  expect([...weights.keys()]).toEqual(['Text', 'Text U', 'Display', 'Apparatus', 'Apparatus U'])
  for (const [family, all] of weights) expect([...all], family).toHaveLength(1)
})

test('the interface has no character that the fonts lack', () => {
  for (const [language, dictionary] of Object.entries(dictionaries)) {
    const known = new Set(charactersOf(language === 'uk' ? ['common', 'cyrillic', 'latin'] : ['latin', 'cyrillic']))
    const unknown = [...new Set(JSON.stringify(dictionary))].filter((character) => !known.has(character))
    expect(unknown, language).toEqual([])
  }
})
