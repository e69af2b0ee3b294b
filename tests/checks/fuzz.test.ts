import { afterAll, beforeAll, expect, test } from 'vitest'
import { fuzzContent } from '../../scripts/lib/fuzz/fuzz-content.ts'
import { mutate, seeded } from '../../scripts/lib/fuzz/mutate.ts'
import { frontMatterOf } from '../../src/checks/example.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { faultsIn } from '../../src/library/site.ts'
import { makeExampleProject, type ExampleProject } from '../support/example-project.ts'

const german = `${frontMatterOf('de', 'notes:\n  name: Ein Schreibfehler der Vorlage.\n')}Frau [Ada :corr[Berg]{sic="Breg" note=name}](entity:ada-berg) kam am Montag nach [Stockholm](entity:stockholm).
Mehr sagte sie [im Netz](https://example.org/) nicht.

## Die Antwort {#antwort}

[Olof Lund](entity:olof-lund) nannte das „schwierig“, [wie oben](#lead.2).
`
const english = `${frontMatterOf('en', 'notes:\n  name: A misspelling of the source.\n')}[Ada Berg](entity:ada-berg) came to [Stockholm](entity:stockholm) on Monday.
She said no more [on the net](https://example.org/).

## The answer {#antwort}

[Olof Lund](entity:olof-lund) called that “difficult”, [as above](#lead.2).
`

let project: ExampleProject
beforeAll(async () => {
  project = await makeExampleProject({
    'de.md': german,
    'en.md': english,
    'analysis.yaml': `claims:
  - { id: ankunft, speaker: ada-berg, kind: reported-fact, certainty: stated, about: [stockholm], evidence: [lead.1] }
  - { id: schwierig, speaker: olof-lund, kind: assessment, certainty: stated, evidence: [antwort.1] }
events:
  - { id: ankunft, day: monday, evidence: [lead.1] }
roles:
  - { id: ziel, countries: [se], evidence: [lead.1] }
background:
  - { sentence: lead.2 }
`,
    'analysis.de.yaml': `claims:
  ankunft: Sie kam nach Stockholm.
  schwierig: Das ist schwierig.
events: { ankunft: { when: am Montag, text: Sie kam. } }
roles: { ziel: Ziel der Reise }
background: { lead.2: Sagt nichts weiter. }
`,
    'analysis.en.yaml': `claims:
  ankunft: She came to Stockholm.
  schwierig: That is difficult.
events: { ankunft: { when: on Monday, text: She came. } }
roles: { ziel: Destination }
background: { lead.2: Says nothing more. }
`,
    'content/permalinks/beispiel.yaml':
      'published: { lead: 2, antwort: 2 }\ngone:\n  antwort.2: { to: antwort.1, reason: merged }\n',
  })
}, 60_000)
afterAll(() => project.remove())

test('the content that is damaged is sound', async () => {
  expect(faultsIn(await readLibrary(project.root))).toEqual([])
}, 60_000)

test('the same seed gives the same damage, another seed another', () => {
  const damage = (seed: number) => mutate(Buffer.from(german), seeded(seed)).toString('latin1')
  expect(damage(7)).toBe(damage(7))
  expect(new Set(Array.from({ length: 50 }, (_, seed) => damage(seed))).size).toBeGreaterThan(40)
})

test('500 damaged contents: each gives messages with their places, or is sound; none a stack trace or a hang', async () => {
  const problems: string[] = []
  let withMessages = 0
  for await (const { input, path, faults, problem } of fuzzContent(project.root, 1, { from: 0, to: 500 })) {
    if (faults > 0) withMessages += 1
    if (problem !== undefined) problems.push(`input ${input}, ${path}: ${problem}`)
  }
  expect(problems).toEqual([])
  expect(withMessages).toBeGreaterThan(250)
}, 600_000)
