import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../../library/read-library.ts'
import { articleData } from '../../../model/open-data.ts'

export const getStaticPaths = (async () => {
  const { analyses, articles } = await library()
  return articles.map((article) => ({
    params: { slug: article.slug },
    props: { article, analysis: analyses.get(article.slug) },
  }))
}) satisfies GetStaticPaths

/** The article as open data. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({
  props: { analysis, article },
}) =>
  new Response(`${JSON.stringify(articleData(article, analysis), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
