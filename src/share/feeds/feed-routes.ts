import { siteCorpus } from '../../library/site.ts'
import type { ArticleVersion } from '../../model/article.ts'
import { languages, type Language } from '../../model/language.ts'
import type { PageOf } from '../../model/paging.ts'
import { feedPages, feedPath } from './feeds.ts'

/** What a page of a feed holds. */
export interface FeedProps {
  readonly language: Language
  readonly page: PageOf<ArticleVersion>
}

/** The pages of the feeds of all languages, as routes. */
export const feedRoutes = async () => {
  const corpus = await siteCorpus()
  return languages.flatMap((language) =>
    feedPages(corpus, language).map((page) => ({
      params: { lang: language, feed: feedPath('xml', page.number).slice(0, -'.xml'.length) },
      props: { language, page } satisfies FeedProps,
    })),
  )
}
