import { readingText } from '../model/inline.ts'
import { compareQuantities, quantitiesIn } from '../model/numbers.ts'
import type { Quantity } from '../model/quantities/quantity.ts'
import { ruleOf, type Comparison } from './comparison.ts'

const named = (quantities: readonly Quantity[]) => {
  const surfaces = new Set(quantities.filter(({ isDemanded }) => isDemanded).map(({ surface }) => `\`${surface}\``))
  return surfaces.size === 0 ? 'none' : [...surfaces].join(', ')
}

/** Compares the numbers and weekdays of a sentence with those of its original. */
export const numbersCompared: Comparison = {
  id: 'aligned-numbers',
  description:
    'Each sentence and heading of a translation names the same numbers and weekdays as that of the original, in digits, words or Roman numerals. What languages say without a number (one, both, second, `zweijährig`) may be missing, and how often a number is repeated does not count.',
  bad: { de: 'Zehntausende trafen sich am Dienstag.', en: 'Thousands met on Thursday.' },
  good: { de: 'Zehntausende trafen sich am Dienstag.', en: 'Tens of thousands met on Tuesday.' },
  differences: ({ pair, model, passage }) => {
    const original = { language: pair.original.language, text: readingText(model.content) }
    const { language } = pair.translation
    const text = readingText(passage.content)
    const { missing, surplus } = compareQuantities(original.text, original.language, text, language)
    if (missing.length + surplus.length === 0) return []
    const { place } = passage
    const where = `\`${model.id}\` of \`${original.language}.md\``
    const expected = named(quantitiesIn(original.text, original.language))
    const found = named(quantitiesIn(text, language))
    return [
      ...missing.map(({ surface }) => ({
        place,
        reason: `Unexpected absence of \`${surface}\`, expected it as in ${where}; here: ${found}`,
      })),
      ...surplus.map(({ surface }) => ({
        place,
        reason: `Unexpected \`${surface}\`, expected the numbers and weekdays of ${where}: ${expected}`,
      })),
    ]
  },
}

/** A sentence names the same numbers and weekdays in every language. */
export const alignedNumbers = ruleOf(numbersCompared)
