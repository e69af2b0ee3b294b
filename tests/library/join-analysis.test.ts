import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { beforeAll, describe, expect, it } from 'vitest'
import { joinAnalysis } from '../../src/library/join-analysis.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import type { Article } from '../../src/model/article.ts'
import type { Library } from '../../src/model/library.ts'

const root = join(import.meta.dirname, '../fixtures/analysis')
const folder = 'content/articles/hafen'
const names = ['analysis.yaml', 'analysis.de.yaml', 'analysis.en.yaml'] as const
type Name = (typeof names)[number]

let library: Library
let article: Article
const sources = new Map<Name, string>()

beforeAll(async () => {
  library = await readLibrary(root)
  const [first] = library.articles
  if (first === undefined) throw new Error('no article in the fixture')
  article = first
  for (const name of names) sources.set(name, await readFile(join(root, folder, name), 'utf8'))
})

/** The messages after one change to a file of the fixture, as an editor would list them. */
const messagesAfter = (name: Name, find: string, replacement: string): readonly string[] => {
  const file = (candidate: Name) => {
    const text = sources.get(candidate) ?? ''
    if (candidate === name) expect(text).toContain(find)
    return new VFile({ path: candidate, value: candidate === name ? text.replace(find, replacement) : text })
  }
  const structure = file('analysis.yaml')
  const prose = { de: file('analysis.de.yaml'), en: file('analysis.en.yaml') }
  joinAnalysis({ article, registry: library.registry, structure, prose })
  return [structure, prose.de, prose.en].flatMap(({ messages, path }) =>
    messages.map(({ column, line, reason, ruleId }) => `${path}:${line}:${column} ${ruleId} ${reason}`),
  )
}

it('an analysis of another article is read without a change of code', () => {
  expect(library.faults).toEqual([])
  const analysis = library.analyses.get(article.slug)
  expect(analysis?.languages).toEqual(['de', 'en'])
  expect(analysis?.claims.map(({ speaker, text, via }) => [speaker.names.en, via?.names.en, text.en])).toEqual([
    ['Ada', 'a speech', 'Berg wants to enlarge the port.'],
    ['fishermen', undefined, 'It will be noisy.'],
  ])
  expect(analysis?.claims.map(({ speaker }) => speaker.country)).toEqual(['se', 'se'])
})

describe('a fault is reported at its place', () => {
  it.each<[string, Name, string, string, string]>([
    [
      'evidence that does not exist',
      'analysis.yaml',
      'evidence: [kritik.1]',
      'evidence: [kritik.7, kritik.1]',
      'analysis.yaml:19:16 unknown-sentence Unexpected sentence `kritik.7`, expected one of `hafen`; nearest: `kritik.1`',
    ],
    [
      'a statement without evidence',
      'analysis.yaml',
      '    evidence: [kritik.1]\n',
      '',
      'analysis.yaml:15:5 wrong-value Unexpected statement without evidence, expected `evidence` with at least one sentence id',
    ],
    [
      'an empty list of evidence',
      'analysis.yaml',
      'evidence: [lead.1, lead.2]',
      'evidence: []',
      'analysis.yaml:14:5 wrong-value Unexpected statement without evidence, expected `evidence` with at least one sentence id',
    ],
    [
      'a sentence that nothing rests on',
      'analysis.yaml',
      '  - { sentence: kritik.2 }',
      '  []',
      'analysis.yaml:1:1 uncovered-sentence Unexpected sentence `kritik.2` that no statement rests on, expected it as evidence or under `background`',
    ],
    [
      'background that is evidence',
      'analysis.yaml',
      '  - { sentence: kritik.2 }',
      '  - { sentence: kritik.2 }\n  - { sentence: lead.1 }',
      'analysis.yaml:34:17 background-evidence Unexpected background `lead.1`, expected a sentence that no statement rests on',
    ],
    [
      'an unknown entity',
      'analysis.yaml',
      'about: [se]',
      'about: [see]',
      'analysis.yaml:13:13 unknown-entity Unexpected entity `see`, expected an id of the registry; nearest: `se`',
    ],
    [
      'an entity that the evidence does not mention',
      'analysis.yaml',
      'about: [se]',
      'about: [gb]',
      'analysis.yaml:13:13 about-not-mentioned Unexpected `gb`, expected an entity that the evidence mentions',
    ],
    [
      'an unknown speaker',
      'analysis.yaml',
      'speaker: fischer',
      'speaker: fisher',
      'analysis.yaml:16:14 unknown-speaker Unexpected `fisher`, expected an id of the registry or of `speakers`; nearest: `fischer`',
    ],
    [
      'an unknown channel',
      'analysis.yaml',
      'via: rede',
      'via: reden',
      'analysis.yaml:10:10 unknown-speaker Unexpected `reden`, expected an id of the registry or of `channels`; nearest: `rede`',
    ],
    [
      'a kind that does not exist',
      'analysis.yaml',
      'kind: warning',
      'kind: warnin',
      'analysis.yaml:17:5 wrong-value Unexpected value `warnin` of `claims.1.kind`, expected one of "reported-fact", "announcement", "proposal", "exclusion", "assessment", "warning", "background"; nearest: `warning`',
    ],
    [
      'an unknown key',
      'analysis.yaml',
      'provider: se',
      'privider: se',
      'analysis.yaml:23:5 unknown-key Unexpected key `privider`, expected one of id, status, provider, providerFrom, by, evidence; nearest: `provider`',
    ],
    [
      'an id used twice',
      'analysis.yaml',
      '- id: laerm',
      '- id: ausbau',
      'analysis.yaml:15:5 duplicate-id Unexpected second `ausbau` in `claims`, expected ids to differ',
    ],
    [
      'a description that an entity has as its id',
      'analysis.yaml',
      'id: rede',
      'id: gb',
      'analysis.yaml:6:11 duplicate-id Unexpected description `gb`, expected an id that no entity has',
    ],
    [
      'a text that a language lacks',
      'analysis.en.yaml',
      '  laerm: It will be noisy.\n',
      '',
      'analysis.en.yaml:5:3 missing-text Unexpected gap in `claims`, expected a text for `laerm`',
    ],
    [
      'a text for nothing',
      'analysis.en.yaml',
      'questions: { kosten:',
      'questions: { koste:',
      'analysis.en.yaml:10:14 unknown-text Unexpected text `koste`, expected an id of `questions` in `analysis.yaml`; nearest: `kosten`',
    ],
    [
      'a time that the text does not give',
      'analysis.en.yaml',
      'when: on Monday',
      'when: on 2 March',
      'analysis.en.yaml:9:19 when-not-in-text Unexpected time `on 2 March`, expected the very words of `lead.2`',
    ],
    [
      'a key of the texts that does not exist',
      'analysis.de.yaml',
      'options:',
      'option:',
      'analysis.de.yaml:7:1 unknown-key Unexpected key `option`, expected one of keyPoints, speakers, channels, claims, options, events, questions, roles, background; nearest: `options`',
    ],
    ['YAML that cannot be read', 'analysis.yaml', 'background:', 'background: [', 'analysis.yaml:33:3 yaml-syntax'],
  ])('%s', (_, name, find, replacement, expected) => {
    expect(messagesAfter(name, find, replacement).join('\n')).toContain(expected)
  })

  it('and all faults of a run are listed', () => {
    const found = messagesAfter('analysis.yaml', 'evidence: [lead.1, lead.2]', 'evidence: [lead.7, lead.8]')
    expect(found.map((message) => message.slice(0, 20))).toEqual(['analysis.yaml:14:16 ', 'analysis.yaml:14:24 '])
  })
})
