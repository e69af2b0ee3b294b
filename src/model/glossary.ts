import { z } from 'zod'
import { perLanguage, type Language, type PerLanguage } from './language.ts'

const text = z.string().trim().min(1)

const inLanguage = z
  .union([
    text,
    z.strictObject({
      term: text.describe('The word as the guide gives it'),
      forms: z
        .array(text)
        .min(1)
        .describe(
          'Every wording that counts as this word; `*` at the end of a word stands for any ending, `*` alone for any one word',
        ),
    }),
  ])
  .describe('The word; alone where it counts with any ending of its words, else with the forms that count')

/** The schema of `content/glossary.yaml`. */
export const glossarySchema = z
  .array(z.strictObject(perLanguage(() => inLanguage)))
  .describe('Words that are translated alike wherever they stand, one entry each, in every language')

/** A word of the glossary in one language: as it is given, and what counts as it. */
interface Wording {
  readonly term: string
  readonly forms: readonly string[]
}

/** A word of the glossary in every language. */
export type Term = PerLanguage<Wording>

const anyEnding = (term: string) => term.replace(/(?<=\p{L})(?=\s|$)/gu, '*')

/** The terms of a glossary as its file has them, each with the forms that count. */
export const toTerms = (entries: z.infer<typeof glossarySchema>): readonly Term[] =>
  entries.map((entry) =>
    perLanguage((language) => {
      const wording = entry[language]
      return typeof wording === 'string' ? { term: wording, forms: [anyEnding(wording)] } : wording
    }),
  )

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/**
 * Tells whether a text has a term in one of its forms, whatever the case of its letters and the spaces between its words.
 *
 * A form stands for whole words; a word that ends in `*` may have any ending, and `*` alone is any one word: `turvataku*` is
 * found in `turvatakuiden`, `syndicat* * de militaires` in `syndicat allemand de militaires`.
 */
export const hasTerm = (text: string, term: Term, language: Language): boolean =>
  term[language].forms.some((form) => {
    const pattern = form
      .split(/\s+/u)
      .map((word) => word.split('*').map(escape).join('\\p{L}*'))
      .join('\\s+')
    return new RegExp(`(?<!\\p{L})${pattern}(?!\\p{L})`, 'iu').test(text)
  })
