import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { applySuggestions, suggestionsFor, withoutMentions } from '../../src/desk/annotate-text.ts'
import type { Gazetteer } from '../../src/desk/gazetteer.ts'
import { makeLexicon, type Lexicon } from '../../src/desk/lexicon.ts'
import { measureAnnotation } from '../../src/desk/measure-annotation.ts'
import { proposeEntities } from '../../src/desk/propose-entities.ts'
import { readGazetteer } from '../../src/desk/read-gazetteer.ts'
import { readRegistry } from '../../src/library/read-registry.ts'
import type { Registry } from '../../src/model/entity.ts'
import { fixtureSite } from '../support/fixture-site.ts'

let registry: Registry
let gazetteer: Gazetteer
let lexicon: Lexicon
beforeAll(async () => {
  registry = (await readRegistry(fixtureSite)).registry
  gazetteer = await readGazetteer()
  lexicon = makeLexicon(registry, gazetteer)
})

/** The text with its sure mentions as brackets, and doubtful ones with a question mark. */
const annotated = (text: string) => {
  const { suggestions } = suggestionsFor(text, registry, lexicon)
  return [...suggestions]
    .reverse()
    .reduce(
      (result, { from, to, entity, sure }) =>
        `${result.slice(0, from)}[${result.slice(from, to)}](${entity}${sure ? '' : '?'})${result.slice(to)}`,
      text,
    )
}

describe('annotation of whole articles', () => {
  const articles = [
    `${fixtureSite}/content/articles/sicherheitsgarantien-ukraine/de.md`,
    ...readdirSync('tests/fixtures/annotate').map((name) => `tests/fixtures/annotate/${name}`),
  ]
  it.each(articles)(
    'finds at least 97 %% of what is annotated by hand in %s, and no more than 3 %% besides',
    (path) => {
      const { precision, recall } = measureAnnotation(readFileSync(path, 'utf8'), registry, lexicon)
      expect(recall).toBeGreaterThanOrEqual(0.97)
      expect(precision).toBeGreaterThanOrEqual(0.97)
    },
  )

  it('writes the first article as it was annotated by hand, byte for byte', () => {
    // A form that only the sense of the sentence tells, such as “in Kyiv” for the government there, is given by hand.
    const gold = readFileSync(articles[0] ?? '', 'utf8').replaceAll(' "metonymy")', ')')
    const bare = withoutMentions(gold)
    const { suggestions } = suggestionsFor(bare, registry, lexicon)
    expect(bare).not.toContain('entity:')
    expect(
      applySuggestions(
        bare,
        suggestions.filter(({ sure }) => sure),
      ),
    ).toBe(gold)
  })

  it('finds nothing in an annotated article', () => {
    expect(suggestionsFor(readFileSync(articles[0] ?? '', 'utf8'), registry, lexicon).suggestions).toEqual([])
  })

  it('takes back to the text what it wrote', () => {
    for (const path of articles) {
      const bare = withoutMentions(readFileSync(path, 'utf8'))
      const { suggestions } = suggestionsFor(bare, registry, lexicon)
      expect(withoutMentions(applySuggestions(bare, suggestions))).toBe(bare)
    }
  })
})

