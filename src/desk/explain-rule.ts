import { rules } from '../checks/check-library.ts'
import { showExample } from '../checks/example.ts'
import { nearestHint } from '../model/nearest.ts'

/** Everything that a check can report, in alphabetical order. */
export const allRules = rules.toSorted((a, b) => (a.id < b.id ? -1 : 1))

const indented = (text: string) => text.replace(/^/gmu, '    ')

/**
 * What a rule demands and why, with an example of each kind.
 *
 * @returns the help, or in words that there is no such rule
 */
export const explainRule = (id: string): { readonly help: string } | { readonly unknown: string } => {
  const rule = allRules.find((candidate) => candidate.id === id)
  if (rule === undefined) {
    const ids = allRules.map((candidate) => candidate.id)
    return { unknown: `Unexpected rule \`${id}\`, expected one of ${ids.join(', ')}${nearestHint(id, ids)}` }
  }
  const bad = indented(showExample(rule.bad))
  const good = indented(showExample(rule.good) || 'no such file')
  return { help: `${id}\n\n  ${rule.description}\n\n  Not so:\n${bad}\n\n  But so:\n${good}` }
}

const begin = '<!-- The table is written by `npm run schemas`, from the list of rules. -->\n\n'

/**
 * A text with the table of all rules at its end, from the list.
 *
 * @param text the description of the format; what stands below the comment is replaced
 * @throws RangeError if the text has no such comment
 */
export const withRulesTable = (text: string): string => {
  const at = text.indexOf(begin)
  if (at < 0) throw new RangeError(`Unexpected text without \`${begin.trim()}\`, expected the place of the table`)
  const rows = allRules.map(({ id, description }) => `| \`${id}\` | ${description.replaceAll('|', '\\|')} |\n`)
  return `${text.slice(0, at)}${begin}| rule | what has to hold |\n|---|---|\n${rows.join('')}`
}
