import type { APIRoute, GetStaticPaths } from 'astro'
import { siteCorpus } from '../../../library/site.ts'
import { articleData } from '../../../model/open-data.ts'

export const getStaticPaths = (async () => {
  const { articles } = await siteCorpus()
  return articles.map(({ article, analysis }) => ({ params: { slug: article.slug }, props: { article, analysis } }))
}) satisfies GetStaticPaths

/** The article as open data. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props: { analysis, article },
}) =>
  new Response(`${JSON.stringify(articleData(article, analysis), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
