import { z } from 'zod'
import type { EntityKind } from './kinds.ts'
import { idDescription, idPattern, isEntityId, longestId, type EntityId } from './ids.ts'
import { languages, type Language, type PerLanguage } from './language.ts'

/** A zod schema for an entity's id. */
export const entityIdSchema = z
  .string()
  .refine(isEntityId, { error: `expected an id: ${idDescription}` })
  .meta({ pattern: idPattern.source, maxLength: longestId })
  .describe(`Id of an entity: ${idDescription}`)

const text = z.string().trim().min(1)

/** A schema that asks for the value in every language of the site. */
export const perLanguageSchema = <Schema extends z.ZodType>(value: Schema, description: string) =>
  z
    .strictObject(Object.fromEntries(languages.map((language) => [language, value])) as Record<Language, Schema>)
    .describe(description)

const somePerLanguage = <Schema extends z.ZodType>(value: Schema, description: string) =>
  z
    .strictObject(
      Object.fromEntries(languages.map((language) => [language, value.optional()])) as Record<
        Language,
        z.ZodOptional<Schema>
      >,
    )
    .describe(description)

/** Why an entity has a further name. */
export const aliasKinds = [
  'abbreviation',
  'long',
  'short',
  'historic',
  'transliteration',
  'variant',
  'translation',
] as const

const aliasSchema = z
  .strictObject({
    name: text.describe('The further name, as it is written'),
    languages: z
      .array(z.enum(languages))
      .min(1)
      .optional()
      .describe('Languages in which it is used; without this, in any'),
    kind: z.enum(aliasKinds).describe('What kind of name it is'),
  })
  .describe('A further name of the entity')

/** Lists of words per language, in their dictionary form. */
const wordsPerLanguage = (description: string) => somePerLanguage(z.array(text).min(1), description).optional()

/**
 * How a name declines, where its spelling does not show it. `noun` and `adjective` are the word's class, `plural` a name
 * that has no singular, `foreign` one whose stem never changes, `indeclinable` one that has a single form.
 */
export const declensions = ['noun', 'adjective', 'plural', 'foreign', 'indeclinable'] as const
export type Declension = (typeof declensions)[number]

const base = {
  $schema: z.string().optional().describe('Path of the JSON Schema, for editors'),
  id: entityIdSchema.describe('Id of the entity; the name of the file without its ending'),
  aliases: z
    .array(aliasSchema)
    .default([])
    .describe('Further names: old names, long forms, abbreviations, transliterations'),
  forms: wordsPerLanguage('Inflected forms that the rules of a language do not derive'),
  declension: somePerLanguage(
    z.enum(declensions),
    'How the name declines in a language where its spelling does not show it; without this, as its spelling does',
  ).optional(),
  formerIds: z
    .array(entityIdSchema)
    .min(1)
    .optional()
    .describe('Ids that the entity had before; written by `npm run entity -- rename`, so that old addresses lead on'),
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/, { error: 'expected a Wikidata id such as `Q42`' })
    .optional()
    .describe('Wikidata id, only where it was checked'),
}
const names = perLanguageSchema(text, 'Name in each language, in its dictionary form')
const country = entityIdSchema.optional().describe('Id of the country that the entity belongs to')
const adjectives = wordsPerLanguage(
  'Adjectives of the name in their dictionary form: `französisch`, `French`, `ranskalainen`',
)
const demonyms = wordsPerLanguage(
  'Names of the people in their dictionary form, men and women: `Franzose`, `Französin`',
)

/** A person. Family name and given names let the search find either, in either order. */
export const personSchema = z
  .strictObject({
    ...base,
    kind: z.literal('person').describe('Kind of entity'),
    names,
    family: perLanguageSchema(text, 'Family name in each language: the part of the name that the text uses alone'),
    gender: z
      .enum(['female', 'male', 'unknown'])
      .describe('Grammatical gender of the name, for case endings in Ukrainian'),
    country,
  })
  .describe('A person that articles name')

/** A country. Its names come from CLDR; only what CLDR lacks is written down. */
export const countrySchema = z
  .strictObject({
    ...base,
    id: base.id.refine((id) => /^[a-z]{2}$/.test(id), { error: 'expected an ISO 3166-1 alpha-2 code in lower case' }),
    kind: z.literal('country').describe('Kind of entity'),
    names: somePerLanguage(text, 'Names that differ from those of CLDR').optional(),
    adjectives,
    demonyms,
  })
  .describe('A country that articles name')

/** An organisation. */
export const organisationSchema = z
  .strictObject({
    ...base,
    kind: z.literal('organisation').describe('Kind of entity'),
    names,
    country,
    canStandFor: entityIdSchema.optional().describe('Country that the name can stand for'),
    adjectives,
  })
  .describe('An organisation that articles name')

/** A place: a capital, a region, a continent. */
export const placeSchema = z
  .strictObject({
    ...base,
    kind: z.literal('place').describe('Kind of entity'),
    names,
    country,
    canStandFor: entityIdSchema.optional().describe('Country whose government the name can stand for, as capitals do'),
    adjectives,
    demonyms,
  })
  .describe('A place that articles name')

/** The schema of an entity file, by kind. */
export const entitySchemas = {
  person: personSchema,
  country: countrySchema,
  organisation: organisationSchema,
  place: placeSchema,
} as const satisfies Record<EntityKind, z.ZodType>

export type Alias = z.infer<typeof aliasSchema>
type Words = Partial<Record<Language, readonly string[] | undefined>>

/** An entity as the site uses it: names complete in every language, whatever they were taken from. */
export interface Entity {
  readonly id: EntityId
  readonly kind: EntityKind
  readonly names: PerLanguage<string>
  /** Persons: the family name; missing for the other kinds. */
  readonly family?: PerLanguage<string> | undefined
  readonly gender?: 'female' | 'male' | 'unknown' | undefined
  readonly aliases: readonly Alias[]
  readonly forms: Words
  /** How the name declines in a language where its spelling does not show it. */
  readonly declension?: Partial<Record<Language, Declension | undefined>> | undefined
  readonly adjectives: Words
  readonly demonyms: Words
  readonly country?: EntityId | undefined
  readonly canStandFor?: EntityId | undefined
  readonly wikidata?: string | undefined
  /** Ids that the entity had before. */
  readonly formerIds?: readonly EntityId[] | undefined
}

/** All entities by id, in order of id. */
export type Registry = ReadonlyMap<EntityId, Entity>

/** The entities of one kind, in order of id. */
export const entitiesOfKind = (registry: Registry, kind: EntityKind): readonly Entity[] =>
  [...registry.values()].filter((entity) => entity.kind === kind)
