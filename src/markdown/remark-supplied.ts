import type { Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { nearestHint } from '../model/nearest.ts'
import './nodes.ts'

const attributes = ['note']

/**
 * Turns `:supplied[words]{note=…}` into a `supplied` node that reads as `[words]`: words that are ours, which no text as
 * received stands behind. The square brackets become part of the text here, so that no output can lose them.
 *
 * Missing words, a missing note or an unknown attribute is an error at the directive's place.
 */
export const remarkSupplied: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'textDirective', (directive: TextDirective, index, parent) => {
    if (index === undefined || parent === undefined || directive.name !== 'supplied') return
    const given = directive.attributes ?? {}
    const complain = (reason: string) =>
      file.message(reason, { place: directive.position, ruleId: 'malformed-supplied', source: 'lagebild' })
    if (directive.children.length === 0)
      complain('Unexpected `:supplied` without words, expected `:supplied[words that are ours]{note=…}`')
    if (typeof given['note'] !== 'string' || given['note'] === '')
      complain('Unexpected supplied words without a note, expected `:supplied[words that are ours]{note=…}`')
    for (const name of Object.keys(given))
      if (!attributes.includes(name))
        complain(`Unexpected attribute \`${name}\`, expected \`note\`${nearestHint(name, attributes)}`)
    parent.children[index] = {
      type: 'supplied',
      note: given['note'] ?? '',
      children: [{ type: 'text', value: '[' }, ...directive.children, { type: 'text', value: ']' }],
      position: directive.position,
    }
  })
}
