import type { APIRoute } from 'astro'
import { library } from '../../library/read-library.ts'
import { entityData } from '../../model/entity-data.ts'

/** The registry as open data. */
export const GET: APIRoute = async () => {
  const { articles, registry } = await library()
  return new Response(JSON.stringify(entityData(registry, articles)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
}
