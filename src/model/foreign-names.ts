import type { Entity } from './entity.ts'
import { languages, type Language } from './language.ts'

/**
 * The language of a name that is foreign in a text: one that the registry has in another language and not in this one.
 *
 * @param surface the name as the text has it
 * @returns the other language, or nothing where the name belongs to the text's own or to none
 */
export const foreignLanguageOf = (entity: Entity, surface: string, language: Language): Language | undefined => {
  const belongs = (candidate: Language) =>
    entity.names[candidate] === surface ||
    entity.family?.[candidate] === surface ||
    entity.aliases.some((alias) => alias.name === surface && (alias.languages?.includes(candidate) ?? true))
  return belongs(language) ? undefined : languages.find(belongs)
}
