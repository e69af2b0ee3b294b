import { describe, expect, test } from 'vitest'
import { rehypeNoteReferences } from '../../src/html/rehype-note-references.ts'
import { numberedNotes } from '../../src/model/corrections.ts'
import type { Inline } from '../../src/model/inline.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { paragraphsHtml } from '../support/text-html.ts'
import { versionOf } from '../support/version.ts'

const html = (text: string) => {
  const version = versionOf(text, smallRegistry)
  const numbers = new Map<Inline, number>(numberedNotes(version).map(({ on, note }) => [on, note]))
  return paragraphsHtml(version, (chain) =>
    chain.use(rehypeNoteReferences, { numbers, label: (number) => `Korrektur ${number}` }),
  )
}
const reference = (number: number) =>
  `<a class="fix" href="#fix-${number}" id="ref-${number}" data-n="${number}" aria-label="Korrektur ${number}"></a>`
const corrected = (sic: string, reading: string) =>
  `<span class="corr" data-sic="${sic}"><span>${reading}</span></span>`

describe('rehype-note-references', () => {
  test.each([
    ['behind a correction', 'Er :corr[sagt]{sic="sgat"} es.', `Er ${corrected('sgat', 'sagt')}${reference(1)} es.`],
    [
      'with the numbers of the version',
      'a:corr[b]{sic="c"}d:corr[e]{sic="f"}',
      `a${corrected('c', 'b')}${reference(1)}d${corrected('f', 'e')}${reference(2)}`,
    ],
    ['inside emphasis', '*a:corr[b]{sic="c"}* d', `<em>a${corrected('c', 'b')}${reference(1)}</em> d`],
    [
      'behind a mention that holds corrections',
      '[A:corr[d]{sic="t"}a Ber:corr[g]{sic="k"}](entity:ada-berg) schweigt.',
      `<a data-entity="ada-berg">A${corrected('t', 'd')}a Ber${corrected('k', 'g')}</a>${reference(1)}${reference(2)} schweigt.`,
    ],
    [
      'behind a correction that holds a mention',
      ':corr[der [Ada Berg](entity:ada-berg)]{sic="Ada"}',
      `${corrected('Ada', 'der <a data-entity="ada-berg">Ada Berg</a>')}${reference(1)}`,
    ],
    [
      'behind a link that holds a correction',
      '[d:corr[o]{sic="a"}rt](https://example.org/).',
      `<a href="https://example.org/">d${corrected('a', 'o')}rt</a>${reference(1)}.`,
    ],
    ['nowhere, where a correction has no note', 'a:corr[ ]{sic=""}b', 'a<span data-sic=""><span> </span></span>b'],
  ])('puts references %s', (_, text, inner) => {
    expect(html(text)).toBe(`<p><span id="lead.1">${inner}</span></p>`)
  })
})
