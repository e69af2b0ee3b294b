import { href, paths } from '../i18n/paths.ts'
import { translator } from '../i18n/translate.ts'
import type { Rendering } from '../markdown/to-hast.ts'
import type { ArticleVersion } from '../model/article.ts'
import { numberedCorrections } from '../model/corrections.ts'
import type { Registry } from '../model/entity.ts'
import { foreignLanguageOf } from '../model/foreign-names.ts'
import type { EntityId } from '../model/ids.ts'
import { readingText } from '../model/inline.ts'

/** The id of an entity's card in a page. */
export const cardId = (entity: EntityId): string => `card-${entity}`

/**
 * How the text of a version is rendered in its pages: links to entity pages, notes by their numbers.
 *
 * @param cards whether the page brings the cards of the entities (MentionCards.astro), which mentions then open
 */
export const renderingOf = (version: ArticleVersion, registry: Registry, { cards = false } = {}): Rendering => {
  const t = translator(version.language)
  const notes = new Map(numberedCorrections(version).map(({ correction, note }) => [correction, note]))
  return {
    hrefOf: ({ entity, kind }) => href(version.language, paths.entity({ id: entity, kind })),
    languageOf: (mention) => {
      const entity = registry.get(mention.entity)
      return entity && foreignLanguageOf(entity, readingText(mention.children), version.language)
    },
    noteOf: (correction) => notes.get(correction),
    cardOf: cards ? cardId : undefined,
    noteLabel: (number) => t('article.correction', { number }),
  }
}
