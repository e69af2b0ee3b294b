import { describe, expect, test } from 'vitest'
import { drawableCharacters } from '../../src/checks/drawable-characters.ts'
import type { ArticleVersion } from '../../src/model/article.ts'
import type { Registry } from '../../src/model/entity.ts'
import { entity, registryOf, smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const faults = (original: ArticleVersion, registry: Registry = smallRegistry) =>
  drawableCharacters
    .check({
      registry,
      articles: [{ slug: original.slug, original, versions: { de: original }, source: '', lock: {} }],
      permalinks: [],
      analyses: new Map(),
      faults: [],
      glossary: [],
    })
    .map(({ path, place, reason }) => `${path}:${place?.line ?? 0}:${place?.column ?? 0} ${reason}`)

const expected = 'expected characters that the fonts of the preview pictures have'

describe('drawable-characters', () => {
  test('names what no font has, with its code point and place: in a heading, and in the first sentence of a section', () => {
    const version = versionOf('Satz 東.\nNicht gezeichnet: 京.\n\n## Kopf ★ {#kopf}\n\nHier 😀.', smallRegistry)
    expect(faults(version)).toEqual([
      `test/de.md:8:1 Unexpected 東 (U+6771), ${expected} (lead.1)`,
      `test/de.md:11:1 Unexpected ★ (U+2605), ${expected} (kopf)`,
      `test/de.md:13:1 Unexpected 😀 (U+1F600), ${expected} (kopf.1)`,
    ])
  })

  test('looks at the names of entities', () => {
    const registry = registryOf(entity('ada-berg', 'person', 'Ada 東'))
    expect(faults(versionOf('Satz.', registry), registry)[0]).toBe(
      `content/entities/people/ada-berg.yaml:1:1 Unexpected 東 (U+6771), ${expected} (names.de)`,
    )
  })

  test.each([
    ['spaces of every kind', 'a\u00a0b\u202fc\u2009d\u2007e\u2003f\u200bg\u3000h'],
    ['signs of science and money', 'CO₂ → 3 ≈ π, 5 ‰, x ≤ y, ½ €, Δ Ω'],
    ['hyphens and dashes', 'Ost\u2011West – Süd—Nord − 1'],
    ['letters of Latin and Cyrillic alphabets', 'Łódź, Tiếng Việt, Ґалаґан, Ёлка'],
    ['letters put together of several characters', 'a\u0308 e\u0301'],
  ])('has nothing against %s', (_, text) => {
    expect(faults(versionOf(`${text}.`, smallRegistry))).toEqual([])
  })
})
