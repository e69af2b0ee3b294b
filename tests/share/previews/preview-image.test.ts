import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PreviewCard } from '../../../src/share/previews/preview-card.ts'
import { cardDigest, previewPng } from '../../../src/share/previews/preview-cache.ts'
import { drawPreview } from '../../../src/share/previews/preview-image.ts'
import { previewMargin } from '../../../src/share/previews/preview-layout.ts'
import { hasInkInMargin, pngPixels, pngSize } from '../../support/png.ts'

const card: PreviewCard = {
  language: 'de',
  kicker: 'Abschnitt 2 von 5',
  above: 'Sicherheitsgarantien für die Ukraine',
  title: 'Verbündete versammeln sich in Washington',
  text: 'Die Verteidigungschefs trafen sich zwischen Dienstag und Donnerstag in Washington.',
  names: [
    { text: 'Marco Rubio', kind: 'person' },
    { text: 'Finnland', kind: 'country' },
    { text: 'Reuters', kind: 'organisation' },
    { text: 'Washington', kind: 'place' },
  ],
  position: { index: 1, count: 5 },
}

const hasInk = (png: Buffer) => hasInkInMargin(png, previewMargin - 8)

describe('a preview image', () => {
  test('is a PNG of 1200 × 630 pixels that weighs less than 60 kB', async () => {
    const { png } = await drawPreview(card)
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 })
    expect(png.length).toBeLessThan(60_000)
    expect(pngPixels(png).pixels.subarray(0, 3)).toEqual(Buffer.from([0xfb, 0xfa, 0xf6]))
  })

  test('has the same bytes each time', async () => {
    const [a, b] = [await drawPreview(card), await drawPreview(card)]
    expect(a.png.equals(b.png)).toBe(true)
  })

  test.each([
    ['fi', 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas ja turvallisuustakuujärjestelmävaihtoehto'],
    [
      'uk',
      'Найвпливовіші європейські високопосадовці підтримують розгортання багатонаціональних миротворчих підрозділів',
    ],
    ['uk', 'Високопревосходительство'.repeat(6)],
    ['de', 'Wort '.repeat(120)],
  ] as const)('keeps a long title in %s inside its margins: %s', async (language, title) => {
    const { png } = await drawPreview({ ...card, language, title, above: title, text: title })
    expect(hasInk(png)).toBe(false)
  })

  test('sets a short title larger than a long one', async () => {
    const short = await drawPreview({ ...card, title: 'Kurz' })
    const long = await drawPreview({ ...card, title: 'Ein Titel, der sich über mehrere Zeilen hinzieht '.repeat(3) })
    expect(short.fit.titleSize).toBeGreaterThan(long.fit.titleSize)
  })

  test('shows as many names as fit in one line', async () => {
    const names = Array.from({ length: 30 }, (_, index) => ({ text: `Nummer ${index}`, kind: 'person' as const }))
    const { png, fit } = await drawPreview({ ...card, names })
    expect(fit.names).toBeGreaterThan(2)
    expect(fit.names).toBeLessThan(30)
    expect(hasInk(png)).toBe(false)
  })

  test('is refused when a character has no glyph in the fonts', async () => {
    await expect(drawPreview({ ...card, title: 'Gipfel in 東京' })).rejects.toThrow('Unexpected characters `東京`')
  })
})

describe('the cache', () => {
  test('draws a card once and again only when it changes', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'previews-'))
    try {
      const first = await previewPng(card, directory)
      const again = await previewPng({ ...card }, directory)
      expect(again.equals(first)).toBe(true)
      expect(await readdir(directory)).toEqual([`${cardDigest(card)}.png`])
      await previewPng({ ...card, title: 'Anders' }, directory)
      expect(await readdir(directory)).toHaveLength(2)
    } finally {
      await rm(directory, { recursive: true })
    }
  })
})
