import type { Declension } from '../../../model/entity.ts'
import type { EntityKind } from '../../../model/kinds.ts'

/** What the rules need to know of a word. */
export interface WordContext {
  readonly role: 'name' | 'adjective' | 'demonym'
  readonly kind: EntityKind
  readonly gender?: 'female' | 'male' | 'unknown' | undefined
  /** Whether it is the last word of its name: the words before it are adjectives in names of countries. */
  readonly last: boolean
  /** How the entity says that the name declines, where its spelling does not show it. */
  readonly declension?: Declension | undefined
  /** Whether it is written in capitals alone, as abbreviations are: `NATO`, `ЄС`. */
  readonly isAcronym?: boolean | undefined
}

/**
 * Derives the forms into which a language inflects a word. Rules may give a form that nobody writes; they may not give
 * another word.
 *
 * @param word in its dictionary form, lower case, with its marks
 */
export type Inflect = (word: string, context: WordContext) => readonly string[]
