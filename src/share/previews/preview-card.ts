import type { ArticleVersion, Section } from '../../model/article.ts'
import { passagesIn, sentencesIn, sentencesOf } from '../../model/article.ts'
import { type Entity, type Registry } from '../../model/entity.ts'
import { registerOf, type EntityKind, entityKinds } from '../../model/kinds.ts'
import { mentionsIn, readingText, type Inline } from '../../model/inline.ts'
import type { Language } from '../../model/language.ts'
import { siteName } from '../../model/site.ts'

/** Width and height of a preview image in pixels: what messengers and social networks ask for. */
export const previewSize = { width: 1200, height: 630 } as const

/** A name on a preview image, with the kind that decides how it is marked. */
export interface CardName {
  readonly text: string
  readonly kind: EntityKind
}

/** Everything that a preview image shows: the same card draws the same bytes. */
export interface PreviewCard {
  readonly language: Language
  /** What kind of page this is, in one or two words. */
  readonly kicker: string
  /** The article that a section belongs to; missing on other pages. */
  readonly above?: string | undefined
  readonly title: string
  /** A sentence or two below the title, cut where the room ends. */
  readonly text?: string | undefined
  /** Who is named; as many as fit in one line are shown. */
  readonly names: readonly CardName[]
  /** Counts and the like, in one line. */
  readonly figure?: string | undefined
  /** Place of a section among its article's, from 0. */
  readonly position?: { readonly index: number; readonly count: number } | undefined
}

/** The words of a card in one language. Counts choose their plural form. */
export interface CardWords {
  readonly kind: (article: ArticleVersion) => string
  readonly section: (number: number, count: number) => string
  readonly entity: (kind: EntityKind) => string
  readonly sentences: (count: number) => string
  readonly people: (count: number) => string
  readonly countries: (count: number) => string
  readonly passages: (count: number) => string
  /** “Named: …” */
  readonly named: (names: string) => string
  /** What the site is, in one sentence. */
  readonly site: string
}

const namesIn = (passages: readonly (readonly Inline[])[], registry: Registry, language: Language): CardName[] => {
  const ids = new Set(passages.flatMap((content) => mentionsIn(content).map(({ entity }) => entity)))
  const entities = [...ids].flatMap((id) => registry.get(id) ?? [])
  const rank: readonly EntityKind[] = entityKinds
  return entities
    .toSorted((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))
    .map(({ kind, names }) => ({ kind, text: names[language] }))
}

const join = (...parts: readonly string[]) => parts.join(' · ')

/** The card of a whole article. */
export const articleCard = (version: ArticleVersion, registry: Registry, words: CardWords): PreviewCard => {
  const passages = passagesIn(version).map(({ content }) => content)
  const ids = new Set(passages.flatMap((content) => mentionsIn(content).map(({ entity }) => entity)))
  const count = (kind: EntityKind) => [...ids].filter((id) => registry.get(id)?.kind === kind).length
  return {
    language: version.language,
    kicker: words.kind(version),
    title: version.frontMatter.title,
    text: version.frontMatter.description,
    names: [],
    figure: join(
      ...(count('person') > 0 ? [words.people(count('person'))] : []),
      ...(count('country') > 0 ? [words.countries(count('country'))] : []),
      words.sentences(sentencesIn(version).length),
    ),
  }
}

/** The card of one section of an article. */
export const sectionCard = (
  version: ArticleVersion,
  section: Section,
  registry: Registry,
  words: CardWords,
): PreviewCard => {
  const sentences = sentencesOf(section)
  const first = sentences[0]
  const index = version.sections.indexOf(section)
  return {
    language: version.language,
    kicker: words.section(index + 1, version.sections.length),
    above: version.frontMatter.title,
    title: section.title,
    text: first && readingText(first.content),
    names: namesIn([section.heading, ...sentences.map(({ content }) => content)], registry, version.language),
    position: { index, count: version.sections.length },
  }
}

/**
 * The card of an entity.
 *
 * @param said what the texts say of it: the number of passages that name it, and its role in the newest
 */
export const entityCard = (
  entity: Entity,
  language: Language,
  said: { readonly passages: number; readonly role: string | undefined },
  registry: Registry,
  words: CardWords,
): PreviewCard => {
  const country = entity.country === undefined ? undefined : registry.get(entity.country)
  return {
    language,
    kicker: words.entity(entity.kind),
    title: entity.names[language],
    text: said.role,
    names: country === undefined ? [] : [{ kind: country.kind, text: country.names[language] }],
    figure: words.passages(said.passages),
  }
}

/** The card of the site itself. */
export const siteCard = (language: Language, words: CardWords): PreviewCard => ({
  language,
  kicker: '',
  title: words.site,
  names: [],
})

/** What a preview image shows, in words, for those who do not see it. */
export const cardAlternative = ({ kicker, title, names, figure }: PreviewCard, words: CardWords): string =>
  [
    kicker === '' ? siteName : `${siteName} · ${kicker}`,
    title,
    ...(names.length > 0 ? [words.named(names.map(({ text }) => text).join(', '))] : []),
    ...(figure === undefined ? [] : [figure]),
  ].join('. ')

/** The address of an article's preview image, below the site's root, without a leading slash. */
export const articlePreviewPath = (language: Language, slug: string) => `previews/${language}/articles/${slug}.png`

/** The address of a section's preview image. */
export const sectionPreviewPath = (language: Language, slug: string, section: string) =>
  `previews/${language}/articles/${slug}/${section}.png`

/** The address of an entity's preview image. */
export const entityPreviewPath = (language: Language, entity: Pick<Entity, 'id' | 'kind'>) =>
  `previews/${language}/${registerOf[entity.kind]}/${entity.id}.png`

/** The address of the preview image of every other page. */
export const sitePreviewPath = (language: Language) => `previews/${language}/site.png`
