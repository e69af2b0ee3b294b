import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { addressFault } from '../model/addresses.ts'

const attributes = ['href', 'src'] as const

/**
 * Takes the addresses from links and images that lead elsewhere than content may, such as `javascript:`; their words stay.
 *
 * Each is an error at its place. It sees what authors wrote: the addresses that other plugins add come after it.
 */
export const rehypeSafeLinks: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'element', ({ properties, position }) => {
    for (const attribute of attributes) {
      const address = properties[attribute]
      const reason = address === undefined ? undefined : addressFault(String(address))
      if (reason === undefined) continue
      properties[attribute] = undefined
      file.message(reason, { place: position, ruleId: 'address', source: 'lagebild' })
    }
  })
}
