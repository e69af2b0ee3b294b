import type { ArticleVersion } from '../../model/article.ts'
import type { Corpus } from '../../library/corpus.ts'
import type { Entity, Registry } from '../../model/entity.ts'
import { passageCount } from '../../model/entity-mentions.ts'
import { languages, type Language } from '../../model/language.ts'
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
import { iconSizes } from '../manifest.ts'
import { cardWords } from '../words.ts'

/** A preview image to be drawn. */
export interface PlannedPreview {
  /** Its address below the site's root, without a leading slash. */
  readonly path: string
  readonly card: PreviewCard
}

/** The preview images of an article in one language: its own, then its sections'. */
export const articlePreviews = (version: ArticleVersion, registry: Registry): readonly PlannedPreview[] => {
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
export const entityPreview = (entity: Entity, language: Language, corpus: Corpus): PlannedPreview => ({
  path: entityPreviewPath(language, entity),
  card: entityCard(
    entity,
    language,
    { passages: passageCount(corpus.mentionsOf(entity.id, language)), role: corpus.roleOf(entity.id, language)?.text },
    corpus.registry,
    cardWords(language),
  ),
})

/** The preview image of every page that has none of its own. */
export const sitePreview = (language: Language): PlannedPreview => ({
  path: sitePreviewPath(language),
  card: siteCard(language, cardWords(language)),
})

const plannedPreviews = (corpus: Corpus): readonly PlannedPreview[] => [
  ...languages.map(sitePreview),
  ...corpus.articles.flatMap(({ versions }) =>
    versions.flatMap(({ version }) => articlePreviews(version, corpus.registry)),
  ),
  ...languages.flatMap((language) =>
    [...corpus.registry.values()].map((entity) => entityPreview(entity, language, corpus)),
  ),
]

/** A picture to be drawn, whatever it shows. */
export interface PlannedPicture {
  /** Its address below the site's root, without a leading slash. */
  readonly path: string
  readonly picture: Picture
}

/** All pictures of the site that are drawn: icons, and the preview images of its pages. */
export const plannedPictures = (corpus: Corpus): readonly PlannedPicture[] => [
  ...iconSizes.map((size) => ({ path: `icons/${size}.png`, picture: { iconSize: size } })),
  ...plannedPreviews(corpus).map(({ path, card }) => ({ path, picture: card })),
]
