import type { Fault } from '../model/fault.ts'
import { readingText } from '../model/inline.ts'
import { numbersIn } from '../model/numbers.ts'
import type { Rule } from './rule.ts'
import { lacking, passagePairs, translationsOf } from './translations.ts'

const id = 'aligned-numbers'

const named = (values: readonly string[]) => (values.length === 0 ? 'none' : values.join(', '))

/** A sentence names the same numbers and weekdays in every language. */
export const alignedNumbers: Rule = {
  id,
  description:
    'Each sentence and heading of a translation names the same numbers and weekdays as that of the original, in digits or words.',
  bad: { de: 'Zehntausende trafen sich am Dienstag.', en: 'Thousands met on Thursday.' },
  good: { de: 'Zehntausende trafen sich am Dienstag.', en: 'Tens of thousands met on Tuesday.' },
  check: ({ articles }) =>
    translationsOf(articles).flatMap((pair) =>
      passagePairs(pair).flatMap(([model, passage]): readonly Fault[] => {
        const { language, path } = pair.translation
        const where = `\`${model.id}\` of \`${pair.original.language}.md\``
        const expected = numbersIn(readingText(model.content), pair.original.language)
        const found = numbersIn(readingText(passage.content), language)
        const fault = (reason: string): Fault => ({ path, place: passage.place, reason, rule: id })
        return [
          ...lacking(expected, found).map((value) =>
            fault(`Unexpected absence of ${value}, expected it as in ${where}; here: ${named(found)}`),
          ),
          ...lacking(found, expected).map((value) =>
            fault(`Unexpected ${value}, expected the numbers and weekdays of ${where}: ${named(expected)}`),
          ),
        ]
      }),
    ),
}
