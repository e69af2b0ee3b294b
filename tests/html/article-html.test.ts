import { describe, expect, test } from 'vitest'
import { articleHtml } from '../../src/html/article-html.ts'
import { parallelHtml } from '../../src/html/parallel-html.ts'
import { sentencesIn, type Article, type Section } from '../../src/model/article.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf, withAddress } from '../support/version.ts'

const german = `Ein :corr[Satz]{sic="Staz"} von [Ada Be:corr[rg]{sic="kr"}](entity:ada-berg).
Zwei.

## Von [TT](entity:tt) {#zwei}

Drei.`
const english = `A :corr[sentence]{sic="sentance"} by [Ada Berg](entity:ada-berg).
Two.

## By [TT](entity:tt) {#zwei}

Three.`
const original = versionOf(german, smallRegistry)
const translation = versionOf(english, smallRegistry, 'en')
const article: Article = {
  slug: original.slug,
  original,
  versions: { de: original, en: translation },
  source: '',
  lock: { en: { 'lead.2': 'another wording' } },
}
const section = ({ sections }: typeof original, index: number): Section => {
  const found = sections[index]
  if (found === undefined) throw new Error('Unexpected absence of a section')
  return found
}

describe('the HTML of an article', () => {
  test('has links, references to notes and spaces in the original', () => {
    expect(articleHtml(article, original, smallRegistry, { cards: true }).paragraphs(section(original, 0))).toBe(
      '<p><span id="lead.1">Ein <span class="corr" data-sic="Staz"><span>Satz</span></span>' +
        '<a class="fix" href="#fix-1" id="ref-1" data-n="1" aria-label="Korrektur 1"></a> von ' +
        '<a class="m p" data-entity="ada-berg" href="/de/people/ada-berg/" interestfor="card-ada-berg">Ada Be' +
        '<span class="corr" data-sic="kr"><span>rg</span></span></a>' +
        '<a class="fix" href="#fix-2" id="ref-2" data-n="2" aria-label="Korrektur 2"></a>.</span> ' +
        '<span id="lead.2">Zwei.</span></p>',
    )
  })

  test('has the way to the original in a translation, with its mark where that has changed, before the space', () => {
    const html = articleHtml(article, translation, smallRegistry)
    expect(html.paragraphs(section(translation, 0))).toMatch(
      /<\/span><a class="by"[^>]*#lead\.1"[^>]*><\/a> <span id="lead\.2">Two\.<\/span><a class="by"[^>]*><\/a><small class="stale" data-stale="lead\.2">[^<]+<\/small><\/p>$/,
    )
    expect(html.stale).toEqual(new Set(['lead.2']))
  })

  test('gives the inlines of a heading', () => {
    expect(articleHtml(article, original, smallRegistry).title(section(original, 1))).toBe(
      'Von <a class="m o" data-entity="tt" href="/de/organisations/tt/">TT</a>',
    )
  })

  test('gives the title of the lead as text, whatever stands in it', () => {
    const lead = { ...section(original, 0), title: '<meta http-equiv="refresh" content="0;url=//evil"> & „mehr“' }
    const escaped = '&#x3C;meta http-equiv="refresh" content="0;url=//evil"> &#x26; „mehr“'
    expect(articleHtml(article, original, smallRegistry).title(lead)).toBe(escaped)
    expect(parallelHtml(original, smallRegistry, 'de').title(lead)).toBe(escaped)
  })

  test('leads nowhere from a link to a script', () => {
    const version = withAddress(versionOf('Von [da](https://example.org/).', smallRegistry), 'javascript:alert(1)')
    const html = articleHtml({ ...article, original: version }, version, smallRegistry)
    expect(html.paragraphs(section(version, 0))).toBe('<p><span id="lead.1">Von <a>da</a>.</span></p>')
  })
})

describe('the HTML of two versions side by side', () => {
  test('has no references to notes, and leads on in the language of the page', () => {
    const [sentence] = sentencesIn(original)
    if (sentence === undefined) throw new Error('Unexpected absence of a sentence')
    expect(parallelHtml(original, smallRegistry, 'en').sentence(sentence)).toBe(
      'Ein <span data-sic="Staz"><span>Satz</span></span> von <a class="m p" data-entity="ada-berg" href="/en/people/ada-berg/">Ada Be<span data-sic="kr"><span>rg</span></span></a>.',
    )
  })
})
