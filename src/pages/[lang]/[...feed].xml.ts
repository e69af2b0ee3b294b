import { getRssString } from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { translator } from '../../i18n/translate.ts'
import { siteName } from '../../model/site.ts'
import { feedAddresses } from '../../share/addresses.ts'
import { feedRoutes, type FeedProps } from '../../share/feeds/feed-routes.ts'
import { feedHtml } from '../../html/feed-html.ts'

export const getStaticPaths = feedRoutes

/**
 * New analyses as RSS 2.0: Atom would demand a time of change, which articles without a date do not have. Older ones follow
 * on further pages, as RFC 5005 links them.
 */
export const GET: APIRoute<FeedProps> = async ({ props: { language, page }, site }) => {
  const t = translator(language)
  const addresses = feedAddresses(site, language, 'xml', page)
  const link = (rel: string, address: string) =>
    `<atom:link href="${address}" rel="${rel}" type="application/rss+xml"/>`
  const rss = await getRssString({
    title: siteName,
    description: t('site.tagline'),
    site: addresses.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language>${link('self', addresses.self)}${addresses.next === undefined ? '' : link('next', addresses.next)}`,
    items: page.items.map((version) => ({
      title: version.frontMatter.title,
      link: addresses.article(version),
      description: version.frontMatter.description,
      content: feedHtml(version),
      ...(version.frontMatter.published !== undefined && { pubDate: new Date(version.frontMatter.published) }),
    })),
  })
  return new Response(`${rss}\n`, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
