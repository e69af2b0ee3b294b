import type { Nodes, Root } from 'mdast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'

const allowed = new Set<Nodes['type']>([
  'root',
  'yaml',
  'paragraph',
  'heading',
  'text',
  'link',
  'emphasis',
  'strong',
  'textDirective',
])

/** Words for what an editor may have meant, per node type. */
const names: Partial<Record<Nodes['type'], string>> = {
  html: 'raw HTML',
  blockquote: 'quotation block',
  break: 'hard line break',
  code: 'code block',
  definition: 'link definition',
  inlineCode: 'code',
  thematicBreak: 'line across',
  linkReference: 'link by reference',
  imageReference: 'image by reference',
}

/** Lets paragraphs, headings, links, emphasis and corrections pass; anything else is an error at its place. */
export const remarkAllowedNodes: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, (node) => {
    const place = node.position
    if (node.type === 'heading' && node.depth !== 2)
      file.message(`Unexpected heading of level ${node.depth}, expected level 2 (\`## …\`)`, {
        place,
        ruleId: 'heading-level',
        source: 'lagebild',
      })
    if (allowed.has(node.type)) return
    file.message(
      `Unexpected ${names[node.type] ?? node.type}, expected paragraphs, headings, links and emphasis; a \`\\\` before a character makes it literal`,
      { place, ruleId: node.type === 'html' ? 'raw-html' : 'unsupported-markdown', source: 'lagebild' },
    )
    return SKIP
  })
}
