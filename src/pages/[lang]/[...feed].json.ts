import type { APIRoute } from 'astro'
import { translator } from '../../i18n/translate.ts'
import { siteName } from '../../model/site.ts'
import { feedAddresses } from '../../share/addresses.ts'
import { feedRoutes, type FeedProps } from '../../share/feeds/feed-routes.ts'
import { jsonFeed } from '../../share/feeds/feeds.ts'

export const getStaticPaths = feedRoutes

/** New analyses as a JSON Feed; older ones follow on further pages. */
export const GET: APIRoute<FeedProps> = ({ props: { language, page }, site }) => {
  const words = { title: siteName, description: translator(language)('site.tagline') }
  const feed = jsonFeed(page.items, language, words, feedAddresses(site, language, 'json', page))
  return new Response(`${JSON.stringify(feed, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
