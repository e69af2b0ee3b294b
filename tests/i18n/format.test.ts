import { describe, expect, test } from 'vitest'
import { frenchSpaceFault } from '../../src/checks/french-spaces.ts'
import { quotationFaults } from '../../src/checks/quotation-marks.ts'
import { separators } from '../../src/i18n/format.ts'
import { languages } from '../../src/model/language.ts'
import { inQuotationMarks, quotable, quotationMarksOf } from '../../src/model/typography.ts'

describe.each(languages)('in %s', (language) => {
  const { open } = quotationMarksOf[language]

  test('a quotation inside a quotation has marks of its own', () => {
    const inner = quotable(language, `a ${inQuotationMarks('b', language)} c`)
    expect(inner).not.toContain(open)
    expect(quotationFaults(inQuotationMarks(inner, language), language)).toEqual([])
  })
})

test('colon and semicolon follow a word as French sets them, so that no line begins with one', () => {
  const { colon, semicolon } = separators('fr')
  expect(frenchSpaceFault(`Option${colon} oui${semicolon} non`)).toBeUndefined()
  expect(separators('de')).toEqual({ colon: ':', semicolon: ';' })
})
