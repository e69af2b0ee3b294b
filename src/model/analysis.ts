import { z } from 'zod'
import { entityIdSchema } from './entity.ts'
import type { Entity } from './entity.ts'
import { idDescription, isSectionId, isSentenceId, type EntityId, type SentenceId, type Slug } from './ids.ts'
import { originalLanguage, type Language } from './language.ts'
import { recordOf } from './records.ts'

/** What kind of statement a claim is. */
export const claimKinds = [
  'reported-fact',
  'announcement',
  'proposal',
  'exclusion',
  'assessment',
  'warning',
  'background',
] as const
export type ClaimKind = (typeof claimKinds)[number]

/**
 * How firmly the text puts a claim: `confirmed` by somebody, `stated` by the speaker or the text, `reported` as somebody's report,
 * `likely` (“probably”), `possible` (“could”, “may”), `conditional` (“would”, “in case”).
 */
export const certainties = ['confirmed', 'stated', 'reported', 'likely', 'possible', 'conditional'] as const
export type Certainty = (typeof certainties)[number]

/**
 * Where an option stands: it is `considered` by those who plan, somebody is `open` to it, somebody has `endorsed` it, or it is
 * `ruled-out`.
 */
export const optionStatuses = ['considered', 'open', 'endorsed', 'ruled-out'] as const
export type OptionStatus = (typeof optionStatuses)[number]

/** How somebody stands to an option. */
export const stances = ['reports', 'open', 'endorses', 'cautious', 'rules-out'] as const
export type Stance = (typeof stances)[number]

/** The days of the week, as the sequence of a week shows them. */
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
export type Weekday = (typeof weekdays)[number]

const text = z.string().trim().min(1)

const idSchema = z
  .string()
  .refine(isSectionId, { error: `expected an id: ${idDescription}` })
  .describe(`Id, unique in its list and never changed once published: ${idDescription}`)

const partySchema = z
  .string()
  .refine(isSectionId, { error: `expected the id of an entity or of a described speaker: ${idDescription}` })

const sentenceSchema = z.string().refine(isSentenceId, { error: 'expected a sentence id such as `washington.2`' })

const noEvidence = 'Unexpected statement without evidence, expected `evidence` with at least one sentence id'
const evidence = z
  .array(sentenceSchema, { error: noEvidence })
  .min(1, { error: noEvidence })
  .describe('Ids of the sentences that this rests on')

const about = z
  .array(entityIdSchema)
  .default([])
  .describe('Ids of the entities that it is about; each is mentioned in its evidence')

const keyPointSchema = z
  .strictObject({ id: idSchema, evidence })
  .describe('One of the three to five points that a reader needs first')

const describedSchema = z
  .strictObject({
    id: idSchema,
    country: entityIdSchema.optional().describe('Id of the country that the text places the speaker in'),
  })
  .describe('A speaker whom the text describes and does not name; the description stands in the prose files')

const channelSchema = z
  .strictObject({ id: idSchema })
  .describe('A way in which a statement was made, such as a report; its name stands in the prose files')

const claimSchema = z
  .strictObject({
    id: idSchema,
    speaker: partySchema.describe('Who says it: id of an entity or of a described speaker'),
    via: partySchema.optional().describe('Through whom or what: id of an entity or of a channel'),
    kind: z.enum(claimKinds).describe('What kind of statement it is'),
    certainty: z.enum(certainties).describe('How firmly the text puts it'),
    about,
    evidence,
  })
  .describe('A statement that the text makes or passes on')

const optionSchema = z
  .strictObject({
    id: idSchema,
    status: z
      .enum(optionStatuses)
      .describe('Whether it is considered, somebody is open to it, or it is endorsed or ruled out'),
    provider: entityIdSchema.optional().describe('Id of the entity that would provide it; left out where not said'),
    providerFrom: z
      .enum(['text', 'context'])
      .default('text')
      .describe('Whether the text names the provider or only its context shows it'),
    by: z
      .array(
        z.strictObject({
          who: partySchema.describe('Id of an entity or of a described speaker'),
          stance: z.enum(stances).describe('How they stand to the option'),
        }),
      )
      .min(1)
      .describe('Who says so'),
    evidence,
  })
  .describe('An option on the table')

const eventSchema = z
  .strictObject({
    id: idSchema,
    day: z.enum(weekdays).optional().describe('Weekday, where the text names one'),
    until: z.enum(weekdays).optional().describe('Last weekday of what took several days'),
    evidence,
  })
  .describe('Something that happened; its time stands in the prose files exactly as the text gives it')

const questionSchema = z
  .strictObject({ id: idSchema, evidence })
  .describe('Something that the text leaves open, with the sentences that show it')

