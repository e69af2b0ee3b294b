import type { Fault } from '../model/fault.ts'
import { withCodePoint } from './code-point.ts'
import type { Rule } from './rule.ts'
import { textsOf } from './texts.ts'

const id = 'mixed-scripts'

const scripts = { Latin: /\p{Script=Latin}/u, Cyrillic: /\p{Script=Cyrillic}/u, Greek: /\p{Script=Greek}/u } as const

const scriptOf = (letter: string) => Object.entries(scripts).find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other'

/** The letters of a word that are not of the script of most of its letters. */
const strangers = (word: string): { script: string; letters: readonly string[] } | undefined => {
  const letters = word.match(/\p{L}/gu) ?? []
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(scriptOf(letter), (counts.get(scriptOf(letter)) ?? 0) + 1)
  if (counts.size < 2) return undefined
  const script = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other'
  return { script, letters: letters.filter((letter) => scriptOf(letter) !== script) }
}

/** The words of a text that mix scripts, with the letters that do not belong: one message for each. */
export const mixedScriptFaults = (text: string): readonly string[] =>
  (text.match(/[\p{L}\p{M}’]+/gu) ?? []).flatMap((word) => {
    const found = strangers(word)
    if (found === undefined) return []
    const list = found.letters.map(withCodePoint).join(', ')
    return [`Unexpected ${list} in \`${word}\`, expected ${found.script} letters alone`]
  })

/** Words are written in one script. */
export const mixedScripts: Rule = {
  id,
  description:
    'A word is written in letters of one script: a Latin `e` among Cyrillic letters looks right, but nobody finds the word.',
  bad: { de: 'Der Hafen.', uk: 'Пopт.' },
  good: { de: 'Der Hafen.', uk: 'Порт.' },
  check: ({ articles }) =>
    articles
      .flatMap(({ versions }) => Object.values(versions))
      .flatMap(({ path, ...version }) =>
        textsOf({ path, ...version }).flatMap(({ text, place, name }) =>
          mixedScriptFaults(text).map((reason): Fault => ({ path, place, reason: `${reason} (${name})`, rule: id })),
        ),
      ),
}
