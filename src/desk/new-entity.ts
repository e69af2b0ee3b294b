import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { entitySchemas } from '../model/entity.ts'
import { registerOf, type EntityKind } from '../model/kinds.ts'
import { languages, type Language } from '../model/language.ts'
import type { Gazetteer } from './gazetteer.ts'

/** An entity file that does not exist yet. */
export interface NewEntity {
  readonly id: string
  readonly kind: EntityKind
  /** Path below the root of the project. */
  readonly path: string
  readonly content: string
}

const capitalNamesSchema = z.record(z.string(), z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]))
export type CapitalNames = z.output<typeof capitalNamesSchema>

/** Reads the names of capitals in the languages other than German, in the order of the site's languages. */
export const readCapitalNames = (yaml: string): CapitalNames => capitalNamesSchema.parse(parse(yaml))

/** Capitals whose status is disputed do not stand for a government. */
const disputed = new Set(['jerusalem', 'ramallah', 'la-paz', 'sucre'])

const compact = (value: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined))

const inGerman = (words: readonly string[]) => (words.length === 0 ? undefined : { de: words })

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
    content: schema + stringify(content, { lineWidth: 0, singleQuote: true }),
  }
}

/**
 * Makes the file of a country or capital from what the gazetteer and CLDR know; names of countries stay with CLDR.
 *
 * @returns nothing for an id that is neither
 */
export const knownEntity = (id: string, gazetteer: Gazetteer, capitals: CapitalNames): NewEntity | undefined => {
  const country = gazetteer.countries.find((candidate) => candidate.id === id)
  if (country !== undefined) {
    const sure = (words: readonly string[]) => words.filter((word) => !country.unsure.includes(word))
    const aliases = sure(country.names.slice(1)).map((name) => ({ name, languages: ['de'], kind: 'variant' }))
    return entityFile('country', id, {
      aliases: aliases.length > 0 ? aliases : undefined,
      adjectives: inGerman(sure(country.adjectives)),
      demonyms: inGerman(sure(country.people)),
    })
  }
  const home = gazetteer.countries.find(({ capitals: towns }) => towns.some((town) => town.id === id))
  const town = home?.capitals.find((capital) => capital.id === id)
  const foreign = capitals[id]
  if (home === undefined || town === undefined || foreign === undefined) return undefined
  const [en, fr, it, fi, uk] = foreign
  const [de, ...others] = town.names
  const names: Readonly<Record<Language, string | undefined>> = { de, en, fr, it, fi, uk }
  const aliases = others.map((name) => ({ name, languages: ['de'], kind: 'variant' }))
  return entityFile('place', id, {
    names,
    aliases: aliases.length > 0 ? aliases : undefined,
    country: home.id,
    canStandFor: disputed.has(id) ? undefined : home.id,
  })
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
