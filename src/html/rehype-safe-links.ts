import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { allowedAddresses, isAllowedAddress } from '../model/address.ts'

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
      if (address === undefined || isAllowedAddress(String(address))) continue
      properties[attribute] = undefined
      file.message(`Unexpected address \`${String(address)}\`, expected ${allowedAddresses}`, {
        place: position,
        ruleId: 'link-address',
        source: 'lagebild',
      })
    }
  })
}
