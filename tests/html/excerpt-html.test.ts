import { describe, expect, test } from 'vitest'
import { excerptHtml } from '../../src/html/excerpt-html.ts'
import { sentencesIn } from '../../src/model/article.ts'
import { mentionsIn, type Mention } from '../../src/model/inline.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf, withAddress } from '../support/version.ts'

const href = '/de/articles/test/#lead.1'
const render = excerptHtml(smallRegistry, 'de')
const html = (text: string, isMarked: (mention: Mention) => boolean) => {
  const [sentence] = sentencesIn(versionOf(text, smallRegistry))
  const content = sentence?.content ?? []
  return render(content, { mentions: new Set(mentionsIn(content).filter(isMarked)), href })
}

describe('an excerpt', () => {
  test('marks the mentions that are meant and leads from them to the passage, from others to their entities', () => {
    expect(
      html('[Ada Berg](entity:ada-berg) trifft [Lund](entity:olof-lund).', ({ entity }) => entity === 'ada-berg'),
    ).toBe(
      `<mark><a data-entity="ada-berg" href="${href}">Ada Berg</a></mark> trifft <a class="m p" data-entity="olof-lund" href="/de/people/olof-lund/">Lund</a>.`,
    )
  })

  test('marks one mention of an entity and not the other', () => {
    let seen = 0
    expect(html('[TT](entity:tt) und [TT](entity:tt)', () => (seen += 1) === 2)).toBe(
      `<a class="m o" data-entity="tt" href="/de/organisations/tt/">TT</a> und <mark><a data-entity="tt" href="${href}">TT</a></mark>`,
    )
  })

  test('shows how corrections read and drops emphasis and links of authors, dangerous ones too', () => {
    expect(html('*Von* :corr[Ada]{sic="Ida"}, [dort](https://example.org/).', () => true)).toBe('Von Ada, dort.')
    const [sentence] = sentencesIn(withAddress(versionOf('*Von* [da](https://example.org/).', smallRegistry), 'data:x'))
    expect(render(sentence?.content ?? [], { mentions: new Set(), href })).toBe('Von da.')
  })
})
