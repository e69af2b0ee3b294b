import { createHash } from 'node:crypto'
import { wordingOf } from './digest.ts'
import type { Inline, Place } from './inline.ts'

/** The rules whose faults can be meant: those that compare a sentence with its original. */
export const differenceRules = ['aligned-entities', 'aligned-numbers'] as const
export type DifferenceRule = (typeof differenceRules)[number]

export const isDifferenceRule = (value: string): value is DifferenceRule =>
  differenceRules.some((rule) => rule === value)

/** A difference between a sentence and its original that its translator means. */
export interface MeantDifference {
  readonly rule: DifferenceRule
  /** Why, for the next editor. */
  readonly reason: string
  /** The digest of both wordings for which it was meant. */
  readonly wordings: string
  readonly place: Place
}

const length = 8

/** What the digest of two wordings looks like. */
export const wordingsPattern = /^[0-9a-f]{8}$/

/**
 * The digest of a sentence and its translation: a difference is meant for these two wordings and for no others.
 *
 * Like the digest that tells whether a translation is stale, it does not depend on annotations and white space.
 */
export const wordingsDigest = (original: readonly Inline[], translated: readonly Inline[]): string =>
  createHash('sha256')
    .update(`${wordingOf(original)}\n${wordingOf(translated)}`)
    .digest('hex')
    .slice(0, length)

/** The mark as it stands at the end of a line, without the space before it. */
export const meantMark = (rule: DifferenceRule, reason: string, wordings: string): string =>
  `:meant[${reason}]{rule=${rule} for=${wordings}}`
