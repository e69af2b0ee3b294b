import type { Root } from 'mdast'
import type { TextDirective } from 'mdast-util-directive'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { nearestHint } from '../model/nearest.ts'
import './nodes.ts'

const attributes = ['sic', 'note']

/**
 * Turns `:corr[reading]{sic="received" note=…}` into a `correction` node.
 *
 * A missing `sic`, missing brackets or an unknown attribute is an error at the directive's place.
 */
export const remarkCorrections: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file)
  visit(tree, 'textDirective', (directive: TextDirective, index, parent) => {
    if (index === undefined || parent === undefined || directive.name !== 'corr') return
    const given = directive.attributes ?? {}
    const complain = (reason: string) =>
      file.message(reason, { place: directive.position, ruleId: 'malformed-correction', source: 'lagebild' })
    if (typeof given['sic'] !== 'string')
      complain('Unexpected correction without `sic`, expected `:corr[reading]{sic="as received"}`')
    for (const name of Object.keys(given))
      if (!attributes.includes(name))
        complain(`Unexpected attribute \`${name}\`, expected \`sic\` or \`note\`${nearestHint(name, attributes)}`)
    if (!source.startsWith('[', (directive.position?.start.offset ?? 0) + ':corr'.length))
      complain('Unexpected correction without brackets, expected `:corr[]{…}` where nothing is read')
    parent.children[index] = {
      type: 'correction',
      sic: given['sic'] ?? '',
      note: given['note'] ?? undefined,
      children: directive.children,
      position: directive.position,
    }
  })
}
