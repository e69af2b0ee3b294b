import { href, paths } from '../i18n/paths.ts'
import { translator } from '../i18n/translate.ts'
import { element, type Rendering } from './to-hast.ts'
import type { Article, ArticleVersion } from '../model/article.ts'
import { numberedCorrections } from '../model/corrections.ts'
import type { Registry } from '../model/entity.ts'
import { foreignLanguageOf } from '../model/foreign-names.ts'
import type { EntityId } from '../model/ids.ts'
import { readingText } from '../model/inline.ts'
import { stalePassages } from '../model/translation.ts'

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

/**
 * How a version is rendered in the pages of its article: as above, and in a translation each sentence is followed by
 * the way to its original, and says so where the original has changed since.
 */
export const articleRendering = (
  article: Article,
  version: ArticleVersion,
  registry: Registry,
  options: { cards?: boolean } = {},
): Rendering => {
  const rendering = renderingOf(version, registry, options)
  const { language, slug } = version
  if (language === article.original.language) return rendering
  const t = translator(language)
  const stale = stalePassages(article, language)
  return {
    ...rendering,
    isStale: (id) => stale.has(id),
    afterSentence: ({ id, number }) => [
      element('a', {
        className: ['by'],
        href: href(language, paths.parallel(slug), id),
        ariaLabel: t('parallel.original', { number }),
        dataL: article.original.language,
      }),
      ...(stale.has(id)
        ? [element('small', { className: ['stale'], dataStale: id }, [{ type: 'text', value: t('parallel.stale') }])]
        : []),
    ],
  }
}
