import { describe, expect, test } from 'vitest'
import { rehypeSentenceSpaces } from '../../src/html/rehype-sentence-spaces.ts'
import { rehypeWayToOriginal, type WayToOriginalOptions } from '../../src/html/rehype-way-to-original.ts'
import { testSlug } from '../support/articles.ts'
import { paragraphsHtml } from '../support/text-html.ts'

const options: WayToOriginalOptions = { slug: testSlug('test'), language: 'en', original: 'de', stale: new Set() }
const way = (number: number) =>
  `<a class="by" href="/en/articles/test/parallel/#lead.${number}" aria-label="Sentence ${number} in German" data-l="de"></a>`

describe('rehype-way-to-original', () => {
  test('leads from each sentence of a translation to its original', () => {
    expect(paragraphsHtml('One.\nTwo.', (chain) => chain.use(rehypeWayToOriginal, options))).toBe(
      `<p><span id="lead.1">One.</span>${way(1)}<span id="lead.2">Two.</span>${way(2)}</p>`,
    )
  })

  test('says where the original has changed since', () => {
    const html = paragraphsHtml('One.\nTwo.', (chain) =>
      chain.use(rehypeWayToOriginal, { ...options, stale: new Set(['lead.2', 'lead']) }),
    )
    expect(html).toMatch(/<a class="by"[^>]*><\/a><small class="stale" data-stale="lead.2">[^<]+<\/small><\/p>$/)
    expect(html.match(/<small/g)).toHaveLength(1)
  })

  test('does nothing in an original', () => {
    expect(paragraphsHtml('Eins.', (chain) => chain.use(rehypeWayToOriginal, { ...options, language: 'de' }))).toBe(
      '<p><span id="lead.1">Eins.</span></p>',
    )
  })

  test('keeps the way with its sentence, whether spaces come before or after', () => {
    const expected = `<p><span id="lead.1">One.</span>${way(1)} <span id="lead.2">Two.</span>${way(2)}</p>`
    const orders = [
      paragraphsHtml('One.\nTwo.', (chain) => chain.use(rehypeWayToOriginal, options).use(rehypeSentenceSpaces)),
      paragraphsHtml('One.\nTwo.', (chain) => chain.use(rehypeSentenceSpaces).use(rehypeWayToOriginal, options)),
    ]
    expect(orders).toEqual([expected, expected])
  })
})
