import type { Element, Nodes, Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Inline } from '../model/inline.ts'
import './nodes.ts'

/** The notes that references lead to. */
export interface NoteReferencesOptions {
  /** The numbers of the notes by the inlines that they explain; an inline without one gets no reference. */
  readonly numbers: ReadonlyMap<Inline, number>
  /** The accessible name of the reference to a note. */
  readonly label: (number: number) => string
}

/**
 * Puts a reference to its note behind everything that has one. Inside a link it waits until that is closed, since a link
 * holds no other. Its number is drawn by the style sheet, so that the text stays the text.
 */
export const rehypeNoteReferences: Plugin<[NoteReferencesOptions], Root> =
  ({ numbers, label }) =>
  (tree) => {
    const numberOf = ({ data }: Element) => data?.inline && numbers.get(data.inline)
    const mark = (element: Element): Element[] => {
      const number = numberOf(element)
      if (number === undefined) return []
      element.properties = { className: ['corr'], ...element.properties }
      return [h('a.fix', { href: `#fix-${number}`, id: `ref-${number}`, dataN: number, ariaLabel: label(number) })]
    }
    visit(tree, 'element', (element, index, parent) => {
      if (index === undefined || parent === undefined) return
      const isLink = element.tagName === 'a'
      const references = isLink ? elementsIn(element).flatMap(mark) : mark(element)
      parent.children.splice(index + 1, 0, ...references)
      const next = index + 1 + references.length
      return isLink ? [SKIP, next] : next
    })
  }

/** The elements inside a node, inner ones first: their notes are met in this order. */
const elementsIn = (node: Nodes): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => (child.type === 'element' ? [...elementsIn(child), child] : []))
    : []
