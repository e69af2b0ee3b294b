import type { APIRoute } from 'astro'
import { fromBase } from '../i18n/paths.ts'
import { absolute } from '../share/addresses.ts'

/** Everything may be read; the map of the site is named. Counts only where the site has no base path. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, fromBase('sitemap-index.xml'))}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
