import type { Fault } from '../model/fault.ts'
import type { Language } from '../model/language.ts'
import { inQuotationMarks, quotationMarksOf } from '../model/typography.ts'
import type { Rule } from './rule.ts'
import { textsOf } from './texts.ts'
import { translationsOf } from './translations.ts'

const id = 'quotation-marks'

const anyMark = /["„“”«»‹›‚‘]/gu

/**
 * What is wrong with the quotation marks of a text in a language.
 *
 * @returns one message for each fault
 */
export const quotationFaults = (text: string, language: Language): readonly string[] => {
  const marks = quotationMarksOf[language]
  const allowed = [marks.open, marks.close, ...marks.inner]
  const expected = inQuotationMarks('…', language)
  const foreign = [...new Set(text.match(anyMark) ?? [])].filter((mark) => !allowed.includes(mark))
  if (foreign.length > 0) return foreign.map((mark) => `Unexpected quotation mark ${mark}, expected ${expected}`)
  const count = (mark: string) => text.split(mark).length - 1
  const paired = marks.open === marks.close ? count(marks.open) % 2 === 0 : count(marks.open) === count(marks.close)
  if (!paired) return [`Unexpected quotation mark without its partner, expected ${expected}`]
  const closeUp = /«(?![\u00a0\u202f])|(?<![\u00a0\u202f])»/u
  return language === 'fr' && closeUp.test(text)
    ? [`Unexpected guillemet without a no-break space, expected ${expected}`]
    : []
}

/** Translations are quoted in their own language's marks. */
export const quotationMarks: Rule = {
  id,
  description:
    'A translation uses the quotation marks of its language, in pairs; French ones hold no-break spaces. The original keeps the marks it was received with.',
  bad: { de: 'Der „Löwenanteil“ blieb.', fr: 'La "part du lion" resta.' },
  good: { de: 'Der „Löwenanteil“ blieb.', fr: 'La «\u00a0part du lion\u00a0» resta.' },
  check: ({ articles }) =>
    translationsOf(articles).flatMap(({ translation }) =>
      textsOf(translation).flatMap(({ text, place, name }) =>
        quotationFaults(text, translation.language).map((reason): Fault => ({
          path: translation.path,
          place,
          reason: `${reason} (${name})`,
          rule: id,
        })),
      ),
    ),
}
