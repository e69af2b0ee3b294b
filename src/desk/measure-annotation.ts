import type { Registry } from '../model/entity.ts'
import { suggestionsFor, withoutMentions } from './annotate-text.ts'
import type { Lexicon } from './lexicon.ts'
import { passagesOf } from './passages.ts'

/** How well suggestions agree with annotation by hand. */
export interface AnnotationScore {
  /** Share of the sure suggestions that stand in the text annotated by hand. */
  readonly precision: number
  /** Share of the mentions annotated by hand that are suggested and sure. */
  readonly recall: number
  readonly expected: number
  readonly suggested: number
  /** `surface → entity` of what is annotated by hand and not suggested. */
  readonly missed: readonly string[]
  /** `surface → entity` of what is suggested and not annotated by hand. */
  readonly wrong: readonly string[]
}

/**
 * Strips an annotated article, annotates it again and compares.
 *
 * @param markdown the article, annotated by hand
 * @returns the score over all names, adjectives, parts of compounds and roles whose entity registry or gazetteer knows
 */
export const measureAnnotation = (markdown: string, registry: Registry, lexicon: Lexicon): AnnotationScore => {
  const expected = new Set(
    passagesOf(markdown).flatMap(({ line, text, mentions }) =>
      mentions
        .filter(({ entity }) => lexicon.entities.has(entity))
        .map(({ start, end, entity }) => `${line}:${start} ${text.slice(start, end)} → ${entity}`),
    ),
  )
  const suggested = new Set(
    suggestionsFor(withoutMentions(markdown), registry, lexicon)
      .suggestions.filter(({ sure }) => sure)
      .map(({ line, start, surface, entity }) => `${line}:${start} ${surface} → ${entity}`),
  )
  const missed = [...expected].filter((mention) => !suggested.has(mention))
  const wrong = [...suggested].filter((mention) => !expected.has(mention))
  return {
    precision: suggested.size === 0 ? 1 : (suggested.size - wrong.length) / suggested.size,
    recall: expected.size === 0 ? 1 : (expected.size - missed.length) / expected.size,
    expected: expected.size,
    suggested: suggested.size,
    missed,
    wrong,
  }
}
