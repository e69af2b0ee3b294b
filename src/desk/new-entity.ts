import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { entitySchemas } from '../model/entity.ts'
import { registerOf, type EntityKind } from '../model/kinds.ts'
import { languages, type Language } from '../model/language.ts'
import type { ForeignNames } from './foreign-names.ts'
import type { Gazetteer } from './gazetteer.ts'

/** An entity file that does not exist yet. */
export interface NewEntity {
  readonly id: string
  readonly kind: EntityKind
  /** Path below the root of the project. */
  readonly path: string
  readonly content: string
}

/** Capitals whose status is disputed do not stand for a government. */
const disputed = new Set(['jerusalem', 'ramallah', 'la-paz', 'sucre'])

const compact = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

type Words = Readonly<Partial<Record<Language, readonly string[]>>>

/** Words of all languages that have some; nothing if none has. */
const perLanguage = (german: readonly string[], foreign: Words | undefined): Words | undefined => {
  const all = Object.entries({ de: german, ...foreign }).filter(([, words]) => words.length > 0)
  return all.length === 0 ? undefined : Object.fromEntries(all)
}

const asAliases = (names: readonly string[], language: Language) =>
  names.map((name) => ({
    name,
    languages: [language],
    kind: /^[\p{Lu}\p{N}.]{2,6}$/u.test(name) ? 'abbreviation' : 'variant',
  }))

const unlessEmpty = <Value>(list: readonly Value[]) => (list.length === 0 ? undefined : list)

/**
 * Writes the file of an entity.
 *
 * @param data the values of the schema, without those that are `undefined`
 * @throws if they do not fit the schema
 */
export const entityFile = (kind: EntityKind, id: string, data: Readonly<Record<string, unknown>>): NewEntity => {
  const content = compact({ id, kind, ...data })
  entitySchemas[kind].parse(content)
  const schema = `# yaml-language-server: $schema=../../schemas/${kind}.json\n`
  return {
    id,
    kind,
    path: `content/entities/${registerOf[kind]}/${id}.yaml`,
    content: schema + stringify(content, { lineWidth: 0, singleQuote: true, aliasDuplicateObjects: false }),
  }
}

/**
 * Makes the file of a country, a capital, an organisation or a region from what the gazetteer and the tables beside it
 * know, in all languages; names of countries stay with CLDR.
 *
 * @returns nothing for an id that is none of these
 */
export const knownEntity = (id: string, gazetteer: Gazetteer, foreign: ForeignNames): NewEntity | undefined => {
  const peoples = foreign.peoples.get(id)
  const country = gazetteer.countries.find((candidate) => candidate.id === id)
  if (country !== undefined)
    return entityFile('country', id, {
      aliases: unlessEmpty(asAliases(country.names.slice(1), 'de')),
      adjectives: perLanguage(country.adjectives, peoples?.adjectives),
      demonyms: perLanguage(country.people, peoples?.demonyms),
    })
  const home = gazetteer.countries.find(({ capitals: towns }) => towns.some((town) => town.id === id))
  const town = home?.capitals.find((capital) => capital.id === id)
  if (home !== undefined && town !== undefined)
    return named('place', id, town.names, foreign, {
      country: home.id,
      canStandFor: disputed.has(id) ? undefined : home.id,
    })
  const organisation = gazetteer.organisations.find((candidate) => candidate.id === id)
  if (organisation !== undefined)
    return named('organisation', id, organisation.names, foreign, { canStandFor: organisation.standsFor })
  const place = gazetteer.places.find((candidate) => candidate.id === id)
  return place === undefined
    ? undefined
    : named('place', id, place.names, foreign, {
        adjectives: perLanguage(place.adjectives, peoples?.adjectives),
        demonyms: perLanguage(place.people, peoples?.demonyms),
        country: place.country,
      })
}

/** The file of an entity that is no country, with its names in all languages; nothing where one is missing. */
const named = (
  kind: EntityKind,
  id: string,
  german: readonly string[],
  foreign: ForeignNames,
  rest: Readonly<Record<string, unknown>>,
): NewEntity | undefined => {
  const known = foreign.names.get(id)
  if (known === undefined) return undefined
  const all: Words = { de: german, ...known }
  const aliases = languages.flatMap((language) => asAliases((all[language] ?? []).slice(1), language))
  return entityFile(kind, id, {
    names: Object.fromEntries(languages.map((language) => [language, all[language]?.[0]])),
    aliases: unlessEmpty(withoutRepetition(aliases)),
    ...rest,
  })
}

type Alias = ReturnType<typeof asAliases>[number]

/** One alias for a name that several languages have. */
const withoutRepetition = (aliases: readonly Alias[]): readonly Alias[] => {
  const byName = new Map<string, Alias>()
  for (const alias of aliases) {
    const known = byName.get(alias.name)
    byName.set(
      alias.name,
      known === undefined ? alias : { ...known, languages: [...known.languages, ...alias.languages] },
    )
  }
  return [...byName.values()]
}

/** The countries that an entity file refers to. */
export const countriesOf = (entity: NewEntity): readonly string[] => {
  const content: unknown = parse(entity.content)
  const references = z.object({ country: z.string().optional(), canStandFor: z.string().optional() }).parse(content)
  return [references.country, references.canStandFor].flatMap((id) => (id === undefined ? [] : [id]))
}

/** Names in all languages, the given ones first and the German one where one is missing. */
export const namesWith = (de: string, others: Partial<Record<Language, string | undefined>>) =>
  Object.fromEntries(languages.map((language) => [language, others[language] ?? de]))
