import type { APIRoute, GetStaticPaths } from 'astro'
import { href, paths } from '../../../i18n/paths.ts'
import { siteCorpus } from '../../../library/site.ts'
import { absolute } from '../../../share/addresses.ts'
import { markdownVersion } from '../../../share/citations/markdown-version.ts'

export const getStaticPaths = (async () =>
  (await siteCorpus()).articles.flatMap(({ article: { slug }, versions }) =>
    versions.map(({ version }) => ({ params: { lang: version.language, slug }, props: { version } })),
  )) satisfies GetStaticPaths

/** The article as Markdown. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props, site }) => {
  const { version } = props
  const markdown = markdownVersion(version, {
    article: absolute(site, href(version.language, paths.article(version.slug))),
    section: ({ id }) => absolute(site, href(version.language, paths.section(version.slug, id))),
  })
  return new Response(markdown, { headers: { 'content-type': 'text/markdown; charset=utf-8' } })
}
