import type { EntityKind } from '../../../model/kinds.ts'
import type { Inflect } from './rule.ts'

const adjectiveEndings = ['e', 'er', 'en', 'em', 'es']
const sibilant = /(?:s|ß|x|z)$/

/**
 * German: genitives of names, adjective endings, weak and regular nouns for the people of a country.
 *
 * `Trump` → `Trumps`; `Vereinigte` → `Vereinigten`; `Franzose` → `Franzosen`; `Ukrainerin` → `Ukrainerinnen`.
 */
export const inflectGerman: Inflect = (word, { role, kind, last }) => {
  switch (role) {
    case 'adjective':
      return word.endsWith('er') ? [] : adjectiveEndings.map((ending) => word.replace(/e$/, '') + ending)
    case 'demonym':
      return demonym(word)
    case 'name':
      if (!last && /(?:e|es|er)$/.test(word) && kind !== 'person') {
        const stem = word.replace(/(?:e|es|er)$/, '')
        return adjectiveEndings.map((ending) => stem + ending)
      }
      return noun(word, kind)
  }
}

/** Common nouns that end names of places and countries, and take the endings of common nouns with them. */
const commonNoun =
  /(?:reich|staat|bund|union|republik|meer|land|gebirge|wald|tal|feld|berg|see|fluss|golf|stadt|insel|dorf|bezirk|kreis|kanal|streifen|haus)$/

const noun = (word: string, kind: EntityKind): readonly string[] => {
  if (word.endsWith('nis')) return [`${word}ses`, `${word}se`]
  if (word.endsWith('en')) return [`${word}s`]
  const genitives = sibilant.test(word) ? [`${word}ens`] : [`${word}s`]
  // The plural of a name has a dative of its own: `in den Niederlanden`, `den Emiraten`.
  if (word.endsWith('e') && kind !== 'person') genitives.push(`${word}n`)
  const isCommon = kind === 'organisation' || (kind !== 'person' && commonNoun.test(word))
  return isCommon ? [...genitives, `${word}es`, `${word}e`, `${word}en`] : genitives
}

const demonym = (word: string): readonly string[] => {
  if (word.endsWith('in')) return [`${word}nen`]
  if (word.endsWith('deutsche')) return ['r', 'n', 'm', 's'].map((ending) => word + ending)
  if (word.endsWith('deutscher')) return ['', 'n', 'm', 's'].map((ending) => word.slice(0, -1) + ending)
  if (word.endsWith('er')) return [`${word}s`, `${word}n`]
  return word.endsWith('e') ? [`${word}n`, `${word}ns`] : [`${word}n`, `${word}en`, `${word}s`]
}
