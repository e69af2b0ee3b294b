import { feedHtml } from '../../html/feed-html.ts'
import type { Corpus } from '../../library/corpus.ts'
import type { ArticleVersion } from '../../model/article.ts'
import type { Language } from '../../model/language.ts'
import { pageLengths, paginate, type PageOf } from '../../model/paging.ts'

/** The pages of a language's feed: the articles that exist in it, newest first. */
export const feedPages = (
  { articles }: Pick<Corpus, 'articles'>,
  language: Language,
): readonly PageOf<ArticleVersion>[] =>
  paginate(
    articles.flatMap(({ article }) => article.versions[language] ?? []),
    pageLengths.feed,
  )

/** The address of a page of a feed after `/{lang}/`: `feed.xml`, `feed/2.xml`. */
export const feedPath = (format: 'xml' | 'json', number: number): string =>
  number === 1 ? `feed.${format}` : `feed/${number}.${format}`

/** Full addresses, made where the site's origin is known. */
export interface FeedAddresses {
  /** The list of articles in the feed's language. */
  readonly home: string
  /** The feed itself: this page of it. */
  readonly self: string
  /** The page with the older articles, if there is one. */
  readonly next?: string | undefined
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
  ...(addresses.next === undefined ? {} : { next_url: addresses.next }),
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
