import type { APIRoute } from 'astro'
import { markSvg } from '../share/mark.ts'

/** The site's icon, light or dark as the reader's scheme. */
export const GET: APIRoute = () => new Response(markSvg(), { headers: { 'content-type': 'image/svg+xml' } })
