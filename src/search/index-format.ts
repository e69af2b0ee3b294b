import type { Language } from '../model/language.ts'

/** What a name in the index is to its entity. The number is what the file holds. */
export const nameTypes = [
  'name',
  'family',
  'alias',
  'adjective',
  'demonym',
  'form',
  'surface',
  'romanised',
  'role',
] as const
export type NameType = (typeof nameTypes)[number]

/** An entity in the index of a page language. */
export type IndexedEntity = readonly [
  id: string,
  kind: number,
  /** Its name in the language of the page. */
  label: string,
  /** Its role in the language of the page, or nothing. */
  detail: string,
  /** How often the texts mention it. */
  mentions: number,
  /** Position of its country among the entities, or -1. */
  country: number,
]

/** A name in the index: all its inflected forms follow from the paradigms of its words. */
export type IndexedName = readonly [
  /** Position of its entity. */
  entity: number,
  type: number,
  text: string,
  /** Languages that use it, as codes joined by spaces; empty for all. */
  languages: string,
  /** Per word the position of its paradigm. */
  ...paradigms: readonly number[],
]

/**
 * The name index of a page language. A paradigm says how the forms of a word come from its key: `0s,en;2ii` takes
 * nothing off and adds `s` or `en`, or takes two letters off and adds `ii`. Paradigms are shared by all words that
 * inflect alike, so the file grows with the number of names and not with that of their forms.
 */
export interface NameIndex {
  readonly version: 2
  readonly language: Language
  readonly entities: readonly IndexedEntity[]
  readonly paradigms: readonly string[]
  readonly names: readonly IndexedName[]
  /** Words that count of the names that have more than those and spaces between them, by position: `J. D. Vance`. */
  readonly words: Readonly<Record<number, string>>
  /** Keys of real words one slip away from a name, separated by spaces: never taken for a slip. */
  readonly otherWords: string
  /** What the search interface says, in the language of the page. */
  readonly strings: Readonly<Record<string, string>>
}

/** The address of the name index of a language. */
export const namesAddress = (base: string, language: Language): string => `${base}search/names.${language}.json`
