import type { APIRoute, GetStaticPaths } from 'astro'
import { translator } from '../../i18n/translate.ts'
import { library } from '../../library/read-library.ts'
import { languages } from '../../model/language.ts'
import { siteName } from '../../model/site.ts'
import { feedAddresses } from '../../share/addresses.ts'
import { feedVersions, jsonFeed } from '../../share/feeds/feeds.ts'

export const getStaticPaths = (() =>
  languages.map((lang) => ({ params: { lang }, props: { language: lang } }))) satisfies GetStaticPaths

/** New analyses as a JSON Feed. */
export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props, site }) => {
  const { language } = props
  const t = translator(language)
  const words = { title: siteName, description: t('site.tagline') }
  const versions = feedVersions(await library(), language)
  const feed = jsonFeed(versions, language, words, feedAddresses(site, language, 'feed.json'))
  return new Response(`${JSON.stringify(feed, undefined, 2)}\n`, {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  })
}
