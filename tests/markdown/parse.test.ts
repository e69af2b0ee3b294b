import { describe, expect, test } from 'vitest'
import { passagesIn, plainText, sentencesIn } from '../../src/model/article.ts'
import { mentionsIn, readingText, verbatimText } from '../../src/model/inline.ts'
import { faultLines, frontMatter, parse } from '../support/articles.ts'

const version = (text: string) => {
  const parsed = parse(text)
  expect(faultLines(parsed)).toEqual([])
  if (parsed.version === undefined) throw new Error('Unexpected absence of a version')
  return parsed.version
}

describe('the text pipeline', () => {
  test('gives each line of a section its id', () => {
    const { sections } = version('Eins.\nZwei.\n\nDrei.\n\n## Titel {#einsatz}\n\nVier.\n')
    expect(sections.map(({ id, title }) => [id, title])).toEqual([
      ['lead', 'Einstieg'],
      ['einsatz', 'Titel'],
    ])
    expect(sections.flatMap(({ paragraphs }) => paragraphs.map((lines) => lines.map(({ id }) => id)))).toEqual([
      ['lead.1', 'lead.2'],
      ['lead.3'],
      ['einsatz.1'],
    ])
  })

  test('knows the line of each sentence', () => {
    const text = 'Eins.\nZwei.\n\n## Titel {#einsatz}\n\nDrei.\n'
    const lines = (frontMatter('de') + text).split('\n')
    for (const { place, content } of sentencesIn(version(text)))
      expect(lines[place.line - 1]).toBe(readingText(content))
  })

  test('reads corrections, with mentions inside them and inside mentions', () => {
    const [sentence] = sentencesIn(
      version(
        'Der :corr[Krieg [Russlands](entity:ru)]{sic="Kriegsruss"} und [Keir :corr[Starmer]{sic="Starrer"}](entity:keir-starmer):corr[]{sic=" Starrer"}.',
      ),
    )
    expect(readingText(sentence?.content ?? [])).toBe('Der Krieg Russlands und Keir Starmer.')
    expect(verbatimText(sentence?.content ?? [])).toBe('Der Kriegsruss und Keir Starrer Starrer.')
    expect(mentionsIn(sentence?.content ?? []).map(({ entity, form }) => [entity, form])).toEqual([
      ['ru', 'name'],
      ['keir-starmer', 'name'],
    ])
  })

  test('decodes character references in `sic`', () => {
    const [sentence] = sentencesIn(version('a:corr[ ]{sic="&#10;&quot;&amp;"}b'))
    expect(verbatimText(sentence?.content ?? [])).toBe('a\n"&b')
  })

  test.each([
    ['[Moskau](entity:moscow) schweigt.', 'metonymy'],
    ['Sie trafen sich in [Moskau](entity:moscow).', 'name'],
    ['Sie reisten nach [Washington](entity:washington).', 'name'],
    ['In [Moskau](entity:moscow "metonymy") heißt es.', 'metonymy'],
    ['Der [französische](entity:fr) Präsident.', 'adjective'],
    ['Der [US](entity:us)-Präsident.', 'adjective'],
    ['Der [Ukraine](entity:ua)krieg.', 'adjective'],
    ['Die [Ukraine](entity:ua).', 'name'],
    ['[Deutschlands](entity:de) Rolle.', 'name'],
    ['[Der US-Präsident](entity:donald-trump) sagt.', 'role'],
    ['[Trumps](entity:donald-trump) Rede.', 'name'],
  ])('tells the form of the mention in %s', (text, form) => {
    expect(
      passagesIn(version(text)).flatMap(({ content }) => mentionsIn(content).map((mention) => mention.form)),
    ).toEqual([form])
  })

  test.each([
    'Um 12:30 Uhr, im Verhältnis 3:1, sagten Bürger:innen.',
    'Art. 5:2 und Art. 5 Abs. 2:3 gelten.',
    'Er sagte „so:“ und schwieg.',
    'Da stehen :: und ::: und :::: im Text.',
    'Unter http://localhost:4321/pfad und https://example.org:8443/a?b=c#d erreichbar.',
    'Kinder:innen[1] und Text:note{a} bleiben.',
    '::leaf und :::container bleiben Prosa.',
    'Name:corrida und x:correct sind keine Korrekturen.',
    '3 * 4 < 13 & 5 > 4; 100 % ~ ^ | $',
    'Schmidt, 45; Müller – 46 — und … so « weiter ».',
  ])('lets prose through unchanged: %s', (text) => {
    const read = version(`${text}\n`)
    expect(sentencesIn(read).map(({ content }) => readingText(content))).toEqual([text])
    expect(sentencesIn(read).map(({ content }) => verbatimText(content))).toEqual([text])
  })

  test('separates paragraphs by blank lines in plain text', () => {
    expect(plainText(version('Eins.\nZwei.\n\n## Titel {#x}\n\nDrei.\n'))).toBe('Eins. Zwei.\n\nTitel\n\nDrei.')
  })
})

