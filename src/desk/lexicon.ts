import type { Entity, Registry } from '../model/entity.ts'
import type { EntityKind } from '../model/kinds.ts'
import { originalLanguage } from '../model/language.ts'
import type { Role } from '../model/roles.ts'
import type { Gazetteer } from './gazetteer.ts'
import { adjectiveForms, nameForms, peopleForms, townAdjective } from './german-forms.ts'

/** What a word of the lexicon is to its entity. */
export type WordSort = 'name' | 'adjective' | 'people' | 'family'

/** An entity that a word can name. */
export interface Sense {
  readonly entity: string
  readonly kind: EntityKind
  readonly sort: WordSort
  /** Why the word may mean something else, if it may. */
  readonly doubt?: string | undefined
}

/** Every inflected form and what it names; a form can have several senses. */
export interface Lexicon {
  /** Forms by their first word, the longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly (readonly [form: string, senses: readonly Sense[]])[]>
  /** Names of countries of one word, as they begin compounds: `Ukraine` in `Ukrainekrieg`. */
  readonly compoundHeads: ReadonlyMap<string, Sense>
  /** Stems of adjectives of countries: `russisch` in `prorussisch`. */
  readonly adjectiveStems: ReadonlyMap<string, Sense>
  readonly senses: (form: string) => readonly Sense[]
  /** What articles say in German that people are, by entity: `US-Präsident`. */
  readonly roles: ReadonlyMap<string, readonly string[]>
  /** Every entity that a form can name. */
  readonly entities: ReadonlySet<string>
}

