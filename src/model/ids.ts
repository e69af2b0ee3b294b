declare const brand: unique symbol
type Branded<Name extends string> = string & { readonly [brand]: Name }

/** An entity's id: lower-case ASCII words joined by hyphens; a country's is its ISO 3166-1 alpha-2 code in lower case. */
export type EntityId = Branded<'EntityId'>
/** A section's id, unique in its article and the same in every language. */
export type SectionId = Branded<'SectionId'>
/** A sentence's id: the section's id, a full stop and the running number from 1, as in `washington.2`. */
export type SentenceId = Branded<'SentenceId'>
/** An article's id and address. */
export type Slug = Branded<'Slug'>

/** What an id of any kind looks like. */
export const idPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

/** How long an id may be, in characters: file systems and addresses have an end. */
export const longestId = 64

/** The same in words, for messages. */
export const idDescription = `lower-case ASCII letters and digits in words joined by single hyphens, a letter first, at most ${longestId} characters`

const isId = (value: string) => value.length <= longestId && idPattern.test(value)

export const isEntityId = (value: string): value is EntityId => isId(value)
export const isSectionId = (value: string): value is SectionId => isId(value)
export const isSlug = (value: string): value is Slug => isId(value)
export const isSentenceId = (value: string): value is SentenceId =>
  /^[a-z][a-z0-9-]*\.[1-9][0-9]{0,5}$/.test(value) && isId(value.slice(0, value.lastIndexOf('.')))

/**
 * The id of a sentence.
 *
 * @param number the running number in the section, from 1
 */
export const sentenceId = (section: SectionId, number: number): SentenceId => {
  const id = `${section}.${number}`
  if (!isSentenceId(id)) throw new RangeError(`Unexpected sentence number ${number}, expected 1 or more`)
  return id
}

/** The section that a sentence stands in. */
export const sectionOf = (sentence: SentenceId): SectionId => {
  const section = sentence.slice(0, sentence.lastIndexOf('.'))
  if (!isSectionId(section)) throw new TypeError(`Unexpected sentence id \`${sentence}\``)
  return section
}

/** The section of the text before the first heading. */
export const leadSection: SectionId = 'lead' as SectionId
