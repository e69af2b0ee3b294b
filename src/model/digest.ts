import { createHash } from 'node:crypto'
import { readingText, type Inline } from './inline.ts'

/** How many hexadecimal digits of SHA-256 tell one wording of a sentence from another. */
const length = 16

/**
 * The digest of what is read in a sentence or heading. Annotations, the amount of white space and the composition of
 * characters do not count; every other change of the wording gives another digest.
 */
export const wordingDigest = (content: readonly Inline[]): string =>
  createHash('sha256').update(wordingOf(content)).digest('hex').slice(0, length)

/** What of a sentence counts as its wording. */
export const wordingOf = (content: readonly Inline[]): string =>
  readingText(content).normalize('NFC').replace(/\s+/gu, ' ').trim()