/** One character for each character: what lexicon and text are compared in. */
export const normalise = (text: string): string =>
  text
    .replace(/\s/gu, ' ')
    .replace(/[’‘´`ʼ]/gu, "'")
    .replace(/[‐‑]/gu, '-')

const particles = /\b(van|von|de|der|den|del|di|da|al|el|bin|ibn|zu|ter|ten)\b/gu
const transcribed = (name: string) =>
  name.replace(/[äöüß]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter] ?? letter)

/** Ways of writing a person's name: `Björn` and `Bjoern`, `van` and `Van`. */
const personNames = (name: string): readonly string[] =>
  [name, transcribed(name)].flatMap((variant) => [
    variant,
    variant.replace(particles, (word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ])

/** Words of the registry that are everyday German words too. */
const everyday = new Map([
  ['Pole', 'also the plural of „Pol“'],
  ['Letten', 'also a clay'],
  ['Essen', 'also the noun „Essen“'],
  ['Amerika', 'may mean the continent'],
  ['EC', 'also a train or a card'],
])

const germanAliases = (entity: Entity) =>
  entity.aliases
    .filter(({ languages }) => languages === undefined || languages.includes('de'))
    .filter(({ name }) => /^[\p{Script=Latin}\p{N}\p{P}\s]+$/u.test(name))

/**
 * Builds the lexicon of all forms that can name an entity.
 *
 * The registry comes first; the gazetteer adds what it does not have and, for countries that it has, the words that it lacks.
 *
 * @param roles what articles say that the entities are
 */
export const makeLexicon = (
  registry: Registry,
  gazetteer: Gazetteer,
  roles: ReadonlyMap<string, readonly Role[]> = new Map(),
): Lexicon => {
  const all = new Map<string, Sense[]>()
  const add = (forms: readonly string[], sense: Sense) => {
    for (const form of forms.map(normalise)) {
      const doubt = sense.doubt ?? everyday.get(form)
      const senses = all.get(form)
      if (senses === undefined) all.set(form, [{ ...sense, doubt }])
      else if (!senses.some(({ entity }) => entity === sense.entity)) senses.push({ ...sense, doubt })
    }
  }
  const unsureWords = new Map(gazetteer.countries.map(({ id, unsure }) => [id, unsure]))
  const doubtOf = (id: string, word: string) =>
    unsureWords.get(id)?.includes(word) === true ? `„${word}“ often means something else` : undefined
  const idOf = new Map<string, Entity>()
  for (const entity of registry.values()) {
    const { id, kind } = entity
    if (kind !== 'person') for (const name of [entity.names.de]) idOf.set(name, entity)
    const names = [entity.names.de, ...germanAliases(entity).map(({ name }) => name), ...(entity.forms.de ?? [])]
    for (const name of names) {
      const isFamily = kind === 'person' && !name.includes(' ')
      const spellings = kind === 'person' ? personNames(name) : [name]
      add(spellings.flatMap(nameForms), {
        entity: id,
        kind,
        sort: isFamily ? 'family' : 'name',
        doubt: doubtOf(id, name),
      })
    }
    if (entity.family !== undefined)
      add(personNames(entity.family.de).flatMap(nameForms), { entity: id, kind, sort: 'family' })
    for (const adjective of entity.adjectives.de ?? [])
      add(adjectiveForms(adjective), { entity: id, kind, sort: 'adjective', doubt: doubtOf(id, adjective) })
    for (const people of entity.demonyms.de ?? [])
      add(peopleForms(people), { entity: id, kind, sort: 'people', doubt: doubtOf(id, people) })
  }
  const compoundHeads = new Map<string, Sense>()
  const adjectiveStems = new Map<string, Sense>()
  for (const { id, names, adjectives, people, capitals } of gazetteer.countries) {
    const sense = (sort: WordSort, word: string): Sense => ({
      entity: id,
      kind: 'country',
      sort,
      doubt: doubtOf(id, word),
    })
    for (const name of names) {
      add(nameForms(name), sense('name', name))
      if (/^\p{L}{4,}$/u.test(name)) compoundHeads.set(name, sense('name', name))
    }
    for (const adjective of adjectives) {
      add(adjectiveForms(adjective), sense('adjective', adjective))
      adjectiveStems.set(adjective, sense('adjective', adjective))
    }
    for (const person of people) add(peopleForms(person), sense('people', person))
    for (const capital of capitals) {
      const entity = capital.names.map((name) => idOf.get(name)?.id).find((found) => found !== undefined) ?? capital.id
      for (const name of capital.names) {
        const doubt = doubtOf(id, name)
        add(nameForms(name), { entity, kind: 'place', sort: 'name', doubt })
        const adjective = townAdjective(name)
        if (adjective !== undefined && doubt === undefined && !all.has(normalise(adjective)))
          add([adjective], { entity, kind: 'place', sort: 'adjective' })
      }
    }
  }
  for (const { id, names } of gazetteer.organisations) {
    const entity = names.map((name) => idOf.get(name)?.id).find((found) => found !== undefined) ?? id
    for (const name of names) add(nameForms(name), { entity, kind: 'organisation', sort: 'name' })
  }
  for (const { id, names, adjectives, people } of gazetteer.places) {
    const entity = names.map((name) => idOf.get(name)?.id).find((found) => found !== undefined) ?? id
    for (const name of names) add(nameForms(name), { entity, kind: 'place', sort: 'name' })
    for (const adjective of adjectives) add(adjectiveForms(adjective), { entity, kind: 'place', sort: 'adjective' })
    for (const person of people) add(peopleForms(person), { entity, kind: 'place', sort: 'people' })
  }
  const entities = new Set([...all.values()].flatMap((senses) => senses.map(({ entity }) => entity)))
  const byFirstWord = new Map<string, (readonly [string, readonly Sense[]])[]>()
  for (const [form, senses] of all) {
    const first = firstWord(form)
    const forms = byFirstWord.get(first)
    if (forms === undefined) byFirstWord.set(first, [[form, senses]])
    else forms.push([form, senses])
  }
  for (const forms of byFirstWord.values()) forms.sort(([a], [b]) => b.length - a.length)
  return {
    byFirstWord,
    compoundHeads,
    adjectiveStems,
    senses: (form) => all.get(normalise(form)) ?? [],
    roles: new Map(
      [...roles].map(([id, given]) => [
        id,
        given.filter(({ language }) => language === originalLanguage).map(({ text }) => text),
      ]),
    ),
    entities,
  }
}

/** The letters and digits that a form begins with. */
export const firstWord = (form: string): string => /^[\p{L}\p{M}\p{N}]+/u.exec(form)?.[0] ?? ''
