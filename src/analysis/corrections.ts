import { correctionsOf, type Article, type PlacedCorrection } from '../model/article.ts'
import type { Texts } from '../model/analysis.ts'
import { languages, type Language } from '../model/language.ts'
import { readingText } from '../model/inline.ts'

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
