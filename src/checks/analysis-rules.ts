import type { Example } from './example.ts'
import { foundInReading } from './rule.ts'

const claim = '{ id: rede, speaker: ada-berg, kind: reported-fact, certainty: stated, evidence: [lead.1] }'
const sound = { structure: `claims:\n  - ${claim}\n`, prose: 'claims: { rede: Sie sprach. }\n' }

/** An article of one sentence with an analysis. */
const analysed = (structure: string, prose = sound.prose): Example => ({
  de: '[Ada Berg](entity:ada-berg) sprach am Montag.',
  'analysis.yaml': structure,
  'analysis.de.yaml': prose,
})
const event = (more: string, when = 'am Montag') =>
  analysed(
    `${sound.structure}events:\n  - { id: rede, ${more}evidence: [lead.1] }\n`,
    `${sound.prose}events: { rede: { when: ${when}, text: Sie sprach. } }\n`,
  )

/** What the format demands of an analysis and its texts. */
export const analysisRules = foundInReading([
  {
    id: 'duplicate-id',
    description: 'The ids of a list of the analysis differ, and a described speaker has an id that no entity has.',
    bad: analysed(`claims:\n  - ${claim}\n  - ${claim}\n`),
    good: analysed(sound.structure),
  },
  {
    id: 'unknown-sentence',
    description: 'Every sentence that the analysis names is one of the article.',
    bad: analysed(
      `${sound.structure}questions:\n  - { id: ort, evidence: [led.1] }\n`,
      `${sound.prose}questions: { ort: Wo? }\n`,
    ),
    good: analysed(
      `${sound.structure}questions:\n  - { id: ort, evidence: [lead.1] }\n`,
      `${sound.prose}questions: { ort: Wo? }\n`,
    ),
  },
  {
    id: 'uncovered-sentence',
    description:
      'A statement rests on every sentence of the article, or the analysis says that it is background and why.',
    bad: analysed('claims: []\n', 'claims: {}\n'),
    good: analysed('background:\n  - { sentence: lead.1 }\n', 'background: { lead.1: Sagt nur wann. }\n'),
  },
  {
    id: 'background-evidence',
    description: 'A sentence that statements rest on is not called background.',
    bad: analysed(
      `${sound.structure}background:\n  - { sentence: lead.1 }\n`,
      `${sound.prose}background: { lead.1: Sagt nur wann. }\n`,
    ),
    good: analysed(sound.structure),
  },
  {
    id: 'about-not-mentioned',
    description: 'What a statement is about, its evidence mentions: nothing is claimed beyond the text.',
    bad: analysed(sound.structure.replace('kind:', 'about: [olof-lund], kind:')),
    good: analysed(sound.structure.replace('kind:', 'about: [ada-berg], kind:')),
  },
  {
    id: 'unknown-speaker',
    description: 'Who says something, and through what, is an entity of the registry or described in the analysis.',
    bad: analysed(sound.structure.replace('ada-berg', 'ada-brg')),
    good: analysed(sound.structure),
  },
  {
    id: 'not-a-country',
    description: 'The roles of countries, which the map draws, and the country of a speaker are countries.',
    bad: analysed(
      `${sound.structure}roles:\n  - { id: gast, countries: [ada-berg], evidence: [lead.1] }\n`,
      `${sound.prose}roles: { gast: Gast }\n`,
    ),
    good: analysed(
      `${sound.structure}roles:\n  - { id: gast, countries: [se], evidence: [lead.1] }\n`,
      `${sound.prose}roles: { gast: Gast }\n`,
    ),
  },
  {
    id: 'missing-text',
    description: 'Everything that the analysis lists has a text in each language of the article.',
    bad: analysed(sound.structure, 'claims: {}\n'),
    good: analysed(sound.structure),
  },
  {
    id: 'unknown-text',
    description: 'Every text of the analysis belongs to something that its structure lists.',
    bad: analysed(sound.structure, 'claims: { rede: Sie sprach., reden: Sie sprach. }\n'),
    good: analysed(sound.structure),
  },
  {
    id: 'when-not-in-text',
    description: 'The time of an event is told in the very words of its evidence, in each language.',
    bad: event('', 'am Dienstag'),
    good: event(''),
  },
  {
    id: 'day-not-in-text',
    description: 'The day of an event is one that its evidence names: the picture of the week shows nothing else.',
    bad: event('day: tuesday, '),
    good: event('day: monday, '),
  },
])
