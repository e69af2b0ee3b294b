import { z } from 'zod'
import { entityIdSchema } from './entity.ts'
import { withoutStrangeCharacters } from './characters.ts'
import { idDescription, isSectionId } from './ids.ts'
import { languages, originalLanguage } from './language.ts'
import { recordOf } from './records.ts'
import { reservedIdReason } from './reserved-ids.ts'

const text = z.string().trim().min(1)

/** The id of a note: one that pages do not use. */
const noteIdSchema = z.string().superRefine((id, context) => {
  const message = isSectionId(id) ? reservedIdReason(id, 'id of a note') : `expected an id: ${idDescription}`
  if (message !== undefined) context.addIssue({ code: 'custom', message })
})

/** White space of the source: anything else is text, which readers would miss. */
const hiddenText = 'expected white space alone: text of the source belongs into the article, or into a correction'
const layoutSchema = z.string().regex(/^\s*$/u, { error: hiddenText })

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
    roles: recordOf(entityIdSchema, text)
      .prefault({})
      .describe('What people, countries, organisations and places are in this text, as it gives it, by id'),
    notes: recordOf(noteIdSchema, text).prefault({}).describe('Notes that explain corrections, by id'),
    layout: z
      .strictObject({
        start: z
          .string()
          .default('')
          .describe(
            'What stands before the first block of the source: white space, and the title where it was received',
          ),
        between: layoutSchema.default('\n').describe('What separates the blocks of the source'),
        end: layoutSchema.default('\n').describe('What stands after the last block of the source'),
      })
      .default({ start: '', between: '\n', end: '\n' })
      .describe('The white space of the source between blocks; for the original only'),
  })
  .superRefine((matter, context) => {
    const { layout, title, titleBy } = matter
    const received = withoutStrangeCharacters(layout.start)
    if (received !== '' && !(titleBy === 'source' && received === withoutStrangeCharacters(title)))
      context.addIssue({
        code: 'custom',
        path: ['layout', 'start'],
        input: layout.start,
        message: `${hiddenText}, or be the title, as received`,
      })
    if (matter.language !== originalLanguage && matter.credit === undefined)
      context.addIssue({
        code: 'custom',
        path: ['credit'],
        message: 'expected a credit: who or what translated, from what',
      })
  })
  .describe('Front matter of an article')

export type FrontMatter = z.infer<typeof frontMatterSchema>
