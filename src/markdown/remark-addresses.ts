import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { addressFault } from '../model/addresses.ts'

/**
 * Lets links lead to web pages, mail addresses and passages of the same text; any other address is an error at the link's
 * place. Runs after mentions have become nodes of their own.
 */
export const remarkAddresses: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'link', ({ url, position }) => {
    const reason = addressFault(url)
    if (reason !== undefined) file.message(reason, { place: position, ruleId: 'address', source: 'lagebild' })
  })
}
