import type { Fault } from '../model/fault.ts'
import { readingText } from '../model/inline.ts'
import { compareQuantities, quantitiesIn } from '../model/numbers.ts'
import type { Quantity } from '../model/quantities/quantity.ts'
import type { Rule } from './rule.ts'
import { passagePairs, translationsOf } from './translations.ts'

const id = 'aligned-numbers'

const named = (quantities: readonly Quantity[]) => {
  const surfaces = new Set(quantities.filter(({ isDemanded }) => isDemanded).map(({ surface }) => `\`${surface}\``))
  return surfaces.size === 0 ? 'none' : [...surfaces].join(', ')
}

/** A sentence names the same numbers and weekdays in every language. */
export const alignedNumbers: Rule = {
  id,
  description:
    'Each sentence and heading of a translation names the same numbers and weekdays as that of the original, in digits, words or Roman numerals. What languages say without a number (one, both, second, `zweijährig`) may be missing, and how often a number is repeated does not count.',
  bad: 'Zehntausende trafen sich am Dienstag. translated as `Thousands met on Thursday.`',
  good: 'Tens of thousands met on Tuesday.',
  check: ({ articles }) =>
    translationsOf(articles).flatMap((pair) =>
      passagePairs(pair).flatMap(([model, passage]): readonly Fault[] => {
        const { language, path } = pair.translation
        const original = { language: pair.original.language, text: readingText(model.content) }
        const text = readingText(passage.content)
        const { missing, surplus } = compareQuantities(original.text, original.language, text, language)
        if (missing.length + surplus.length === 0) return []
        const where = `\`${model.id}\` of \`${original.language}.md\``
        const expected = named(quantitiesIn(original.text, original.language))
        const found = named(quantitiesIn(text, language))
        const fault = (reason: string): Fault => ({ path, place: passage.place, reason, rule: id })
        return [
          ...missing.map(({ surface }) =>
            fault(`Unexpected absence of \`${surface}\`, expected it as in ${where}; here: ${found}`),
          ),
          ...surplus.map(({ surface }) =>
            fault(`Unexpected \`${surface}\`, expected the numbers and weekdays of ${where}: ${expected}`),
          ),
        ]
      }),
    ),
}
