import type { Texts } from './analysis.ts'
import { correctionsOf, passagesIn, type Article, type ArticleVersion, type Passage } from './article.ts'
import { readingText, type Correction, type Inline, type Supplied } from './inline.ts'
import { languages, type Language } from './language.ts'

/** A correction that only moves white space: it is kept and listed, but has no note of its own in the margin. */
export const isWhiteSpaceOnly = ({ sic, children }: Correction): boolean =>
  readingText(children).replace(/\s+/gu, '') === sic.replace(/\s+/gu, '')

/** A correction or supplied words with a note of their own. */
export interface NumberedNote {
  /** The number that stands in the text and before the note, from 1. */
  readonly note: number
  readonly passage: Passage
  readonly on: Correction | Supplied
}

/**
 * What of a sentence or heading has a note: corrections of more than white space, and supplied words outside of them, as
 * translations have them; those inside a correction are explained by its note.
 */
export const notedIn = (nodes: readonly Inline[]): readonly (Correction | Supplied)[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return []
    if (node.type === 'correction') return isWhiteSpaceOnly(node) ? [] : [node]
    return node.type === 'supplied' ? [node] : notedIn(node.children)
  })

/** The numbered notes that readers of a version meet, in reading order. */
export const numberedNotes = (version: ArticleVersion): readonly NumberedNote[] =>
  passagesIn(version)
    .flatMap((passage) => notedIn(passage.content).map((on) => ({ passage, on })))
    .map((noted, index) => ({ ...noted, note: index + 1 }))

/** A correction of the original as the analysis lists it. */
export interface ListedCorrection {
  /** The passage's id and the running number in the passage: `lead.1-2`. */
  readonly id: string
  readonly passage: Passage
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
