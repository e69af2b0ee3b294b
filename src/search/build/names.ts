import type { Entity } from '../../model/entity.ts'
import { languages, usesCyrillic, type Language } from '../../model/language.ts'
import { contentWords } from '../content-words.ts'
import { fold, isCyrillic } from '../fold.ts'
import { inflectIn } from './inflect/inflect.ts'
import type { WordContext } from './inflect/rule.ts'
import type { NameType } from '../index-format.ts'
import { romanise } from './romanise.ts'

/** Words of an article's text that are annotated as a mention of an entity. */
export interface Surface {
  readonly text: string
  readonly language: Language
}

/** A name of an entity with the forms that each of its words can take. */
export interface Name {
  readonly type: NameType
  readonly text: string
  readonly languages: readonly Language[]
  readonly words: readonly { readonly key: string; readonly forms: ReadonlySet<string> }[]
}

/** Words inside a name that never change. */
const particles = new Set(['van', 'von', 'der', 'ван', 'фон'])

/** The shortest romanised name that is worth a place: shorter ones look like too many other words. */
const shortestRomanised = 5

/**
 * All names of an entity: in each language, family names, aliases, adjectives, names of the people, listed forms, the
 * surface forms of the texts, Ukrainian names in Latin letters, and what the texts call the person's office.
 *
 * @param surfaces the words of the texts that mention it
 * @param roles what the texts say that it is
 */
export const namesOf = (
  entity: Entity,
  surfaces: readonly Surface[],
  roles: readonly Surface[] = [],
): readonly Name[] => {
  const found = new Map<
    string,
    { type: NameType; text: string; languages: Set<Language>; words: Map<string, Set<string>>[] }
  >()

  const add = (type: NameType, text: string, of: readonly Language[], role: WordContext['role'] | 'fixed') => {
    const words = contentWords(text)
    if (words.length === 0) return
    const id = words.map((word) => word.key).join(' ')
    const known = found.get(id)
    const entry = known ?? { type, text, languages: new Set(), words: words.map(() => new Map<string, Set<string>>()) }
    if (known === undefined) found.set(id, entry)
    for (const language of of) entry.languages.add(language)
    words.forEach(({ text: written, key }, index) => {
      const forms = entry.words[index]
      if (forms === undefined) return
      const all = forms.get(key) ?? new Set<string>()
      forms.set(key, all)
      if (role === 'fixed') return
      for (const language of of) {
        if (usesCyrillic(language) !== isCyrillic(key) || particles.has(key)) continue
        const context: WordContext = {
          role,
          kind: entity.kind,
          gender: entity.gender,
          last: index === words.length - 1,
          declension: role === 'name' ? entity.declension?.[language] : undefined,
          isAcronym: /^[\p{Lu}\p{N}]{2,}$/u.test(written),
        }
        for (const form of inflectIn(language)(written.toLowerCase().normalize('NFC'), context)) {
          const folded = fold(form)
          if (folded !== key && folded !== '') all.add(folded)
        }
      }
    })
  }

  for (const language of languages) add('name', entity.names[language], [language], 'name')
  for (const language of languages) {
    const family = entity.family?.[language]
    if (family !== undefined) add('family', family, [language], 'name')
  }
  for (const alias of entity.aliases) add('alias', alias.name, alias.languages ?? languages, 'name')
  for (const language of languages) {
    for (const word of entity.adjectives[language] ?? []) add('adjective', word, [language], 'adjective')
    for (const word of entity.demonyms[language] ?? []) add('demonym', word, [language], 'demonym')
    for (const word of entity.forms[language] ?? []) add('form', word, [language], 'fixed')
  }
  if (entity.kind === 'person') for (const { text, language } of roles) add('role', text, [language], 'fixed')
  for (const { text, language } of surfaces) add('surface', text, [language], 'fixed')
  for (const text of [entity.names.uk, entity.family?.uk ?? ''])
    for (const latin of romanise(text))
      if (contentWords(latin).every((word) => word.key.length >= shortestRomanised))
        add('romanised', capitalised(latin), ['uk'], 'fixed')
  const drafts = [...found.values()]
  const named = drafts.filter(({ type }) => type !== 'form' && type !== 'surface' && type !== 'role')
  const isDerived = ({ type, words }: Draft) =>
    (type === 'form' || type === 'surface') && named.some((other) => yields(other.words, words))
  return drafts
    .filter((draft) => !isDerived(draft))
    .map(({ type, text, languages: of, words }) => ({
      type,
      text,
      languages: languages.filter((language) => of.has(language)),
      words: words.flatMap((forms) => [...forms].map(([key, all]) => ({ key, forms: all }))),
    }))
}

interface Draft {
  readonly type: NameType
  readonly words: readonly ReadonlyMap<string, ReadonlySet<string>>[]
}

/** Whether a name of as many words has each of these words among its forms. */
const yields = (name: Draft['words'], words: Draft['words']): boolean =>
  name.length === words.length &&
  words.every((forms, position) =>
    [...forms.keys()].every((key) => [...(name[position] ?? [])].some(([lemma, all]) => lemma === key || all.has(key))),
  )

const capitalised = (text: string) => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
