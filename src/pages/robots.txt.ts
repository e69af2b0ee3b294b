import type { APIRoute } from 'astro'
import { fromBase } from '../i18n/paths.ts'
import { absolute } from '../share/addresses.ts'

/**
 * Everything may be read and found; the map of the site is named; what is reserved is said as in `.well-known/tdmrep.json`.
 * Counts only where the site has no base path.
 */
export const GET: APIRoute = ({ site }) =>
  new Response(`${reservation}User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, fromBase('sitemap-index.xml'))}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })

const reservation = [
  '# The program is free (MIT licence). The rights in the text of the articles are unclear: where it came from is not known.',
  '# It may be read, found and quoted. Mining it is reserved until whoever holds the rights allows it; see also',
  '# /.well-known/tdmrep.json and the pages that say what this site is.',
  '',
  '',
].join('\n')
