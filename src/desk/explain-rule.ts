import { rules } from '../checks/check-library.ts'
import { formatRules, type RuleHelp } from '../checks/format-rules.ts'
import { nearestHint } from '../model/nearest.ts'

/** Everything that a check can report, in alphabetical order. */
export const allRules: readonly RuleHelp[] = [...rules, ...formatRules].toSorted((a, b) => (a.id < b.id ? -1 : 1))

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
  const { description, bad, good } = rule
  return { help: `${id}\n\n  ${description}\n\n  Not so:\n${indented(bad)}\n\n  But so:\n${indented(good)}` }
}
