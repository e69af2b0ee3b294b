import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'

/** Raw HTML is an error at its place, in a paragraph and on its own: it would be dropped without a word. */
export const remarkNoRawHtml: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'html', ({ position }) => {
    file.message('Unexpected raw HTML, expected Markdown', {
      place: position,
      ruleId: 'raw-html',
      source: 'lagebild',
    })
  })
}
