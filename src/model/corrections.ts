import type { Texts } from './analysis.ts'
import { correctionsOf, type Article, type ArticleVersion, type PlacedCorrection } from './article.ts'
import { readingText, type Correction } from './inline.ts'
import { languages, type Language } from './language.ts'

/** A correction that only moves white space: it is kept and listed, but has no note of its own in the margin. */
export const isWhiteSpaceOnly = ({ sic, children }: Correction): boolean =>
  readingText(children).replace(/\s+/gu, '') === sic.replace(/\s+/gu, '')

/** A correction with a note of its own. */
export interface NumberedCorrection extends PlacedCorrection {
  /** The number that stands in the text and before the note, from 1. */
  readonly note: number
}

/** The corrections that readers meet as numbered notes, in reading order: all but those of white space. */
export const numberedCorrections = (version: ArticleVersion): readonly NumberedCorrection[] =>
  correctionsOf(version)
    .filter(({ correction }) => !isWhiteSpaceOnly(correction))
    .map((placed, index) => ({ ...placed, note: index + 1 }))

/** A correction of the original as the analysis lists it. */
export interface ListedCorrection {
  /** The passage's id and the running number in the passage: `lead.1-2`. */
  readonly id: string
  readonly passage: PlacedCorrection['passage']
  /** What the received text has. */
  readonly sic: string
  /** What is read instead. */
  readonly corr: string
  /** Why, in each language of the article. */
  readonly note: Texts
}

const noteOf = (article: Article, note: string | undefined): Texts => {
  const texts: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const text = note === undefined ? undefined : article.versions[language]?.frontMatter.notes[note]
    if (text !== undefined) texts[language] = text
  }
  return texts
}

/** The corrections of an article in reading order. */
export const listCorrections = (article: Article): readonly ListedCorrection[] => {
  const counts = new Map<string, number>()
  return correctionsOf(article.original).map(({ correction, passage }) => {
    const number = (counts.get(passage.id) ?? 0) + 1
    counts.set(passage.id, number)
    return {
      id: `${passage.id}-${number}`,
      passage,
      sic: correction.sic,
      corr: readingText(correction.children),
      note: noteOf(article, correction.note),
    }
  })
}