describe('bad input is an error at its place', () => {
  test.each([
    [
      '[Macron](entity:emanuel-macron) kam.',
      '8:1 unknown-entity: Unexpected entity `emanuel-macron`, expected an id of the registry; nearest: `emmanuel-macron`',
    ],
    [
      'Es kam [Moskau](entity:moscow "metonymie").',
      '8:8 unknown-form: Unexpected form `metonymie`, expected one of name, adjective, role, metonymy; nearest: `metonymy`',
    ],
    [
      'Ein :korr[Wort]{sic="Wrt"}.',
      '8:5 unknown-directive: Unexpected directive `korr`, expected `corr` or `supplied` or `meant`; nearest: `corr`',
    ],
    [
      'Ein :corr[Wort].',
      '8:5 malformed-correction: Unexpected correction without `sic`, expected `:corr[reading]{sic="as received"}`',
    ],
    [
      'Ein :corr[Wort]{sic="Wrt" not=x}.',
      '8:5 malformed-correction: Unexpected attribute `not`, expected `sic` or `note`; nearest: `note`',
    ],
    [
      'Ein :corr{sic="Wrt"} Wort.',
      '8:5 malformed-correction: Unexpected correction without brackets, expected `:corr[]{…}` where nothing is read',
    ],
    [
      'Ein ::corr[Wort]{sic="Wrt"}.',
      '8:5 malformed-correction: Unexpected form of a correction, expected `:corr[reading]{sic="as received"}`',
    ],
    [
      'Ein [Wort [Moskau](entity:moscow)](entity:ru).',
      '8:34 malformed-mention: Unexpected mention that is not a link, expected `[name](entity:id)`, not inside another link',
    ],
    ['Ein.\n\n## Titel\n\nZwei.', '10:1 heading-without-id: Unexpected heading without id, expected `## Title {#id}`'],
    [
      'Ein.\n\n## A {#x}\n\nZwei.\n\n## B {#x}\n\nDrei.',
      '14:1 duplicate-section: Unexpected second section `x`, expected an id of its own; the first stands in line 10',
    ],
    [
      'Ein.\n\n## A {#Zwei}\n\nZwei.',
      '10:1 section-id: Unexpected section id `Zwei`, expected lower-case ASCII letters and digits in words joined by single hyphens, a letter first, at most 64 characters',
    ],
    ['Ein.\n\n### A {#x}\n\nZwei.', '10:1 heading-level: Unexpected heading of level 3, expected level 2 (`## …`)'],
    [
      'Ein <b>Wort</b>.',
      '8:5 raw-html: Unexpected raw HTML, expected paragraphs, headings, links and emphasis; a `\\` before a character makes it literal',
    ],
    [
      '- Ein Wort.',
      '8:1 unsupported-markdown: Unexpected list, expected paragraphs, headings, links and emphasis; a `\\` before a character makes it literal',
    ],
    [
      'Ein [Wort\nzwei](entity:ru).',
      '8:6 broken-annotation: Unexpected line break inside an annotation, expected the whole annotation on one line',
    ],
    ['', '7:1 empty-article: Unexpected article without text, expected at least one sentence'],
  ])('%s', (text, fault) => {
    expect(faultLines(parse(text))[0]).toBe(fault)
  })

  test.each([
    ['titel: Ein Titel', '2:1 unknown-key: Unexpected key `titel`, expected one of'],
    ['title: 12', '2:1 wrong-value: Unexpected value of `title`'],
    ['language: sv', '4:1 wrong-value: Unexpected value `sv` of `language`'],
  ])('front matter: %s', (line, fault) => {
    const key = line.split(':')[0] ?? ''
    const matter = frontMatter('de').split('\n')
    const at = matter.findIndex((candidate) => candidate.startsWith(`${key}:`))
    if (at < 0) matter.splice(1, 0, line)
    else matter[at] = line
    expect(faultLines(parse('Ein Satz.', 'de', matter.join('\n'))).join('\n')).toContain(
      fault.split(' ').slice(1).join(' '),
    )
  })

  test('front matter: a missing key', () => {
    const matter = frontMatter('de').replace('title: Ein Titel\n', '')
    expect(faultLines(parse('Ein Satz.', 'de', matter)).join()).toContain(
      'missing-key: Unexpected absence of `title`, expected a string',
    )
  })

  test('front matter: none', () => {
    expect(faultLines(parse('Ein Satz.', 'de', ''))).toEqual([
      '1:1 missing-front-matter: Unexpected start of the file, expected front matter between lines of `---`',
    ])
  })

  test('all faults of a file are listed, not the first alone', () => {
    expect(parse('[A](entity:aa) <b> :korr[x]{sic="y"}\n\n## B\n\nC.').faults.length).toBeGreaterThanOrEqual(4)
  })
})
