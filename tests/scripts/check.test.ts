import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { allRules } from '../../src/desk/explain-rule.ts'
import { fixArticleText } from '../../src/desk/fix-text.ts'

test('every rule that a file of the project reports is in the list', () => {
  const sources = ['src/markdown', 'src/checks', 'src/library', 'src/html'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => !name.endsWith('-rules.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  )
  const reports =
    /(?:(?:ruleId|rule): |const id = )'(?<named>[a-z0-9-]+)'|'(?<last>[a-z]+(?:-[a-z0-9]+)+)'(?:,\s*'(?:key|value)')?,?\s*\)/gu
  const reported = sources.flatMap((source) =>
    [...source.matchAll(reports)].map(({ groups }) => groups?.['named'] ?? groups?.['last']),
  )
  expect(reported.length).toBeGreaterThan(60)
  expect(reported.filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([])
})

describe('fixArticleText', () => {
  it('leaves a clean text as it is, and mends twice what it mends once', () => {
    const text = 'Il dit : « Non ! » à 12:30 ; pourquoi ?  \r\nFin: oui\n\n\n'
    const { text: fixed } = fixArticleText(text, 'fr')
    expect(fixed).toBe('Il dit\u00A0: «\u00A0Non\u202F!\u00A0» à 12:30\u202F; pourquoi\u202F?\nFin\u00A0: oui\n')
    expect(fixArticleText(fixed, 'fr')).toEqual({ text: fixed, fixes: [] })
    expect(fixArticleText('Er sagt: „Nein!“\n', 'de')).toEqual({ text: 'Er sagt: „Nein!“\n', fixes: [] })
  })
})
