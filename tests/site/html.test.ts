import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate/node'
import { expect, test } from 'vitest'
import { languages } from '../../src/model/language.ts'
import { builtSite } from '../support/site.ts'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Sentences have ids such as `washington.2`, as published addresses do.
    'valid-id': ['error', { relaxed: true }],
    // The list of matches beside the search field: its parts are links and headings, which a <select> cannot hold.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
    // Attributes without a value and void elements are written as Astro and hast write them: both forms are HTML.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-raw-characters': 'off',
    'no-trailing-whitespace': 'off',
    // The choice of what to cite acts at once; there is nothing to submit.
    'wcag/h32': 'off',
    // Titles are as long as what they name; search engines cut them, readers do not mind.
    'long-title': 'off',
  },
})

test('html-validate finds nothing in any page', () => {
  const pages = globSync('**/*.html', { cwd: builtSite }).sort()
  expect(pages.length).toBeGreaterThan(languages.length)
  const found = pages.flatMap((path) => {
    const report = validator.validateStringSync(readFileSync(join(builtSite, path), 'utf8'), path)
    return report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId} ${message}`),
    )
  })
  expect(found).toEqual([])
})
