import type { APIRoute } from 'astro'
import { library } from '../library/read-library.ts'
import { absolute } from '../share/addresses.ts'
import { llmsText } from '../share/feeds/llms.ts'

/** What programs that read for people find here. */
export const GET: APIRoute = async ({ site }) =>
  new Response(
    llmsText(await library(), (path) => absolute(site, path)),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
