import type { Entity } from './entity.ts'
import type { Language } from './language.ts'

/** The part of a register under one letter. */
export interface RegisterPart {
  readonly letter: string
  readonly entities: readonly Entity[]
}

/**
 * Sorts entities A–Z as a language does: people by family name, everything else by name.
 *
 * @param language whose names and collation count
 * @returns the entities under their initials; an accent makes a letter of its own only where the language says so
 */
export const registerParts = (entities: readonly Entity[], language: Language): readonly RegisterPart[] => {
  const collator = new Intl.Collator(language)
  const sorted = entities
    .map((entity) => ({ entity, key: sortKey(entity, language) }))
    .sort((a, b) => collator.compare(a.key, b.key) || (a.entity.id < b.entity.id ? -1 : 1))
  return [...Map.groupBy(sorted, ({ key }) => initial(key, language))].map(([letter, group]) => ({
    letter,
    entities: group.map(({ entity }) => entity),
  }))
}

const sortKey = ({ family, names }: Entity, language: Language) =>
  family === undefined ? names[language] : `${family[language]}, ${names[language]}`

const initial = (key: string, language: Language) => {
  const [letter = ''] = key.toLocaleUpperCase(language)
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '')
  const isSame = new Intl.Collator(language, { sensitivity: 'base' }).compare(letter, plain) === 0
  return isSame ? plain : letter
}

/** A person's name in the parts that a register sets apart; for other kinds all is `family`. */
export const nameParts = ({ family, names }: Entity, language: Language) => {
  const name = names[language]
  const last = family?.[language] ?? name
  return name.endsWith(last) ? { given: name.slice(0, -last.length), family: last } : { given: '', family: name }
}
