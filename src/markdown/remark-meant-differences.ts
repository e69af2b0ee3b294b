import type { Nodes, Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { differenceRules, isDifferenceRule, wordingsPattern } from '../model/meant-differences.ts'
import { nearestHint } from '../model/nearest.ts'
import './nodes.ts'

const attributes = ['rule', 'for']

/**
 * Turns `:meant[why]{rule=aligned-numbers for=1a2b3c4d}` at the end of a line into a `meant` node, which is not read.
 *
 * A mark elsewhere, without a reason, with an unknown rule or without digest is an error at its place.
 */
export const remarkMeantDifferences: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'textDirective', (directive: TextDirective, index, parent) => {
    if (directive.name !== 'meant' || index === undefined || parent === undefined) return
    const complain = (reason: string) =>
      file.message(reason, { place: directive.position, ruleId: 'malformed-difference', source: 'lagebild' })
    const { rule = '', for: wordings = '', ...strange } = directive.attributes ?? {}
    const reason = textOf(directive).trim()
    if (reason === '') complain('Unexpected mark without a reason, expected `:meant[why]{…}`')
    if (!isDifferenceRule(rule ?? ''))
      complain(
        `Unexpected rule \`${rule ?? ''}\`, expected one of ${differenceRules.join(', ')}${nearestHint(rule ?? '', differenceRules)}`,
      )
    if (!wordingsPattern.test(wordings ?? ''))
      complain(
        `Unexpected \`for=${wordings ?? ''}\`, expected the digest of both wordings, as \`npm run status -- --meant\` writes it`,
      )
    for (const name of Object.keys(strange))
      complain(`Unexpected attribute \`${name}\`, expected \`rule\` and \`for\`${nearestHint(name, attributes)}`)
    if (!endsLine(parent.children.slice(index + 1)))
      complain('Unexpected text after the mark of a difference, expected the mark at the end of the line')
    const before = parent.children[index - 1]
    if (before?.type === 'text') before.value = before.value.replace(/[\t ]+$/u, '')
    parent.children[index] = {
      type: 'meant',
      rule: rule ?? '',
      reason,
      wordings: wordings ?? '',
      position: directive.position,
    }
  })
}

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : ''

/** Whether what follows a mark is nothing, the next line, or another mark. */
const endsLine = (after: readonly Nodes[]): boolean => {
  const [next, ...rest] = after
  if (next === undefined || (next.type === 'textDirective' && next.name === 'meant')) return true
  if (next.type !== 'text') return false
  return /^[\t ]*\n/u.test(next.value) || (next.value.trim() === '' && endsLine(rest))
}
