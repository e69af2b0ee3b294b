import type { APIRoute } from 'astro'
import { siteCorpus } from '../../library/site.ts'
import { entityData } from '../../model/entity-data.ts'
import { originalLanguage } from '../../model/language.ts'

/** The registry as open data. */
export const GET: APIRoute = async () => {
  const { countOf, registry } = await siteCorpus()
  const data = entityData(registry, (id) => countOf(id, originalLanguage))
  return new Response(JSON.stringify(data), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
