import { readFileSync } from 'node:fs'
import { entityKinds, type EntityKind } from '../../src/model/kinds.ts'
import type { Language } from '../../src/model/language.ts'
import { fold } from '../../src/search/fold.ts'
import { inflectIn } from '../../src/search/build/inflect/inflect.ts'

/** A name with the forms that it takes in texts, from the tables in `tests/fixtures/names`. */
export interface AttestedName {
  readonly name: string
  readonly kind: EntityKind
  readonly gender: 'female' | 'male' | 'unknown'
  /** How the name inflects, in words. */
  readonly inflection: string
  readonly forms: readonly string[]
}

/** Languages of which there is a table. */
export const tabled = ['uk', 'fi'] as const satisfies readonly Language[]

/**
 * Reads the table of a language.
 *
 * @throws at a line that has not the form which the head of the table gives
 */
export const attestedNames = (language: (typeof tabled)[number]): readonly AttestedName[] =>
  readFileSync(new URL(`../fixtures/names/${language}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [written, kinds = '', inflection, forms] = line.split('\t')
      const [kindName, gender = 'unknown'] = kinds.split(':')
      const kind = entityKinds.find((known) => known === kindName)
      if (written === undefined || kind === undefined || inflection === undefined || forms === undefined)
        throw new Error(`Unexpected line \`${line}\` in ${language}.tsv, expected name, kind, class and forms`)
      const [stem = ''] = written.split('|')
      return {
        name: written.replace('|', ''),
        kind,
        gender: gender === 'female' || gender === 'male' ? gender : 'unknown',
        inflection,
        forms: forms
          .split(' ')
          .filter((form) => form !== '')
          .map((form) => (form.startsWith('-') ? stem + form.slice(1) : form).replaceAll('=', ' ')),
      }
    })

/** Forms that the rules do not derive, word by word. */
export const notDerived = (language: Language, { name, kind, gender, forms }: AttestedName): readonly string[] => {
  const words = name.split(' ')
  const derived = words.map((word, i) => {
    const context = {
      role: 'name',
      kind,
      gender,
      last: i === words.length - 1,
      isAcronym: /^\p{Lu}{2,}$/u.test(word),
    } as const
    return new Set([word, ...inflectIn(language)(word.toLowerCase().normalize('NFC'), context)].map(fold))
  })
  return forms.filter((form) => !form.split(' ').every((word, i) => derived[i]?.has(fold(word)) ?? false))
}
