import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/desk/decode-text.ts'
import { importText } from '../../src/desk/import-text.ts'
import { parseVersion } from '../../src/markdown/parse.ts'
import { verbatimSource } from '../../src/model/article.ts'
import { isSlug } from '../../src/model/ids.ts'

const parse = (markdown: string) => {
  const slug = 'x'
  if (!isSlug(slug)) throw new TypeError('expected a slug')
  return parseVersion({ path: 'x/de.md', slug, language: 'de', source: markdown }, new Map())
}

const imported = (text: string) => {
  const article = importText(text, { known: ['Eingegangen als Datei.'] })
  if ('refusal' in article) throw new Error(article.refusal)
  return article
}

/** The article's body without its front matter. */
const body = (text: string) => imported(text).markdown.replace(/^---\n[\s\S]*?\n---\n\n/u, '')

const roundTrips = (text: string) => {
  const article = importText(text, { known: ['Eingegangen als Datei.'] })
  if ('refusal' in article) return
  const { version, faults } = parse(article.markdown)
  expect(faults).toEqual([])
  expect(version && verbatimSource(version)).toBe(text)
}

describe('importText', () => {
  it('takes a title, headings and one sentence a line', () => {
    const text =
      'Der Titel\n\nErster Satz. Zweiter Satz.Dritter Satz.\n\nDie Häfen von Übersee öffnen\n\nEin Absatz am 21. August.\n'
    expect(body(text)).toBe(
      'Erster Satz.\nZweiter Satz.:corr[ ]{sic="" note=leerzeichen}\nDritter Satz.\n\n## Die Häfen von Übersee öffnen {#haefen-uebersee}\n\nEin Absatz am 21. August.\n',
    )
    expect(imported(text)).toMatchObject({ title: 'Der Titel', titleBy: 'source' })
    roundTrips(text)
  })

  it.each(['Was folgt daraus?', 'Das war es.', 'Nehmen wir an, er irrt sich. Und was dann', 'Er fragte: „Wozu?“'])(
    'takes %j for a paragraph, first or in the middle',
    (line) => {
      const paragraph = 'Ein Absatz, der lang genug ist, um keine Überschrift zu sein, steht hier.'
      for (const text of [`${line}\n\n${paragraph}\n`, `${paragraph}\n\n${line}\n\n${paragraph}\n`]) {
        expect(imported(text)).toMatchObject({ titleBy: 'editors', sections: [] })
        roundTrips(text)
      }
    },
  )

  it('writes the day of publication that it is told', () => {
    const text = 'Ein Satz.\n'
    const made = importText(text, { published: '2026-11-24', known: [] })
    expect('refusal' in made ? '' : made.markdown).toContain('\nkind: news\npublished: 2026-11-24\n')
  })

  it('joins lines that a mail program broke', () => {
    const text =
      'Ein Satz, der in der Mitte\r\num die Zeile geht. Noch einer.\r\n\r\nZweiter Absatz\r\nmit Umbruch.\r\n'
    expect(body(text)).toBe(
      'Ein Satz, der in der Mitte:corr[ ]{sic="&#13;&#10;" note=leerraum}um die Zeile geht.\nNoch einer.\n\nZweiter Absatz:corr[ ]{sic="&#13;&#10;" note=leerraum}mit Umbruch.\n',
    )
    roundTrips(text)
  })

  it.each([
    'Ein * Stern, ein_Wort_ und _zwei_, `code`, [Link](entity:us), <b>, &amp;, :corr[x]{sic="y"}, \\n, ![Bild](x), ~~~.',
    '# Kein Titel\n\n1. Eins.\n\n- Strich.\n\n+ Plus.\n\n> Zitat.\n\n---\n\n===\n\n***\n\n* Stern.\n\n1) Klammer.\n\n``` js\n\n~~~\n',
    'Absatz eins.\n===\nAbsatz zwei.\n---\nAbsatz drei.',
    '\uFEFFMit Marke.\n',
    '\n\n  \tEingerückt.\n\n\n\n   Noch einmal.  \n \n\n',
    'Eins.\r\nZwei.\nDrei.\rVier.',
    'Er sagte:\nDas war es. Er sagte:  Nein. Er sagte:Ja',
    'Ende {#id}\nDer Text geht hier weiter und weiter.\nEnde {#lead}\nDer Text geht hier weiter und weiter.',
    'Lead\nDer Text geht hier weiter und weiter.\nLead\nDer Text geht hier weiter.\nLead\nDer Text endet hier.',
    'Bürger:innen um 12:30 Uhr, 3:1, „so:“ :::note :x[y]{z} ::leaf[a]',
    'Tab\tim\tText. Geschütztes\u00A0Leerzeichen.\u00A0 Zwei  Leerzeichen. ',
    'https://example.org/a_b*c?d=e&copy=1#x und a@b.de',
    'x',
    '1.',
    '12. August. 13. August.',
    '「日本語。」中国語。한국어. Українська мова. العربية؟ نعم.',
    '| a | b |\n| - | - |\n\n[^1]: Fußnote.\n\n[a]: http://b\n',
    '+++\nA = 1\n+++\n---\na: b\n---\nText.',
  ])('gives back %j', roundTrips)

  it('refuses a text without words, and says why', () => {
    expect(importText(' \n\n', { known: [] })).toEqual({
      refusal: 'Unexpected text without a word, expected at least one sentence',
    })
  })

  it('gives back any text or refuses it', { timeout: 30_000 }, () => {
    const piece = fc.constantFrom(
      'Der Satz. ',
      'Ein Titel',
      '\n',
      '\n\n',
      '\r\n',
      '\r',
      '  ',
      '\t',
      ' ',
      '.',
      '!',
      '?“ ',
      '„',
      '“',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '&',
      '&amp;',
      '&#10;',
      '#',
      '## ',
      '- ',
      '+ ',
      '1. ',
      ':',
      ':corr[',
      ']{sic="',
      '"}',
      '\\',
      '{#id}',
      '---',
      '===',
      '~~~',
      '```',
      '|',
      '!',
      '\u00A0',
      '\u2028',
      '\uFEFF',
      '\u000B',
      '\u000C',
      '\u0085',
      'ä',
      '😀',
      '\uFFFE',
      'lead',
      '”',
      '://',
      '@',
      '$',
      '^',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.string({ unit: 'grapheme', maxLength: 200 }),
        ),
        (text) => {
          if (!('refusal' in decodeText(Buffer.from(text)))) roundTrips(text.toWellFormed())
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 1000) },
    )
  })
})

describe('decodeText', () => {
  it('knows UTF-8, byte order marks and Windows-1252', () => {
    expect(decodeText(Buffer.from('Größe'))).toEqual({ text: 'Größe', encoding: 'UTF-8', converted: false })
    expect(decodeText(Buffer.from('\uFEFFGröße'))).toMatchObject({ encoding: 'UTF-8 with byte order mark' })
    expect(decodeText(Uint8Array.of(0x47, 0x72, 0xf6, 0xdf, 0x65, 0x20, 0x84, 0x61, 0x93))).toEqual({
      text: 'Größe „a“',
      encoding: 'Windows-1252',
      converted: true,
    })
    expect(decodeText(Buffer.from('\uFEFFGröße', 'utf16le'))).toMatchObject({ text: 'Größe', encoding: 'UTF-16' })
  })
  it('refuses what is no text', () => {
    expect(decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toHaveProperty('refusal')
  })
})
