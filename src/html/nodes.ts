import type { Sentence } from '../model/article.ts'
import type { Inline } from '../model/inline.ts'

/**
 * What a node of the trees in this room stands for in the model. Handlers pass it from Markdown nodes to elements, so that
 * a plugin finds its elements by what they mean and not by how they are marked up.
 */
export interface Meaning {
  /** The mention, correction or other inline that the node shows. */
  inline?: Inline
  /** The sentence that the node holds. */
  sentence?: Sentence
}

declare module 'mdast' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how mdast lets data be described
  interface Data extends Meaning {}
}

declare module 'hast' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- how hast lets data be described
  interface ElementData extends Meaning {}
}
