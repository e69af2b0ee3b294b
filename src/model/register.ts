import type { Entity } from './entity.ts'
import type { Language } from './language.ts'

/** The part of a register under one letter. */
export interface RegisterPart {
  readonly letter: string
  readonly entities: readonly Entity[]
}

/** An entity under its initial. */
export interface RegisterEntry {
  readonly letter: string
  readonly entity: Entity
}

/**
 * Sorts entities A–Z as a language does: people by family name, everything else by name.
 *
 * @param language whose names and collation count
 * @returns each entity with its initial; an accent makes a letter of its own only where the language says so
 */
export const registerEntries = (entities: readonly Entity[], language: Language): readonly RegisterEntry[] => {
  const collator = new Intl.Collator(language)
  return entities
    .map((entity) => ({ entity, key: sortKey(entity, language) }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity, key }) => ({ letter: initial(key, language), entity }))
}

/** The entries of a page of a register under their letters. */
export const registerParts = (entries: readonly RegisterEntry[]): readonly RegisterPart[] =>
  [...Map.groupBy(entries, ({ letter }) => letter)].map(([letter, group]) => ({
    letter,
    entities: group.map(({ entity }) => entity),
  }))

const sortKey = ({ family, names }: Entity, language: Language) =>
  family === undefined ? names[language] : `${family[language]}, ${names[language]}`

const initial = (key: string, language: Language) => {
  const [letter = ''] = key.toLocaleUpperCase(language)
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '')
  const isSame = baseCollatorOf(language).compare(letter, plain) === 0
  return isSame ? plain : letter
}

/** Collators that take no notice of accents, made once for each language. */
const baseCollators = new Map<Language, Intl.Collator>()
const baseCollatorOf = (language: Language): Intl.Collator => {
  const collator = baseCollators.get(language) ?? new Intl.Collator(language, { sensitivity: 'base' })
  baseCollators.set(language, collator)
  return collator
}

/** A person's name in the parts that a register sets apart; for other kinds all is `family`. */
export const nameParts = ({ family, names }: Entity, language: Language) => {
  const name = names[language]
  const last = family?.[language] ?? name
  return name.endsWith(last) ? { given: name.slice(0, -last.length), family: last } : { given: '', family: name }
}
