import { passagesIn, type ArticleVersion, type Passage } from './article.ts'
import { readingText, type Correction, type Inline, type Supplied } from './inline.ts'

/** A correction that only moves white space: it is kept and listed, but has no note of its own in the margin. */
export const isWhiteSpaceOnly = ({ sic, children }: Correction): boolean =>
  readingText(children).replace(/\s+/gu, '') === sic.replace(/\s+/gu, '')

/** A correction or supplied words with a note of their own. */
export interface NumberedNote {
  /** The number that stands in the text and before the note, from 1. */
  readonly note: number
  readonly passage: Passage
  readonly on: Correction | Supplied
}

/**
 * What of a sentence or heading has a note: corrections of more than white space, and supplied words outside of them, as
 * translations have them; those inside a correction are explained by its note.
 */
export const notedIn = (nodes: readonly Inline[]): readonly (Correction | Supplied)[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return []
    if (node.type === 'correction') return isWhiteSpaceOnly(node) ? [] : [node]
    return node.type === 'supplied' ? [node] : notedIn(node.children)
  })

/** The numbered notes that readers of a version meet, in reading order. */
export const numberedNotes = (version: ArticleVersion): readonly NumberedNote[] =>
  passagesIn(version)
    .flatMap((passage) => notedIn(passage.content).map((on) => ({ passage, on })))
    .map((noted, index) => ({ ...noted, note: index + 1 }))
