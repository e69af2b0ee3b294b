import { sentencesOf, type ArticleVersion } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Fault } from '../model/fault.ts'
import { readingText } from '../model/inline.ts'
import { registerOf } from '../model/kinds.ts'
import { languages } from '../model/language.ts'
import { charactersWithoutGlyph } from '../share/previews/preview-fonts.ts'
import { withCodePoint } from './code-point.ts'
import type { Rule } from './rule.ts'
import type { PlacedText } from './texts.ts'

const id = 'drawable-characters'

/** What the preview pictures of an article show of its text. */
const drawnTextsOf = ({ frontMatter, sections }: ArticleVersion): readonly PlacedText[] => {
  const top = { line: 2, column: 1 }
  return [
    { text: frontMatter.title, place: top, name: 'front matter, title' },
    { text: frontMatter.description, place: top, name: 'front matter, description' },
    ...Object.entries(frontMatter.roles).map(([entity, text]) => ({
      text,
      place: top,
      name: `front matter, roles.${entity}`,
    })),
    ...sections.flatMap((section) => {
      const [first] = sentencesOf(section)
      const isLead = section.heading.length === 0
      return [
        isLead
          ? { text: section.title, place: top, name: 'front matter, leadTitle' }
          : { text: section.title, place: section.place, name: section.id },
        ...(first === undefined ? [] : [{ text: readingText(first.content), place: first.place, name: first.id }]),
      ]
    }),
  ]
}

/** What the preview picture of an entity shows. */
const drawnTextsOfEntity = ({ names }: Entity): readonly PlacedText[] =>
  languages.map((language) => ({
    text: names[language],
    place: { line: 1, column: 1 },
    name: `names.${language}`,
  }))

const faultsOf = (path: string, texts: readonly PlacedText[]): readonly Fault[] =>
  texts.flatMap(({ text, place, name }) => {
    const missing = charactersWithoutGlyph(text)
    if (missing.length === 0) return []
    const list = missing.map(withCodePoint).join(', ')
    const reason = `Unexpected ${list}, expected characters that the fonts of the preview pictures have (${name})`
    return [{ path, place, reason, rule: id }]
  })

/** The preview pictures can draw what they show. */
export const drawableCharacters: Rule = {
  id,
  description:
    'Titles, descriptions, headings, the first sentence of a section, roles, and names of entities are drawn on preview pictures, so their characters have to be in Source Serif 4 or Source Sans 3: Latin, Cyrillic and Greek letters and the usual signs. Every kind of space can be drawn.',
  bad: 'Gipfel in 東京.',
  good: 'Gipfel in Tokio.',
  check: ({ articles, registry }) => [
    ...articles.flatMap(({ versions }) =>
      Object.values(versions).flatMap((version) => faultsOf(version.path, drawnTextsOf(version))),
    ),
    ...[...registry.values()].flatMap((entity) =>
      faultsOf(`content/entities/${registerOf[entity.kind]}/${entity.id}.yaml`, drawnTextsOfEntity(entity)),
    ),
  ],
}
