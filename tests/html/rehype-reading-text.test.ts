import { describe, expect, test } from 'vitest'
import { rehypeReadingText } from '../../src/html/rehype-reading-text.ts'
import { paragraphsHtml } from '../support/text-html.ts'

const text = 'Von *:corr[Frau [Ada Berg](entity:ada-berg)]{sic="Berg"}*, [dort](https://example.org/).'

describe('rehype-reading-text', () => {
  test('leaves words alone', () => {
    expect(paragraphsHtml(text, (chain) => chain.use(rehypeReadingText, () => false))).toBe('Von Frau Ada Berg, dort.')
  })

  test('keeps the elements that are to stay, however deep they stand', () => {
    expect(
      paragraphsHtml(text, (chain) => chain.use(rehypeReadingText, ({ data }) => data?.inline?.type === 'mention')),
    ).toBe('Von Frau <a data-entity="ada-berg">Ada Berg</a>, dort.')
  })
})
