import type { Element, ElementContent } from 'hast'
import type { Data, Root } from 'mdast'
import type { Options } from 'remark-rehype'
import type { CorrectionNode, MentionNode, SentenceNode, SuppliedNode } from '../markdown/nodes.ts'
import './nodes.ts'

/**
 * How `remark-rehype` writes what our format adds to Markdown: neutral elements with the hooks that others rely on. Where a
 * mention leads, which note a correction has and what stands between sentences is the plugins' to add.
 */
export const textHandlers = {
  sentence: (state, node: SentenceNode) => element('span', { id: node.data?.sentence?.id }, state.all(node), node.data),
  mention: (state, node: MentionNode) => element('a', { dataEntity: node.entity }, state.all(node), node.data),
  /** The reading stands in an element of its own, which gives way where a page shows what was received. */
  correction: (state, node: CorrectionNode) =>
    element('span', { dataSic: node.sic }, [element('span', {}, state.all(node))], node.data),
  supplied: (state, node: SuppliedNode) => element('span', { dataSupplied: node.note }, state.all(node), node.data),
} satisfies Options['handlers']

/** The same, without the line endings that `remark-rehype` puts between the children of a root: a title's are inlines. */
export const tightTextHandlers = {
  ...textHandlers,
  root: (state, node: Root) => state.all(node),
} satisfies Options['handlers']

const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
  data: Data = {},
): Element => {
  const result: Element = { type: 'element', tagName, properties, children }
  // Assigned, because `hast-util-from-parse5` makes `position` obligatory in the type of every element's data.
  return Object.assign(result, { data })
}
