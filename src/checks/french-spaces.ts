import type { Fault } from '../model/fault.ts'
import type { Rule } from './rule.ts'
import { textsOf } from './texts.ts'
import { translationsOf } from './translations.ts'

const id = 'french-spaces'

/** A high mark after a letter, digit, bracket or guillemet, or after a space that may break. Times and addresses hold colons too. */
const unspaced = /(?:[\p{L}\p{N})»’] ?[;!?]|[\p{L}\p{N})»’] ?:(?=\s|$))/u

/** French sets a no-break space before high marks. */
export const frenchSpaces: Rule = {
  id,
  description: 'In French a no-break space stands before `;`, `:`, `!` and `?`, so that no line begins with them.',
  bad: 'Pourquoi ?',
  good: 'Pourquoi\u202f?',
  check: ({ articles }) =>
    translationsOf(articles)
      .filter(({ translation }) => translation.language === 'fr')
      .flatMap(({ translation: { path }, translation }) =>
        textsOf(translation).flatMap(({ text, place, name }): readonly Fault[] => {
          const found = unspaced.exec(text)?.[0]
          if (found === undefined) return []
          const mark = found.slice(-1)
          const reason = `Unexpected \`${found}\`, expected a no-break space before \`${mark}\` (${name})`
          return [{ path, place, reason, rule: id }]
        }),
      ),
}
