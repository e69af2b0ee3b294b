import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { href, paths } from '../i18n/paths.ts'
import type { Registry } from '../model/entity.ts'
import { foreignLanguageOf } from '../model/foreign-names.ts'
import type { EntityId } from '../model/ids.ts'
import { readingText } from '../model/inline.ts'
import type { EntityKind } from '../model/kinds.ts'
import type { Language } from '../model/language.ts'
import './nodes.ts'

/** What the links of mentions depend on. */
export interface EntityLinksOptions {
  readonly registry: Registry
  /** The language of the text. */
  readonly language: Language
  /** The language of the pages that the links lead to, if it is another. */
  readonly linkLanguage?: Language
  /** Whether the page brings the cards of the entities (MentionCards.astro), which mentions then open. */
  readonly cards?: boolean
}

/** The id of an entity's card in a page. */
export const cardId = (entity: EntityId): string => `card-${entity}`

/** Makes mentions links to their entities: address, kind, the language of a name that is foreign in the text, card. */
export const rehypeEntityLinks: Plugin<[EntityLinksOptions], Root> =
  ({ registry, language, linkLanguage = language, cards = false }) =>
  (tree) => {
    visit(tree, 'element', (element) => {
      const mention = element.data?.inline
      if (mention?.type !== 'mention') return
      const { entity: id, kind, children } = mention
      const entity = registry.get(id)
      element.properties = {
        className: ['m', kindClass[kind]],
        ...element.properties,
        href: href(linkLanguage, paths.entity({ id, kind })),
        lang: entity && foreignLanguageOf(entity, readingText(children), language),
        interestfor: cards ? cardId(id) : undefined,
      }
      return SKIP
    })
  }

/** The class that gives a mention its line: short, for it stands in the page some sixty times. */
const kindClass = { person: 'p', country: 'c', organisation: 'o', place: 'l' } as const satisfies Record<
  EntityKind,
  string
>
