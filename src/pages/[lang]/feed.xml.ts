import { getRssString } from '@astrojs/rss'
import type { APIRoute, GetStaticPaths } from 'astro'
import { feedHtml } from '../../html/feed-html.ts'
import { translator } from '../../i18n/translate.ts'
import { library } from '../../library/read-library.ts'
import { languages } from '../../model/language.ts'
import { siteName } from '../../model/site.ts'
import { feedAddresses } from '../../share/addresses.ts'
import { feedVersions } from '../../share/feeds/feeds.ts'

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { language: lang } }))) satisfies GetStaticPaths

/** New analyses as RSS 2.0: Atom would demand a time of change, which articles without a date do not have. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props, site }) => {
  const { language } = props
  const t = translator(language)
  const addresses = feedAddresses(site, language, 'feed.xml')
  const rss = await getRssString({
    title: siteName,
    description: t('site.tagline'),
    site: addresses.home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData: `<language>${language}</language><atom:link href="${addresses.self}" rel="self" type="application/rss+xml"/>`,
    items: feedVersions(await library(), language).map((version) => ({
      title: version.frontMatter.title,
      link: addresses.article(version),
      description: version.frontMatter.description,
      content: feedHtml(version),
      ...(version.frontMatter.published !== undefined && { pubDate: new Date(version.frontMatter.published) }),
    })),
  })
  return new Response(`${rss}\n`, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } })
}