const roleSchema = z
  .strictObject({
    id: idSchema,
    countries: z.array(entityIdSchema).min(1).describe('Ids of the countries that have this role'),
    evidence,
  })
  .describe('A role that countries have in the text, for the map')

const backgroundSchema = z
  .strictObject({ sentence: sentenceSchema.describe('Id of the sentence') })
  .describe('A sentence that no statement rests on; the reason stands in the prose files')

const list = <Schema extends z.ZodType>(schema: Schema, description: string) =>
  z.array(schema).default([]).describe(description)

/** The schema of `analysis.yaml`: structure and evidence, no prose. */
export const analysisSchema = z
  .strictObject({
    keyPoints: list(keyPointSchema, 'What a reader needs first'),
    speakers: list(describedSchema, 'Speakers whom the text describes and does not name'),
    channels: list(channelSchema, 'Ways in which statements were made'),
    claims: list(claimSchema, 'Who says what'),
    options: list(optionSchema, 'Options on the table'),
    events: list(eventSchema, 'What happened when, in the order to be shown'),
    questions: list(questionSchema, 'What the text leaves open'),
    roles: list(roleSchema, 'Roles of countries, for the map; the first is drawn strongest'),
    background: list(backgroundSchema, 'Sentences that serve no statement as evidence'),
  })
  .describe('The analysis of an article: structure and evidence')

export type AnalysisStructure = z.infer<typeof analysisSchema>

const texts = (description: string) => recordOf(z.string(), text).prefault({}).describe(description)

/** The schema of `analysis.<language>.yaml`: the texts of the analysis by id. */
export const analysisProseSchema = z
  .strictObject({
    keyPoints: texts('Key points by id'),
    speakers: texts('Descriptions of the speakers without a name, by id'),
    channels: texts('Names of the channels, by id; they follow “through”'),
    claims: texts('Statements by id, each one sentence'),
    options: texts('Names of the options by id'),
    events: recordOf(
      z.string(),
      z.strictObject({
        when: text
          .optional()
          .describe('The time in the very words of a sentence of the evidence; left out where the text gives none'),
        text: text.describe('What happened'),
      }),
    )
      .prefault({})
      .describe('Events by id'),
    questions: texts('Open questions by id'),
    roles: texts('Roles of countries by id'),
    background: texts('Why a sentence is background, by sentence id'),
  })
  .describe('The analysis of an article: its texts in one language')

export type AnalysisProse = z.infer<typeof analysisProseSchema>

/** The lists of the analysis whose items have a text in each language. */
export const proseLists = [
  'keyPoints',
  'speakers',
  'channels',
  'claims',
  'options',
  'events',
  'questions',
  'roles',
  'background',
] as const satisfies readonly (keyof AnalysisProse)[]
export type ProseList = (typeof proseLists)[number]

/** A text in the languages that have it; the original's always. */
export type Texts = Readonly<Partial<Record<Language, string>>>

/** The text in a language, or the original's where it is missing. */
export const textIn = (texts: Texts, language: Language): string => texts[language] ?? texts[originalLanguage] ?? ''

/** Somebody who speaks, or a channel through which they do: an entity of the registry or described in the analysis. */
export interface Party {
  readonly id: string
  readonly names: Texts
  readonly country?: EntityId | undefined
  /** The entity, where the text names one. */
  readonly entity?: Entity | undefined
}

interface Item {
  readonly id: string
  readonly evidence: readonly SentenceId[]
  readonly text: Texts
}

export type KeyPoint = Item
export type Question = Item

export interface Claim extends Item {
  readonly speaker: Party
  readonly via?: Party | undefined
  readonly kind: ClaimKind
  readonly certainty: Certainty
  readonly about: readonly Entity[]
}

export interface Option extends Item {
  readonly status: OptionStatus
  readonly provider?: Entity | undefined
  readonly providerFrom: 'text' | 'context'
  readonly by: readonly { readonly who: Party; readonly stance: Stance }[]
}

export interface AnalysisEvent extends Item {
  /** The time in the words of the text; empty where it gives none. */
  readonly when: Texts
  readonly day?: Weekday | undefined
  readonly until?: Weekday | undefined
}

export interface CountryRole extends Item {
  readonly countries: readonly Entity[]
}

/** The analysis of an article, structure and texts joined, every reference resolved. */
export interface Analysis {
  readonly slug: Slug
  readonly languages: readonly Language[]
  readonly keyPoints: readonly KeyPoint[]
  readonly claims: readonly Claim[]
  readonly options: readonly Option[]
  readonly events: readonly AnalysisEvent[]
  readonly questions: readonly Question[]
  readonly roles: readonly CountryRole[]
  readonly background: readonly { readonly sentence: SentenceId; readonly reason: Texts }[]
}
