import type { FrontMatter } from './front-matter.ts'
import type { SectionId, SentenceId, Slug } from './ids.ts'
import { correctionsIn, readingText, verbatimText, type Correction, type Inline, type Place } from './inline.ts'
import type { Language } from './language.ts'
import type { MeantDifference } from './meant-differences.ts'
import type { TranslationLock } from './translation-lock.ts'

/** One sentence: the smallest passage with an identity. */
export interface Sentence {
  readonly id: SentenceId
  /** Running number in its section, from 1. */
  readonly number: number
  readonly content: readonly Inline[]
  readonly place: Place
  /** Of a translation: which differences from the original are meant; missing where none is. */
  readonly meant?: readonly MeantDifference[]
}

/** A section: its heading and its paragraphs of sentences. The lead section has no heading in the text. */
export interface Section {
  readonly id: SectionId
  /** The heading; empty for the lead, whose title stands in the front matter. */
  readonly heading: readonly Inline[]
  /** The title as plain text, the lead's too. */
  readonly title: string
  readonly paragraphs: readonly (readonly Sentence[])[]
  readonly place: Place
  /** Of a translation: which differences of the heading are meant; missing where none is. */
  readonly meant?: readonly MeantDifference[]
}

/** An article in one language. */
export interface ArticleVersion {
  readonly slug: Slug
  readonly language: Language
  /** Path of the file, relative to the project, for messages. */
  readonly path: string
  readonly frontMatter: FrontMatter
  readonly sections: readonly Section[]
}

/** An article: the original and the translations that exist. */
export interface Article {
  readonly slug: Slug
  readonly original: ArticleVersion
  /** Every version, the original among them. */
  readonly versions: Readonly<Partial<Record<Language, ArticleVersion>>>
  /** The text as received. */
  readonly source: string
  /** Which wording of the original each passage of the translations follows. */
  readonly lock: TranslationLock
}

/** The version that a reader of a language gets: the translation, or the original where there is none. */
export const versionFor = (article: Article, language: Language): ArticleVersion =>
  article.versions[language] ?? article.original

/** The sentences of a section, in order. */
export const sentencesOf = (section: Section): readonly Sentence[] => section.paragraphs.flat()

/** The sentences of a version, in order. */
export const sentencesIn = (version: ArticleVersion): readonly Sentence[] => version.sections.flatMap(sentencesOf)

/** A heading or a sentence, as places where mentions and corrections stand. */
export interface Passage {
  /** The sentence's id; a heading goes by its section's id. */
  readonly id: SectionId | SentenceId
  readonly section: SectionId
  readonly content: readonly Inline[]
  readonly place: Place
  readonly meant?: readonly MeantDifference[]
}

/** Headings and sentences of a version, in reading order. */
export const passagesIn = (version: ArticleVersion): readonly Passage[] =>
  version.sections.flatMap((section) => [
    ...(section.heading.length > 0
      ? [
          {
            id: section.id,
            section: section.id,
            content: section.heading,
            place: section.place,
            ...(section.meant && { meant: section.meant }),
          },
        ]
      : []),
    ...sentencesOf(section).map(({ id, content, place, meant }) => ({
      id,
      section: section.id,
      content,
      place,
      ...(meant && { meant }),
    })),
  ])

/** A correction together with where it stands. */
export interface PlacedCorrection {
  /** Running number in the article, from 1. */
  readonly number: number
  readonly passage: Passage
  readonly correction: Correction
}

/** The corrections of a version, numbered in reading order. */
export const correctionsOf = (version: ArticleVersion): readonly PlacedCorrection[] =>
  passagesIn(version)
    .flatMap((passage) => correctionsIn(passage.content).map((correction) => ({ passage, correction })))
    .map((placed, index) => ({ number: index + 1, ...placed }))

/**
 * Tells whether a sentence brings the space to the next one itself: its last node is a correction that reads as one
 * space, as in `beenden.:corr[ ]{sic=""}`.
 */
export const bringsItsSpace = (sentence: Sentence): boolean => {
  const last = sentence.content.at(-1)
  return last?.type === 'correction' && readingText(last.children) === ' '
}

const joinSentences = (sentences: readonly Sentence[], project: (nodes: readonly Inline[]) => string) =>
  sentences
    .map(
      (sentence, index) =>
        project(sentence.content) + (index === sentences.length - 1 || bringsItsSpace(sentence) ? '' : ' '),
    )
    .join('')

/** The reading text of a paragraph. */
export const readingParagraph = (paragraph: readonly Sentence[]): string => joinSentences(paragraph, readingText)

/**
 * The text as received, rebuilt: annotations dropped, corrections undone, blocks joined as the front matter's `layout`
 * says. Equals `source.txt` byte for byte in an article without faults.
 */
export const verbatimSource = (version: ArticleVersion): string => {
  const { between, end, start } = version.frontMatter.layout
  const blocks = version.sections.flatMap((section) => [
    ...(section.heading.length > 0 ? [verbatimText(section.heading)] : []),
    ...section.paragraphs.map((paragraph) => joinSentences(paragraph, verbatimText)),
  ])
  return start + blocks.join(between) + end
}

/** The plain reading text of a version: headings and paragraphs separated by blank lines, without annotations. */
export const plainText = (version: ArticleVersion): string =>
  version.sections
    .flatMap((section) => [
      ...(section.heading.length > 0 ? [section.title] : []),
      ...section.paragraphs.map(readingParagraph),
    ])
    .join('\n\n')
