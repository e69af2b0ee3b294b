import type { PhrasingContent, Root } from 'mdast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import type { SentenceNode } from './nodes.ts'

/**
 * Splits the lines of a paragraph into `sentence` nodes: one line, one sentence.
 *
 * A line break inside a mention, a correction or emphasis is an error at its place: it would cut the annotation in two.
 */
export const remarkSentences: Plugin<[], Root> = () => (tree, file) => {
  visit(tree, 'paragraph', (paragraph) => {
    const sentences: SentenceNode[] = []
    let line = paragraph.position?.start.line ?? 1
    let current: PhrasingContent[] = []
    const finish = () => {
      const start = { line, column: 1 }
      sentences.push({ type: 'sentence', children: current, position: { start, end: start } })
      current = []
    }
    for (const child of paragraph.children) {
      if (child.type !== 'text') {
        visit(child, 'text', (text) => {
          if (text.value.includes('\n'))
            file.message('Unexpected line break inside an annotation, expected the whole annotation on one line', {
              place: text.position,
              ruleId: 'broken-annotation',
              source: 'lagebild',
            })
        })
        current.push(child)
        continue
      }
      const [first = '', ...rest] = child.value.split('\n')
      if (first !== '') current.push({ ...child, value: first })
      for (const value of rest) {
        finish()
        line += 1
        if (value !== '') current.push({ type: 'text', value })
      }
    }
    finish()
    paragraph.children = sentences
    return SKIP
  })
}
