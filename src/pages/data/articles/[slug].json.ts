import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../../loaders/library.ts'
import { articleData } from '../../../model/open-data.ts'

export const getStaticPaths = (async () => {
  const { articles } = await library()
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }))
}) satisfies GetStaticPaths

/** The article as open data. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props: { article } }) =>
  new Response(`${JSON.stringify(articleData(article), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
