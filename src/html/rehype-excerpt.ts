import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { Mention } from '../model/inline.ts'
import './nodes.ts'

/** What an excerpt marks, and where the marked words lead. It differs from passage to passage, so it comes with the file. */
export interface Excerpt {
  readonly mentions: ReadonlySet<Mention>
  readonly href: string
}

declare module 'vfile' {
  interface DataMap {
    excerpt: Excerpt
  }
}

/** Marks the mentions that an excerpt is about, and leads from them to the passage instead of to their entity. */
export const rehypeExcerpt: Plugin<[], Root> = () => (tree, file) => {
  const { excerpt } = file.data
  if (excerpt === undefined) throw new TypeError('Unexpected file without `data.excerpt`, expected what is marked')
  visit(tree, 'element', (element, index, parent) => {
    const mention = element.data?.inline
    if (index === undefined || parent === undefined) return
    if (mention?.type !== 'mention' || !excerpt.mentions.has(mention)) return
    const { dataEntity, lang } = element.properties
    element.properties = { dataEntity, href: excerpt.href, lang }
    parent.children[index] = h('mark', element)
    return SKIP
  })
}
