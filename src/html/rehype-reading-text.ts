import type { Element, Root } from 'hast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Leaves of a text what is read: every element gives way to its content.
 *
 * @param keeps tells which elements stay
 */
export const rehypeReadingText: Plugin<[keeps: (element: Element) => boolean], Root> = (keeps) => (tree) => {
  visit(tree, 'element', (element, index, parent) => {
    if (index === undefined || parent === undefined || keeps(element)) return
    parent.children.splice(index, 1, ...element.children)
    return [SKIP, index]
  })
}
