import type { PhrasingContent, Root } from 'mdast'
import type { ArticleVersion, Section, Sentence } from '../model/article.ts'
import type { Inline } from '../model/inline.ts'
import '../markdown/nodes.ts'
import './nodes.ts'

/** The tree of a heading or sentence, its inlines alone. */
export const passageTree = (content: readonly Inline[]): Root => ({ type: 'root', children: content.map(phrasing) })

/** The tree of a section's title; the lead's is plain text of the front matter, and stays text. */
export const titleTree = ({ heading, title }: Pick<Section, 'heading' | 'title'>): Root =>
  passageTree(heading.length > 0 ? heading : [{ type: 'text', value: title }])

/** The tree of paragraphs of sentences. */
export const paragraphsTree = (paragraphs: Section['paragraphs']): Root => ({
  type: 'root',
  children: paragraphs.map(paragraph),
})

/** The tree of a whole version: the headings that stand in the text, and the paragraphs. */
export const versionTree = ({ sections }: Pick<ArticleVersion, 'sections'>): Root => ({
  type: 'root',
  children: sections.flatMap(({ heading, paragraphs }) => [
    ...(heading.length > 0 ? [{ type: 'heading' as const, depth: 2 as const, children: heading.map(phrasing) }] : []),
    ...paragraphs.map(paragraph),
  ]),
})

const paragraph = (sentences: readonly Sentence[]) => ({
  type: 'paragraph' as const,
  children: sentences.map((sentence) => ({
    type: 'sentence' as const,
    data: { sentence },
    children: sentence.content.map(phrasing),
  })),
})

/** Inlines of the model are phrasing of Markdown; each node remembers the one that it was. */
const phrasing = (inline: Inline): PhrasingContent => {
  if (inline.type === 'text') return { type: 'text', value: inline.value }
  const data = { inline }
  const children = inline.children.map(phrasing)
  switch (inline.type) {
    case 'mention':
      return { type: 'mention', entity: inline.entity, title: undefined, data, children }
    case 'correction':
      return { type: 'correction', sic: inline.sic, note: inline.note, data, children }
    case 'supplied':
      return { type: 'supplied', note: inline.note, data, children }
    case 'link':
      return { type: 'link', url: inline.url, data, children }
    case 'emphasis':
    case 'strong':
      return { type: inline.type, data, children }
  }
}
