import type { Registry } from '../../model/entity.ts'
import { entityKinds } from '../../model/kinds.ts'
import { languages, type Language } from '../../model/language.ts'
import { contentWords } from '../content-words.ts'
import { nameTypes, type IndexedName, type NameIndex } from '../index-format.ts'
import { namesOf } from './names.ts'
import type { Occurrences } from './occurrences.ts'

/**
 * Builds the name index of a page language: every language's names, with labels in the page's.
 *
 * @param otherWords keys of real words that must not be taken for a slip
 * @param strings what the search interface says in the page's language
 */
export const buildNameIndex = (
  registry: Registry,
  occurrences: Occurrences,
  language: Language,
  otherWords: readonly string[] = [],
  strings: Readonly<Record<string, string>> = {},
): NameIndex => {
  const entities = [...registry.values()]
  const positions = new Map(entities.map((entity, position) => [entity.id, position]))
  const others = new Set(otherWords)
  const paradigms = new Map<string, number>()
  const names = entities.flatMap((entity, position) =>
    namesOf(entity, occurrences.surfaces.get(entity.id) ?? [], occurrences.roles.get(entity.id) ?? [])
      .filter(({ type, words }) => type !== 'romanised' || !words.some(({ key }) => others.has(key)))
      .map(({ type, text, languages: of, words }): IndexedName => [
        position,
        nameTypes.indexOf(type),
        text,
        of.length === languages.length ? '' : of.join(' '),
        ...words.map(({ key, forms }) => {
          const paradigm = paradigmOf(key, forms)
          const known = paradigms.get(paradigm)
          if (known !== undefined) return known
          paradigms.set(paradigm, paradigms.size)
          return paradigms.size - 1
        }),
      ]),
  )
  const words = names.flatMap(([, , text], name) => {
    const counted = contentWords(text)
      .map((word) => word.text)
      .join(' ')
    return counted === text ? [] : [[name, counted] as const]
  })
  return {
    version: 2,
    language,
    entities: entities.map((entity) => [
      entity.id,
      entityKinds.indexOf(entity.kind),
      entity.names[language],
      occurrences.roles.get(entity.id)?.find((role) => role.language === language)?.text ?? '',
      occurrences.mentions.get(entity.id) ?? 0,
      (entity.country === undefined ? undefined : positions.get(entity.country)) ?? -1,
    ]),
    paradigms: [...paradigms.keys()],
    names,
    words: Object.fromEntries(words),
    otherWords: otherWords.join(' '),
    strings,
  }
}

/** How the forms of a word come from its key, in the notation of the index. */
export const paradigmOf = (key: string, forms: ReadonlySet<string>): string => {
  const byCut = new Map<number, string[]>()
  for (const form of [...forms].sort()) {
    let common = 0
    while (common < key.length && key[common] === form[common]) common += 1
    const cut = key.length - common
    byCut.set(cut, [...(byCut.get(cut) ?? []), form.slice(common)])
  }
  return [...byCut]
    .sort(([one], [other]) => one - other)
    .map(([cut, endings]) => String(cut) + endings.join(','))
    .join(';')
}
