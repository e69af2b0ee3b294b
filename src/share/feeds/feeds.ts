import { feedHtml } from '../../html/feed-html.ts'
import type { ArticleVersion } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import type { Library } from '../../model/library.ts'

/** How many articles a feed lists: readers that come regularly miss none, and the feed stays small. */
export const feedLength = 50

/** The newest articles that exist in a language. */
export const feedVersions = ({ articles }: Pick<Library, 'articles'>, language: Language): readonly ArticleVersion[] =>
  articles.flatMap(({ versions }) => versions[language] ?? []).slice(0, feedLength)

/** Full addresses, made where the site's origin is known. */
export interface FeedAddresses {
  /** The list of articles in the feed's language. */
  readonly home: string
  /** The feed itself. */
  readonly self: string
  readonly article: (version: ArticleVersion) => string
  readonly picture: (version: ArticleVersion) => string
  readonly icon: string
}

/**
 * A JSON Feed 1.1. It leaves out the day of publication of articles that have none.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const jsonFeed = (
  versions: readonly ArticleVersion[],
  language: Language,
  words: { readonly title: string; readonly description: string },
  addresses: FeedAddresses,
) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: words.title,
  description: words.description,
  language,
  home_page_url: addresses.home,
  feed_url: addresses.self,
  icon: addresses.icon,
  items: versions.map((version) => ({
    id: addresses.article(version),
    url: addresses.article(version),
    title: version.frontMatter.title,
    summary: version.frontMatter.description,
    content_html: feedHtml(version),
    image: addresses.picture(version),
    language: version.language,
    ...(version.frontMatter.published === undefined
      ? {}
      : { date_published: `${version.frontMatter.published}T00:00:00Z` }),
  })),
})
