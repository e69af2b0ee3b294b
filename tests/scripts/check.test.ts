import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allRules, explainRule } from '../../src/desk/explain-rule.ts'
import { fixArticleText } from '../../src/desk/fix-text.ts'

describe('--explain', () => {
  it('knows every rule that the project reports', () => {
    const sources = ['src/markdown', 'src/checks', 'src/library', 'src/html'].flatMap((folder) =>
      readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')),
    )
    const reported = sources.flatMap((source) =>
      [...source.matchAll(/(?:ruleId: |rule: |const id = )'(?<id>[a-z0-9-]+)'/gu)].map(({ groups }) => groups?.['id']),
    )
    expect(reported.length).toBeGreaterThan(15)
    expect(reported.filter((id) => !allRules.some((rule) => rule.id === id))).toEqual([])
  })

  it('has a place in the description of the format for each', () => {
    const format = readFileSync('content/README.md', 'utf8')
    expect(allRules.map(({ id }) => id).filter((id) => !format.includes(`| \`${id}\` |`))).toEqual([])
  })

  it('shows a bad and a good example of each', () => {
    for (const { id, bad, good } of allRules) {
      const explained = explainRule(id)
      expect(explained).toHaveProperty('help')
      expect(bad).not.toBe(good)
    }
  })
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
