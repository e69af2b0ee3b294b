import type { Registry } from '../model/entity.ts'
import type { Lexicon } from './lexicon.ts'
import { bracketsFor, passagesOf, type Passage } from './passages.ts'
import { suggestMentions, type Suggestion } from './suggest-mentions.ts'

/** A suggestion with the place where it stands in the file. */
export interface PlacedSuggestion extends Suggestion {
  /** Line and column in the file, from 1. */
  readonly line: number
  readonly column: number
  /** Offsets in the file of what the brackets will hold. */
  readonly from: number
  readonly to: number
}

/**
 * The mentions that an article file lacks, with their places.
 *
 * @param markdown the whole file, front matter included
 */
export const suggestionsFor = (
  markdown: string,
  registry: Registry,
  lexicon: Lexicon,
): { readonly suggestions: readonly PlacedSuggestion[]; readonly passages: readonly Passage[] } => {
  const passages = passagesOf(markdown)
  const suggestions = suggestMentions(passages, registry, lexicon).flatMap((suggestion) => {
    const passage = passages[suggestion.passage]
    const brackets = passage === undefined ? undefined : bracketsFor(passage, suggestion.start, suggestion.end)
    if (passage === undefined || brackets === undefined) return []
    const [from, to] = brackets
    const column = from - markdown.lastIndexOf('\n', from - 1)
    return [{ ...suggestion, line: passage.line, column, from, to }]
  })
  return { suggestions, passages }
}

/** Writes the chosen suggestions into the file; every other byte stays. */
export const applySuggestions = (markdown: string, chosen: readonly PlacedSuggestion[]): string =>
  [...chosen]
    .sort((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, entity }) =>
        `${text.slice(0, from)}[${text.slice(from, to)}](entity:${entity})${text.slice(to)}`,
      markdown,
    )

/** The file without its mentions: `[Macron](entity:emmanuel-macron)` becomes `Macron`. */
export const withoutMentions = (markdown: string): string => {
  let text = markdown
  for (;;) {
    const stripped = text.replace(/\[((?:[^[\]]|\[[^[\]]*\])*)\]\(entity:[^)]*\)/gu, '$1')
    if (stripped === text) return text
    text = stripped
  }
}
