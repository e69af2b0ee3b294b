import type { Parent, PhrasingContent } from 'mdast'
import type { Node } from 'unist'

/** A mention, made by `remark-mentions` from a link to `entity:…`. */
export interface MentionNode extends Parent {
  type: 'mention'
  /** What stands after `entity:`. */
  entity: string
  /** The link's title, which names the form where the rules would get it wrong. */
  title: string | undefined
  children: PhrasingContent[]
}

/** A correction, made by `remark-corrections` from `:corr[…]{sic="…"}`. */
export interface CorrectionNode extends Parent {
  type: 'correction'
  sic: string
  note: string | undefined
  children: PhrasingContent[]
}

/** A difference that is meant, made by `remark-meant-differences` from `:meant[…]{rule=… for=…}`. */
export interface MeantNode extends Node {
  type: 'meant'
  rule: string
  reason: string
  wordings: string
}

/** Words that are ours, made by `remark-supplied` from `:supplied[…]{note=…}`; the brackets are among its children. */
export interface SuppliedNode extends Parent {
  type: 'supplied'
  note: string
  children: PhrasingContent[]
}

/** A sentence, made by `remark-sentences` from a line of a paragraph. */
export interface SentenceNode extends Parent {
  type: 'sentence'
  children: PhrasingContent[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: MentionNode
    correction: CorrectionNode
    meant: MeantNode
    supplied: SuppliedNode
    sentence: SentenceNode
  }
  interface RootContentMap {
    mention: MentionNode
    correction: CorrectionNode
    meant: MeantNode
    supplied: SuppliedNode
    sentence: SentenceNode
  }
  interface HeadingData {
    /** The section's id, from `{#id}`. */
    sectionId?: string
  }
}
