import type { PhrasingContent, Root } from 'mdast'
import type { Node } from 'unist'
import type { ArticleVersion, Section, Sentence } from '../model/article.ts'
import { type Registry } from '../model/entity.ts'
import { mentionForms, type MentionForm } from '../model/kinds.ts'
import type { FrontMatter } from '../model/front-matter.ts'
import { isEntityId, isSectionId, leadSection, sentenceId, type Slug } from '../model/ids.ts'
import { readingText, type Inline, type Place } from '../model/inline.ts'
import type { Language } from '../model/language.ts'
import { isDifferenceRule, type MeantDifference } from '../model/meant-differences.ts'
import { mentionForm } from '../model/mention-form.ts'
import './nodes.ts'

/** What a version needs besides its tree. */
export interface VersionContext {
  readonly slug: Slug
  readonly language: Language
  readonly path: string
  readonly frontMatter: FrontMatter
  readonly registry: Registry
}

const placeOf = (node: Node): Place => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
})

const reading = (nodes: readonly PhrasingContent[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : 'children' in node ? reading(node.children) : '')).join('')

const isForm = (value: string | undefined): value is MentionForm => mentionForms.some((form) => form === value)

/** Turns the phrasing nodes of a line into inlines; knows the line's reading text on either side of a mention. */
const toInlines = (line: readonly PhrasingContent[], { registry, language }: VersionContext): readonly Inline[] => {
  const whole = reading(line)
  let offset = 0
  const convert = (node: PhrasingContent): readonly Inline[] => {
    switch (node.type) {
      case 'text':
        offset += node.value.length
        return node.value === '' ? [] : [{ type: 'text', value: node.value }]
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: node.children.flatMap(convert) }]
      case 'link':
        return [{ type: 'link', url: node.url, children: node.children.flatMap(convert) }]
      case 'correction': {
        const { sic, note } = node
        return [{ type: 'correction', sic, note, children: node.children.flatMap(convert), place: placeOf(node) }]
      }
      case 'supplied':
        return [{ type: 'supplied', note: node.note, children: node.children.flatMap(convert), place: placeOf(node) }]
      case 'mention': {
        const start = offset
        const children = node.children.flatMap(convert)
        const entity = isEntityId(node.entity) ? registry.get(node.entity) : undefined
        if (entity === undefined) return children
        const form = isForm(node.title)
          ? node.title
          : mentionForm({
              entity,
              surface: readingText(children),
              before: whole.slice(0, start),
              after: whole.slice(offset),
              language,
            })
        return [{ type: 'mention', entity: entity.id, kind: entity.kind, form, children, place: placeOf(node) }]
      }
      default:
        return []
    }
  }
  return line.flatMap(convert)
}

/** The marks at the end of a line, or of a heading, that say which differences from the original are meant. */
const meantIn = (line: readonly PhrasingContent[]): { readonly meant?: readonly MeantDifference[] } => {
  const meant = line.flatMap((node) =>
    node.type === 'meant' && isDifferenceRule(node.rule)
      ? [{ rule: node.rule, reason: node.reason, wordings: node.wordings, place: placeOf(node) }]
      : [],
  )
  return meant.length > 0 ? { meant } : {}
}

/**
 * Builds an article version from a tree that the plugins have prepared.
 *
 * @param tree paragraphs of `sentence` nodes and headings with section ids
 * @returns the version; what the plugins reported as faults is left out of it
 */
export const toVersion = (tree: Root, context: VersionContext): ArticleVersion => {
  const sections: Section[] = []
  let section: Omit<Section, 'title' | 'paragraphs'> & { readonly paragraphs: (readonly Sentence[])[] } = {
    id: leadSection,
    heading: [],
    place: { line: 1, column: 1 },
    paragraphs: [],
  }
  const finish = () => {
    if (section.id === leadSection && section.paragraphs.length === 0) return
    const title = section.id === leadSection ? context.frontMatter.leadTitle : readingText(section.heading)
    sections.push({ ...section, title })
  }
  let number = 0
  for (const node of tree.children) {
    if (node.type === 'heading') {
      const id = node.data?.sectionId
      if (id === undefined || !isSectionId(id)) continue
      finish()
      number = 0
      const heading = toInlines(node.children, context)
      section = { id, heading, place: placeOf(node), paragraphs: [], ...meantIn(node.children) }
    } else if (node.type === 'paragraph') {
      section.paragraphs.push(
        node.children.flatMap((line) => {
          if (line.type !== 'sentence') return []
          number += 1
          const content = toInlines(line.children, context)
          const place = placeOf(line)
          return [{ id: sentenceId(section.id, number), number, content, place, ...meantIn(line.children) }]
        }),
      )
    }
  }
  finish()
  const { slug, language, path, frontMatter } = context
  return { slug, language, path, frontMatter, sections }
}
