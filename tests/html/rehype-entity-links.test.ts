import { describe, expect, test } from 'vitest'
import { rehypeEntityLinks, type EntityLinksOptions } from '../../src/html/rehype-entity-links.ts'
import { entity, registryOf, smallRegistry } from '../support/small-registry.ts'
import { paragraphsHtml } from '../support/text-html.ts'
import { versionOf } from '../support/version.ts'

const html = (text: string, options: Partial<EntityLinksOptions> = {}) => {
  const registry = options.registry ?? smallRegistry
  const version = versionOf(text, registry)
  return paragraphsHtml(version, (chain) => chain.use(rehypeEntityLinks, { registry, language: 'de', ...options }))
}

describe('rehype-entity-links', () => {
  test.each([
    ['[Ada Berg](entity:ada-berg)', '<a class="m p" data-entity="ada-berg" href="/de/people/ada-berg/">Ada Berg</a>'],
    ['[Schweden](entity:se)', '<a class="m c" data-entity="se" href="/de/countries/se/">Schweden</a>'],
    ['[TT](entity:tt)', '<a class="m o" data-entity="tt" href="/de/organisations/tt/">TT</a>'],
    [
      '[Stockholm](entity:stockholm)',
      '<a class="m l" data-entity="stockholm" href="/de/places/stockholm/">Stockholm</a>',
    ],
  ])('leads from %s to the page of its kind', (text, link) => {
    expect(html(text)).toBe(`<p><span id="lead.1">${link}</span></p>`)
  })

  test('names the language of a name that is foreign in the text', () => {
    const names = { de: 'Kiew', en: 'Kyiv', fr: 'Kyiv', it: 'Kyiv', fi: 'Kiova', uk: 'Київ' }
    const registry = registryOf(entity('kyiv', 'place', 'Kiew', { names }))
    expect(html('[Київ](entity:kyiv) und [Kiew](entity:kyiv)', { registry })).toBe(
      '<p><span id="lead.1"><a class="m l" data-entity="kyiv" href="/de/places/kyiv/" lang="uk">Київ</a> und <a class="m l" data-entity="kyiv" href="/de/places/kyiv/">Kiew</a></span></p>',
    )
  })

  test('leads on in the language of the page where the text has another', () => {
    expect(html('[TT](entity:tt)', { linkLanguage: 'fi' })).toContain('href="/fi/organisations/tt/"')
  })

  test('names the card that a mention opens, where the page has cards', () => {
    expect(html('[TT](entity:tt)', { cards: true })).toContain('interestfor="card-tt"')
  })

  test('leaves other links alone', () => {
    expect(html('[dort](https://example.org/)')).toBe(
      '<p><span id="lead.1"><a href="https://example.org/">dort</a></span></p>',
    )
  })
})
