import type { Analysis, Texts } from './analysis.ts'
import type { Section } from './article.ts'
import { sectionOf, type SentenceId } from './ids.ts'

/** Something that the analysis says and that rests on sentences of a section. */
export interface SupportedItem {
  readonly kind: 'claim' | 'option' | 'event' | 'question'
  readonly id: string
  readonly text: Texts
  /** The sentences of the section among its evidence. */
  readonly sentences: readonly SentenceId[]
}

/** What a section is evidence for: statements, options, events and open questions, in the order of the analysis. */
export const supportedBy = (section: Section, analysis: Analysis): readonly SupportedItem[] =>
  (
    [
      ['claim', analysis.claims],
      ['option', analysis.options],
      ['event', analysis.events],
      ['question', analysis.questions],
    ] as const
  ).flatMap(([kind, items]) =>
    items.flatMap(({ id, text, evidence }) => {
      const sentences = evidence.filter((sentence) => sectionOf(sentence) === section.id)
      return sentences.length === 0 ? [] : [{ kind, id, text, sentences }]
    }),
  )
