import { z } from 'zod'

const oneOrMore = z
  .union([z.string(), z.array(z.string()).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value))

const countriesSchema = z.record(
  z.string().regex(/^[a-z]{2}$/),
  z.strictObject({
    names: z.array(z.string()).default([]),
    adjectives: z.array(z.string()).default([]),
    people: z.array(z.string()).default([]),
    capitals: z.record(z.string(), oneOrMore).default({}),
    unsure: z.array(z.string()).default([]),
  }),
)
const organisationsSchema = z.record(
  z.string(),
  z.strictObject({ names: z.array(z.string()).min(1), standsFor: z.string().optional() }),
)
const placesSchema = z.record(
  z.string(),
  z.strictObject({
    names: z.array(z.string()).min(1),
    adjectives: z.array(z.string()).default([]),
    people: z.array(z.string()).default([]),
    country: z.string().optional(),
  }),
)

/** A country as German texts name it. The first name is CLDR's. */
export interface GazetteerCountry {
  readonly id: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
  readonly people: readonly string[]
  readonly capitals: readonly { readonly id: string; readonly names: readonly string[] }[]
  /** Dictionary forms that often mean something else. */
  readonly unsure: readonly string[]
}

/** What German texts name without an entity of the registry: all countries, their capitals, well-known organisations and regions. */
export interface Gazetteer {
  readonly countries: readonly GazetteerCountry[]
  readonly organisations: readonly {
    readonly id: string
    readonly names: readonly string[]
    readonly standsFor: string | undefined
  }[]
  readonly places: readonly {
    readonly id: string
    readonly names: readonly string[]
    readonly adjectives: readonly string[]
    readonly people: readonly string[]
    readonly country: string | undefined
  }[]
}

/** CLDR regions that are no countries or territories of ISO 3166-1. */
const noCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'])

/**
 * Builds the gazetteer.
 *
 * @param territories CLDR's names of territories in German, by code and variant (`US`, `US-alt-short`)
 * @param files the parsed YAML files of this folder
 * @throws if a file does not have the expected shape
 */
export const makeGazetteer = (
  territories: Readonly<Record<string, string>>,
  files: { readonly countries: unknown; readonly organisations: unknown; readonly places: unknown },
): Gazetteer => {
  const known = countriesSchema.parse(files.countries)
  const codes = Object.keys(territories).filter((code) => /^[A-Z]{2}$/.test(code) && !noCountries.has(code))
  return {
    countries: codes.map((code) => {
      const id = code.toLowerCase()
      const entry = known[id]
      const variants = Object.entries(territories)
        .filter(([key]) => key.startsWith(`${code}-alt-`))
        .flatMap(([, name]) => (name.includes('(') ? [] : [name]))
      return {
        id,
        names: [...new Set([territories[code] ?? code, ...variants, ...(entry?.names ?? [])])],
        adjectives: entry?.adjectives ?? [],
        people: entry?.people ?? [],
        capitals: Object.entries(entry?.capitals ?? {}).map(([capital, names]) => ({ id: capital, names })),
        unsure: entry?.unsure ?? [],
      }
    }),
    organisations: Object.entries(organisationsSchema.parse(files.organisations)).map(([id, { names, standsFor }]) => ({
      id,
      names,
      standsFor,
    })),
    places: Object.entries(placesSchema.parse(files.places)).map(([id, { names, adjectives, people, country }]) => ({
      id,
      names,
      adjectives,
      people,
      country,
    })),
  }
}
