import type { EntityId } from './ids.ts'
import type { EntityKind, MentionForm } from './kinds.ts'

/** A place in a file: line and column from 1, as editors count. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** What stands inside a sentence. */
export type Inline = TextRun | Mention | Correction | Supplied | Emphasis | ExternalLink

/** Plain characters. */
export interface TextRun {
  readonly type: 'text'
  readonly value: string
}

/** A passage that names an entity of the registry. */
export interface Mention {
  readonly type: 'mention'
  readonly entity: EntityId
  readonly kind: EntityKind
  readonly form: MentionForm
  readonly children: readonly Inline[]
  readonly place: Place
}

/** A passage that differs from the text as received. `children` is what is read, `sic` what was received. */
export interface Correction {
  readonly type: 'correction'
  readonly sic: string
  /** Id of a note in the front matter, or missing. */
  readonly note?: string | undefined
  readonly children: readonly Inline[]
  readonly place: Place
}

/**
 * Words that are ours: a guess for which the text as received has no words. The square brackets that say so are its first
 * and its last child, so that every text made of inlines holds them.
 */
export interface Supplied {
  readonly type: 'supplied'
  /** Id of the note in the front matter that says what is known and what is guessed. */
  readonly note: string
  readonly children: readonly Inline[]
  readonly place: Place
}

/** Stressed text. */
export interface Emphasis {
  readonly type: 'emphasis' | 'strong'
  readonly children: readonly Inline[]
}

/** A link that is not a mention. */
export interface ExternalLink {
  readonly type: 'link'
  readonly url: string
  readonly children: readonly Inline[]
}

/** The reading text: corrections applied. */
export const readingText = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : readingText(node.children))).join('')

/** The text as received: corrections undone. */
export const verbatimText = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'correction' ? node.sic : verbatimText(node.children)
    })
    .join('')

/** Every node of a tree of inlines, parents before their children, in reading order. */
export function* walkInlines(nodes: readonly Inline[]): Generator<Inline> {
  for (const node of nodes) {
    yield node
    if (node.type !== 'text') yield* walkInlines(node.children)
  }
}

/** The mentions of a sentence or heading, in reading order. */
export const mentionsIn = (nodes: readonly Inline[]): readonly Mention[] =>
  [...walkInlines(nodes)].filter((node) => node.type === 'mention')

/** The corrections of a sentence or heading, in reading order. */
export const correctionsIn = (nodes: readonly Inline[]): readonly Correction[] =>
  [...walkInlines(nodes)].filter((node) => node.type === 'correction')

/** The supplied words of a sentence or heading, in reading order. */
export const suppliedIn = (nodes: readonly Inline[]): readonly Supplied[] =>
  [...walkInlines(nodes)].filter((node) => node.type === 'supplied')
