import { passagesIn, type ArticleVersion } from '../model/article.ts'
import { readingText, type Place } from '../model/inline.ts'

/** A text of a version that readers see, where it stands, and how to call it in a message. */
export interface PlacedText {
  readonly text: string
  readonly place: Place
  readonly name: string
}

/** Headings, sentences and the texts of the front matter of a version. */
export const textsOf = (version: ArticleVersion): readonly PlacedText[] => {
  const { title, description, leadTitle, notes, provenance, roles } = version.frontMatter
  const top: Place = { line: 2, column: 1 }
  const matter = [
    ['title', title],
    ['description', description],
    ['leadTitle', leadTitle],
    ...provenance.known.map((text, index) => [`provenance.known ${index + 1}`, text] as const),
    ...provenance.unknown.map((text, index) => [`provenance.unknown ${index + 1}`, text] as const),
    ...Object.entries(roles).map(([entity, text]) => [`roles.${entity}`, text] as const),
    ...Object.entries(notes).map(([note, text]) => [`notes.${note}`, text] as const),
  ] as const
  return [
    ...matter.map(([name, text]) => ({ text, place: top, name: `front matter, ${name}` })),
    ...passagesIn(version).map(({ id, content, place }) => ({ text: readingText(content), place, name: id })),
  ]
}
