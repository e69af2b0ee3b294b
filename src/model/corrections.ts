import { correctionsOf, type ArticleVersion, type PlacedCorrection } from './article.ts'
import { readingText, type Correction } from './inline.ts'

/** A correction that only moves white space: it is kept and listed, but has no note of its own in the margin. */
export const isWhiteSpaceOnly = ({ sic, children }: Correction): boolean =>
  readingText(children).replace(/\s+/gu, '') === sic.replace(/\s+/gu, '')

/** A correction with a note of its own. */
export interface NumberedCorrection extends PlacedCorrection {
  /** The number that stands in the text and before the note, from 1. */
  readonly note: number
}

/** The corrections that readers meet as numbered notes, in reading order: all but those of white space. */
export const numberedCorrections = (version: ArticleVersion): readonly NumberedCorrection[] =>
  correctionsOf(version)
    .filter(({ correction }) => !isWhiteSpaceOnly(correction))
    .map((placed, index) => ({ ...placed, note: index + 1 }))
