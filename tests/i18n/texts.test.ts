import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { frenchSpaceFault } from '../../src/checks/french-spaces.ts'
import { mixedScriptFaults } from '../../src/checks/mixed-scripts.ts'
import { quotationFaults } from '../../src/checks/quotation-marks.ts'
import { pluralFaults } from '../../src/i18n/plural-forms.ts'
import { dictionaries } from '../../src/i18n/translate.ts'
import { languages, type Language } from '../../src/model/language.ts'

/** Every text below a value, with the keys that lead to it. */
const textsBelow = (value: unknown, name: string): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[name, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, below]) => textsBelow(below, `${name}.${key}`))
}

const yamlTexts = (path: string) => textsBelow(parse(readFileSync(path, 'utf8')) as unknown, path)

/** Everything that readers see in a language besides the articles themselves, which the rules of content check. */
const textsIn = (language: Language): readonly (readonly [string, string])[] => [
  ...textsBelow(dictionaries[language], language),
  ...readdirSync('content/pages')
    .filter((file) => file.endsWith(`.${language}.md`))
    .map((file) => [file, readFileSync(`content/pages/${file}`, 'utf8').replace(/`[^`]*`/g, '')] as const),
  ...readdirSync('content/articles').flatMap((slug) => {
    const file = `content/articles/${slug}/analysis.${language}.yaml`
    return readdirSync(`content/articles/${slug}`).includes(`analysis.${language}.yaml`) ? yamlTexts(file) : []
  }),
]

describe.each(languages)('the texts of the interface in %s', (language) => {
  const texts = textsIn(language)

  test('are quoted in the marks of the language', () => {
    expect(
      texts.flatMap(([name, text]) => quotationFaults(text, language).map((fault) => `${name}: ${fault}`)),
    ).toEqual([])
  })

  test('hold no word that mixes scripts', () => {
    expect(texts.flatMap(([name, text]) => mixedScriptFaults(text).map((fault) => `${name}: ${fault}`))).toEqual([])
  })

  test('have exactly the plural forms of the language', () => {
    expect(pluralFaults(dictionaries[language], language)).toEqual([])
  })

  test('define every type, certainty and status of the analysis on the page about the site', () => {
    const about = readFileSync(`content/pages/about.${language}.md`, 'utf8')
    const { kind, certainty, statuses } = dictionaries[language].analysis
    const defined = [...about.matchAll(/^- \*\*(?<label>[^*]*?)\u00A0?:\*\* \S/gmu)].map(
      ({ groups }) => groups?.['label'],
    )
    expect(defined).toEqual([...Object.values(kind), ...Object.values(certainty), ...Object.values(statuses)])
  })

  test('use the typographic apostrophe', () => {
    expect(texts.filter(([, text]) => /\p{L}'\p{L}/u.test(text)).map(([name]) => name)).toEqual([])
  })
})

test('French texts hold no space that may break before a high mark', () => {
  const faults = textsIn('fr').flatMap(([name, text]) => {
    const fault = frenchSpaceFault(text)
    return fault === undefined ? [] : [`${name}: ${fault}`]
  })
  expect(faults).toEqual([])
})

describe('plural forms', () => {
  test('that are missing or never used are named with what the language has', () => {
    expect(pluralFaults({ home: { sections_one: '1', sections_two: '2', sections_other: 'n' } }, 'uk')).toEqual([
      'Unexpected absence of `home.sections_few`, expected one, few, many, other in uk',
      'Unexpected absence of `home.sections_many`, expected one, few, many, other in uk',
      'Unexpected `home.sections_two`, expected only one, few, many, other in uk',
    ])
  })
})
