import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Picture } from '../../../src/share/previews/draw-picture.ts'
import { pictureDigest, picturePng } from '../../../src/share/previews/picture-cache.ts'
import { writePictures } from '../../../src/share/previews/write-pictures.ts'
import { pngSize } from '../../support/png.ts'

const card = { language: 'de', kicker: 'Person', title: 'Ada Berg', names: [] } as const satisfies Picture

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pictures-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('the cache of pictures', { timeout: 60_000 }, () => {
  test('draws a picture once and again only when it changes', async () => {
    const first = await picturePng(card, folder)
    expect((await picturePng({ ...card }, folder)).equals(first)).toBe(true)
    expect(await readdir(folder)).toEqual([`${pictureDigest(card)}.png`])
    await picturePng({ ...card, title: 'Anders' }, folder)
    expect(await readdir(folder)).toHaveLength(2)
  })

  test.each([
    ['is empty', () => Buffer.alloc(0)],
    ['is cut off', (png: Buffer) => png.subarray(0, -20)],
    ['has a byte that flipped', (png: Buffer) => Buffer.from(png).fill(7, 900, 901)],
    ['has something after its end', (png: Buffer) => Buffer.concat([png, png])],
  ])('draws a picture again whose file %s', async (_, damage) => {
    const sound = await picturePng(card, folder)
    const path = join(folder, `${pictureDigest(card)}.png`)
    await writeFile(path, damage(sound))
    expect((await picturePng(card, folder)).equals(sound)).toBe(true)
    expect((await readFile(path)).equals(sound)).toBe(true)
  })
})

describe('the pictures of a site', { timeout: 60_000 }, () => {
  const planned = Array.from({ length: 210 }, (_, index) => ({
    path: `previews/de/${index}.png`,
    picture: { ...card, title: `Nummer ${index}` },
  }))

  test('are drawn by several workers, and taken from the cache the next time, with the same bytes', async () => {
    const [site, again, cache] = [join(folder, 'site'), join(folder, 'again'), join(folder, 'cache')]
    expect(await writePictures(planned, site, cache)).toEqual({ drawn: 210, kept: 0 })
    expect(await writePictures(planned, again, cache)).toEqual({ drawn: 0, kept: 210 })
    for (const { path, picture } of planned) {
      const png = await readFile(join(site, path))
      expect(png.equals(await readFile(join(again, path)))).toBe(true)
      expect(png.equals(await picturePng(picture, folder))).toBe(true)
    }
  })

  test('have the icons among them', async () => {
    await writePictures([{ path: 'icons/192.png', picture: { iconSize: 192 } }], folder, folder)
    expect(pngSize(await readFile(join(folder, 'icons/192.png')))).toEqual({ width: 192, height: 192 })
  })

  test('are refused with the address of each that cannot be drawn', async () => {
    const broken = { path: 'previews/de/x.png', picture: { ...card, title: '東京' } }
    await expect(writePictures([broken], folder, folder)).rejects.toThrow(/previews.de.x\.png: .*`東京`/)
  })
})