describe('single words', () => {
  it.each([
    ['Sie wohnt am Merzbach in Franken und isst im März Polenta.'],
    ['Das Finale in Türkis war keine Nigerei.'],
    ['Er spricht Deutsch und auf Englisch, aber kein Russisch.'],
    ['Das Buch wurde ins Französische übersetzt.'],
    ['Das Internationale Rote Meer und der Indische Ozean.'],
    ['Der deutschsprachige Chinakohl wächst im Westjordanland.'.replace('Westjordanland', 'Garten')],
    ['Die Südchinesische See ist tief.'],
    ['Er trumpft auf, merzt aus und macht Wert.'],
    ['Sie kennen uns, und us ist kein Wort.'],
    ['Hier steht der Trumpf, dort der Rubin.'],
  ])('leaves alone: %s', (text) => {
    expect(annotated(text)).toBe(text)
  })

  it.each([
    ['Der Ukrainekrieg dauert an.', 'Der [Ukraine](ua)krieg dauert an.'],
    ['Die Iran-Politik der EU.', 'Die [Iran](ir)-Politik der [EU](european-union).'],
    ['Prorussische Kräfte.', 'Pro[russische](ru) Kräfte.'],
    ['Die deutsch-französische Brigade.', 'Die [deutsch](de)-[französische](fr) Brigade.'],
    ['Sie kam aus Nordkorea.', 'Sie kam aus [Nordkorea](kp).'],
    ['Kämpfe in der Ostukraine.', 'Kämpfe in der Ost[ukraine](ua).'],
    ['Die Schweizer Bank.', 'Die [Schweizer](ch) Bank.'],
    ['Ein türkischstämmiger Minister.', 'Ein [türkisch](tr)stämmiger Minister.'],
    ['Die Demokratische Republik Kongo.', 'Die [Demokratische Republik Kongo](cd).'],
    ['Im Kongo.', 'Im [Kongo](cd?).'],
    ['Korea hofft.', '[Korea](kr?) hofft.'],
    ['Merz kam.', '[Merz](friedrich-merz?) kam.'],
    ['Friedrich Merz kam. Merz ging.', '[Friedrich Merz](friedrich-merz) kam. [Merz](friedrich-merz) ging.'],
    ['Donald Trumps Berater.', '[Donald Trumps](donald-trump) Berater.'],
    [
      'Die Europäische Union und das Weiße Haus.',
      'Die [Europäische Union](european-union) und das [Weiße Haus](white-house).',
    ],
    ['Der Niger führt am Ufer Wasser.', 'Der [Niger](ne?) führt am Ufer Wasser.'],
    ['Das Niger-Delta leidet.', 'Das [Niger](ne?)-Delta leidet.'],
    ['Die Jamaika-Koalition endete.', 'Die [Jamaika](jm?)-Koalition endete.'],
    ['Papua-Neuguinea und Guinea.', '[Papua-Neuguinea](pg) und [Guinea](gn).'],
    ['Die Trump-Regierung.', 'Die [Trump](donald-trump?)-Regierung.'],
    ['Jeder vierte Pole hofft.', 'Jeder vierte [Pole](pl?) hofft.'],
    ['Pariser Regierungskreise', '[Pariser](paris) Regierungskreise'],
    ['Der Kreml schwieg.', 'Der [Kreml](kremlin) schwieg.'],
  ])('%s', (text, expected) => {
    expect(annotated(text)).toBe(expected)
  })

  it('never cuts a correction or a link', () => {
    expect(annotated(':corr[die Ukrai]{sic="x"}ne und [USA](https://example.org)')).toBe(
      ':corr[die Ukrai]{sic="x"}ne und [USA](https://example.org)',
    )
    expect(annotated(':corr[Polen]{sic="Pohlen"} und :corr[in Polen]{sic="i Polen"}')).toBe(
      '[:corr[Polen]{sic="Pohlen"}](pl) und :corr[in [Polen](pl)]{sic="i Polen"}',
    )
  })

  it('finds places after escapes and character references', () => {
    expect(annotated('\\*Ein \\[Wort\\] &amp; Polen\\!')).toBe('\\*Ein \\[Wort\\] &amp; [Polen](pl)\\!')
  })
})

describe('every country', () => {
  it('is found by its name, its adjective and the name of its people', () => {
    const cases = gazetteer.countries.flatMap(({ id, names, adjectives, people }) =>
      [
        ...names.map((name) => `Gespräche mit ${name} gab es.`),
        ...adjectives.filter((word) => !/er$/u.test(word)).map((word) => `Eine ${word}e Forderung.`),
        ...people.map((word) => `Dort wohnt ein ${word}.`),
      ].map((text) => ({ id, text })),
    )
    const { suggestions } = suggestionsFor(cases.map(({ text }) => text).join('\n'), registry, lexicon)
    const missed = cases.filter(
      ({ id }, index) => !suggestions.some(({ passage, entity }) => passage === index && entity === id),
    )
    expect(missed).toEqual([])
  })
})

describe('proposals', () => {
  it('names persons and organisations that nobody knows, without their roles', () => {
    const passages = [
      'Der Außenminister Mustafa Beispiel sprach mit Claudia de la Cruz.',
      'Die Afrikanische Zollunion und die XYZA stimmten zu, sagte Präsidentin Amina Okoro am Ende Mai.',
      'Amina Okoros Plan liegt vor.',
    ].map((text) => ({ text, taken: [] }))
    expect(
      proposeEntities(passages, [], registry, lexicon).map(({ name, kind, count }) => [name, kind, count]),
    ).toEqual([
      ['Mustafa Beispiel', 'person', 1],
      ['Claudia de la Cruz', 'person', 1],
      ['Afrikanische Zollunion', 'organisation', 1],
      ['XYZA', 'organisation', 1],
      ['Amina Okoro', 'person', 2],
    ])
  })
})
