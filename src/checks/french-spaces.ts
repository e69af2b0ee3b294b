import type { Fault } from '../model/fault.ts'
import type { Rule } from './rule.ts'
import { textsOf } from './texts.ts'
import { translationsOf } from './translations.ts'

const id = 'french-spaces'

/** A high mark after a letter, digit, bracket or guillemet, or after a space that may break. Times and addresses hold colons too. */
const unspaced = /(?:[\p{L}\p{N})»’] ?[;!?]|[\p{L}\p{N})»’] ?:(?=\s|$))/u

/** The first mark of a French text that a line could begin with; nothing if there is none. */
export const frenchSpaceFault = (text: string): string | undefined => {
  const found = unspaced.exec(text)?.[0]
  return found === undefined
    ? undefined
    : `Unexpected \`${found}\`, expected a no-break space before \`${found.slice(-1)}\``
}

/** French sets a no-break space before high marks. */
export const frenchSpaces: Rule = {
  id,
  description: 'In French a no-break space stands before `;`, `:`, `!` and `?`, so that no line begins with them.',
  bad: { de: 'Warum?', fr: 'Pourquoi ?' },
  good: { de: 'Warum?', fr: 'Pourquoi\u202f?' },
  check: ({ articles }) =>
    translationsOf(articles)
      .filter(({ translation }) => translation.language === 'fr')
      .flatMap(({ translation: { path }, translation }) =>
        textsOf(translation).flatMap(({ text, place, name }): readonly Fault[] => {
          const reason = frenchSpaceFault(text)
          return reason === undefined ? [] : [{ path, place, reason: `${reason} (${name})`, rule: id }]
        }),
      ),
}
