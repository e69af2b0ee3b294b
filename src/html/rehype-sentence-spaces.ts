import type { Parents, Root } from 'hast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { bringsItsSpace, type Sentence } from '../model/article.ts'
import './nodes.ts'

/** Puts a space before each sentence of a paragraph but the first, unless the one before brings it. */
export const rehypeSentenceSpaces: Plugin<[], Root> = () => (tree) => {
  let previous: { readonly parent: Parents; readonly sentence: Sentence } | undefined
  visit(tree, 'element', ({ data }, index, parent) => {
    const sentence = data?.sentence
    if (sentence === undefined || index === undefined || parent === undefined) return
    const isSeparate = previous?.parent === parent && !bringsItsSpace(previous.sentence)
    previous = { parent, sentence }
    if (!isSeparate) return SKIP
    parent.children.splice(index, 0, { type: 'text', value: ' ' })
    return [SKIP, index + 2]
  })
}
