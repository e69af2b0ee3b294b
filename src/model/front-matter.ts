import { z } from 'zod'
import { entityIdSchema } from './entity.ts'
import { languages, originalLanguage } from './language.ts'

const text = z.string().trim().min(1)

/** What kinds of text the site publishes. */
export const articleKinds = ['news', 'analysis', 'interview', 'statement'] as const

const creditSchema = z
  .strictObject({
    from: z.enum(languages).describe('Language of the text that was translated'),
    translator: text.describe('Who or what translated'),
    method: z.enum(['human', 'machine', 'machine-edited']).describe('How the translation was made'),
    reviewed: z
      .enum(['none', 'machine', 'human'])
      .describe('Whether, and by a machine or a human, it was compared with the original sentence by sentence'),
    reviewer: text.optional().describe('Who or what compared it with the original'),
  })
  .describe('Who or what translated, from what, and whether it was reviewed')

/** The front matter of an article, in any language. */
export const frontMatterSchema = z
  .strictObject({
    title: text.describe('Title of the article in this language'),
    titleBy: z.enum(['source', 'editors']).default('source').describe('Whether the title was received or is ours'),
    description: text.describe('One or two sentences that say what the article is about'),
    language: z.enum(languages).describe('Language of this file, the same as its name'),
    kind: z.enum(articleKinds).default('news').describe('Kind of text'),
    published: z.iso
      .date()
      .optional()
      .describe('Day of publication on this site, for the order of lists; missing where unknown'),
    leadTitle: text.describe('Title of the text before the first heading, for contents and links'),
    credit: creditSchema.optional(),
    provenance: z
      .strictObject({
        known: z.array(text).default([]).describe('What is known of where the text came from'),
        unknown: z.array(text).default([]).describe('What is not known of it'),
      })
      .default({ known: [], unknown: [] })
      .describe('Where the text came from, as far as known'),
    roles: z
      .record(entityIdSchema, text)
      .default({})
      .describe('What people, countries, organisations and places are in this text, as it gives it, by id'),
    notes: z
      .record(z.string().regex(/^[a-z][a-z0-9-]*$/), text)
      .default({})
      .describe('Notes that explain corrections, by id'),
    layout: z
      .strictObject({
        start: z.string().default('').describe('What stands before the first block of the source'),
        between: z.string().default('\n').describe('What separates the blocks of the source'),
        end: z.string().default('\n').describe('What stands after the last block of the source'),
      })
      .default({ start: '', between: '\n', end: '\n' })
      .describe('The white space of the source between blocks; for the original only'),
  })
  .superRefine((matter, context) => {
    if (matter.language !== originalLanguage && matter.credit === undefined)
      context.addIssue({
        code: 'custom',
        path: ['credit'],
        message: 'expected a credit: who or what translated, from what',
      })
  })
  .describe('Front matter of an article')

export type FrontMatter = z.infer<typeof frontMatterSchema>
export type Credit = z.infer<typeof creditSchema>
