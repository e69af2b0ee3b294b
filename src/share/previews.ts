import type { ArticleVersion } from '../model/article.ts'
import { entitiesOfKind, entityKinds, type Entity, type Registry } from '../model/entity.ts'
import { mentionsByEntity, passageCount, type ArticleMentions } from '../model/entity-mentions.ts'
import { languages, type Language } from '../model/language.ts'
import type { Library } from '../model/library.ts'
import {
  articleCard,
  articlePreviewPath,
  entityCard,
  entityPreviewPath,
  sectionCard,
  sectionPreviewPath,
  siteCard,
  sitePreviewPath,
  type PreviewCard,
} from './preview-card.ts'
import type { Picture } from './draw-picture.ts'
import { iconSizes } from './manifest.ts'
import { cardWords } from './words.ts'

/** A preview image to be drawn. */
export interface PlannedPreview {
  /** Its address below the site's root, without a leading slash. */
  readonly path: string
  readonly card: PreviewCard
}

/** The preview images of an article in one language: its own, then its sections'. */
export const articlePreviews = (
  version: ArticleVersion,
  { registry }: Pick<Library, 'registry'>,
): readonly PlannedPreview[] => {
  const words = cardWords(version.language)
  return [
    { path: articlePreviewPath(version.language, version.slug), card: articleCard(version, registry, words) },
    ...version.sections.map((section) => ({
      path: sectionPreviewPath(version.language, version.slug, section.id),
      card: sectionCard(version, section, registry, words),
    })),
  ]
}

/** The card of an entity in one language, with the number of passages that mention it. */
export const entityPreview = (
  entity: Entity,
  language: Language,
  registry: Registry,
  mentions: readonly ArticleMentions[],
): PlannedPreview => ({
  path: entityPreviewPath(language, entity),
  card: entityCard(entity, language, passageCount(mentions), registry, cardWords(language)),
})

/** The preview image of every page that has none of its own. */
export const sitePreview = (language: Language): PlannedPreview => ({
  path: sitePreviewPath(language),
  card: siteCard(language, cardWords(language)),
})

const plannedPreviews = (library: Library): readonly PlannedPreview[] =>
  languages.flatMap((language) => {
    const mentions = mentionsByEntity(library.articles, library.registry, language)
    return [
      sitePreview(language),
      ...library.articles.flatMap(({ versions }) => {
        const version = versions[language]
        return version === undefined ? [] : articlePreviews(version, library)
      }),
      ...entityKinds.flatMap((kind) =>
        entitiesOfKind(library.registry, kind).map((entity) =>
          entityPreview(entity, language, library.registry, mentions.get(entity.id) ?? []),
        ),
      ),
    ]
  })

/** A picture to be drawn, whatever it shows. */
export interface PlannedPicture {
  /** Its address below the site's root, without a leading slash. */
  readonly path: string
  readonly picture: Picture
}

/** All pictures of the site that are drawn: icons, and the preview images of its pages. */
export const plannedPictures = (library: Library): readonly PlannedPicture[] => [
  ...iconSizes.map((size) => ({ path: `icons/${size}.png`, picture: { iconSize: size } })),
  ...plannedPreviews(library).map(({ path, card }) => ({ path, picture: card })),
]
