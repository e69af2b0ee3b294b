import { describe, expect, test } from 'vitest'
import { languages } from '../../../src/model/language.ts'
import type { PreviewCard } from '../../../src/share/previews/preview-card.ts'
import { drawPreview, previewMargin } from '../../../src/share/previews/preview-image.ts'
import { charactersWithoutGlyph } from '../../../src/share/previews/preview-fonts.ts'
import { cardWords } from '../../../src/share/words.ts'
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

describe('a preview image', { timeout: 60_000 }, () => {
  test('is a PNG of 1200 × 630 pixels that weighs less than 60 kB, on paper of exactly its colour', async () => {
    const { png } = await drawPreview(card)
    expect(pngSize(png)).toEqual({ width: 1200, height: 630 })
    expect(png.length).toBeLessThan(60_000)
    expect((await pngPixels(png)).pixels.subarray(0, 3)).toEqual(Buffer.from([0xfb, 0xfa, 0xf6]))
  })

  test('has the same bytes each time, whatever was drawn in between', async () => {
    const first = await drawPreview(card)
    await drawPreview({ ...card, title: 'Anders' })
    expect((await drawPreview(card)).png.equals(first.png)).toBe(true)
  })

  test.each([
    ['fi', 'Lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas ja turvallisuustakuujärjestelmävaihtoehto'],
    [
      'uk',
      'Найвпливовіші європейські високопосадовці підтримують розгортання багатонаціональних миротворчих підрозділів',
    ],
    ['uk', 'Високопревосходительство'.repeat(6)],
    ['de', 'Wort '.repeat(120)],
    ['de', 'Ÿ́Ạ̈'.repeat(200)],
  ] as const)('keeps a long title in %s inside its margins: %s', async (language, title) => {
    const { png } = await drawPreview({ ...card, language, title, above: title, text: title, kicker: title })
    expect(await hasInk(png)).toBe(false)
  })

  test('sets a short title larger than a long one', async () => {
    const short = await drawPreview({ ...card, title: 'Kurz' })
    const long = await drawPreview({ ...card, title: 'Ein Titel, der sich über mehrere Zeilen hinzieht '.repeat(3) })
    expect(short.titleSize).toBeGreaterThan(long.titleSize)
  })

  test('shows as many names as fit in one line', async () => {
    const names = Array.from({ length: 30 }, (_, index) => ({ text: `Nummer ${index}`, kind: 'person' as const }))
    const many = await drawPreview({ ...card, names })
    expect(many.names).toBeGreaterThan(2)
    expect(many.names).toBeLessThan(30)
    expect(await hasInk(many.png)).toBe(false)
    expect((await drawPreview({ ...card, names: names.slice(0, 3) })).names).toBe(3)
  })

  test('draws every kind of space as a space', async () => {
    const narrow = await drawPreview({ ...card, title: 'Pourquoi\u202f?' })
    const wide = await drawPreview({ ...card, title: 'Pourquoi\u00a0?' })
    expect(narrow.png.equals(wide.png)).toBe(true)
  })

  test('is refused when a character has no glyph in the fonts', async () => {
    await expect(drawPreview({ ...card, title: 'Gipfel in 東京' })).rejects.toThrow('Unexpected characters `東京`')
  })

  test.each(languages)('can draw the words of the site in %s', (language) => {
    const words = cardWords(language)
    const texts = [
      words.site,
      words.section(2, 5),
      ...[1, 2, 5, 21].flatMap((count) => [words.people(count), words.countries(count), words.passages(count)]),
    ]
    expect(texts.flatMap(charactersWithoutGlyph)).toEqual([])
  })
})
