import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { EntityKind } from '../model/kinds.ts'
import type { Sentence } from '../model/article.ts'
import { bringsItsSpace } from '../model/article.ts'
import type { Correction, Inline, Mention } from '../model/inline.ts'
import type { EntityId } from '../model/ids.ts'
import type { Language } from '../model/language.ts'

/** What the rendering of a text depends on besides the text. */
export interface Rendering {
  /** The address of a mention's entity. */
  readonly hrefOf: (mention: Mention) => string
  /** The language of a name that is foreign in this text, if it is. */
  readonly languageOf: (mention: Mention) => Language | undefined
  /** The number of a correction's note, if it has one of its own. */
  readonly noteOf: (correction: Correction) => number | undefined
  /** The accessible name of the link to a note. */
  readonly noteLabel: (note: number) => string
  /** The id of the card that a mention opens, where the page has cards. */
  readonly cardOf?: ((entity: EntityId) => string) | undefined
  /** Whether the original of a sentence or heading has changed since it was translated. */
  readonly isStale?: ((id: string) => boolean) | undefined
  /** What stands after a sentence and is not of its text, such as the way to its original. */
  readonly afterSentence?: ((sentence: Sentence) => ElementContent[]) | undefined
}

/** The class that gives a mention its line: short, for it stands in the page some sixty times. */
export const kindClass = { person: 'p', country: 'c', organisation: 'o', place: 'l' } as const satisfies Record<
  EntityKind,
  string
>

/** An element with its children. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

/** A reference to a correction's note; its number is drawn by the style sheet, so that the text stays the text. */
const noteLink = (note: number, { noteLabel }: Rendering): Element =>
  element('a', {
    className: ['fix'],
    href: `#fix-${note}`,
    id: `ref-${note}`,
    dataN: String(note),
    ariaLabel: noteLabel(note),
  })

/** The references that a node brings; inside a mention they wait until its link is closed. */
const notesIn = (nodes: readonly Inline[], rendering: Rendering): readonly Element[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return []
    const inside = notesIn(node.children, rendering)
    const note = node.type === 'correction' ? rendering.noteOf(node) : undefined
    return note === undefined ? inside : [...inside, noteLink(note, rendering)]
  })

/**
 * Turns inlines into HTML elements: mentions into links with `data-entity`, corrections into elements with `data-sic`.
 *
 * @param insideLink whether a link is open already, which references to notes must not be put into
 */
export const toHast = (nodes: readonly Inline[], rendering: Rendering, insideLink = false): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    switch (node.type) {
      case 'text':
        return [{ type: 'text', value: node.value }]
      case 'emphasis':
        return [element('em', {}, toHast(node.children, rendering, insideLink))]
      case 'strong':
        return [element('strong', {}, toHast(node.children, rendering, insideLink))]
      case 'link':
        return [element('a', { href: node.url }, toHast(node.children, rendering, true))]
      case 'mention': {
        const { entity, kind, children } = node
        const lang = rendering.languageOf(node)
        const properties = {
          className: ['m', kindClass[kind]],
          dataEntity: entity,
          href: rendering.hrefOf(node),
          lang,
          interestfor: rendering.cardOf?.(entity),
        }
        const link = element('a', properties, toHast(children, rendering, true))
        return insideLink ? [link] : [link, ...notesIn(children, rendering)]
      }
      case 'correction': {
        const reading = element('span', {}, toHast(node.children, rendering, insideLink))
        const note = rendering.noteOf(node)
        const className = note === undefined ? [] : ['corr']
        const corrected = element('span', { className, dataSic: node.sic }, [reading])
        return note === undefined || insideLink ? [corrected] : [corrected, noteLink(note, rendering)]
      }
    }
  })

/** The HTML of inlines. */
export const toInlineHtml = (nodes: readonly Inline[], rendering: Rendering): string =>
  toHtml(toHast(nodes, rendering), { allowDangerousHtml: false })

/**
 * The HTML of a paragraph: a `span` with its id for each sentence, separated as the text has it.
 *
 * @param properties further properties of a sentence's element, such as a mark that its original has changed
 */
export const toParagraphHtml = (
  paragraph: readonly Sentence[],
  rendering: Rendering,
  properties: (sentence: Sentence) => Element['properties'] = () => ({}),
): string => {
  const children = paragraph.flatMap((sentence, index): ElementContent[] => {
    const span = element('span', { id: sentence.id, ...properties(sentence) }, toHast(sentence.content, rendering))
    const shown = [span, ...(rendering.afterSentence?.(sentence) ?? [])]
    const isLast = index === paragraph.length - 1
    return isLast || bringsItsSpace(sentence) ? shown : [...shown, { type: 'text', value: ' ' }]
  })
  return toHtml(element('p', {}, children))
}
