import type { APIRoute } from 'astro'
import { markSvg } from '../share/mark.ts'

/** The site's icon, light or dark as the reader's scheme. */
export const GET: APIRoute = () =>
  new Response(markSvg({ room: 22, follows: true }), { headers: { 'content-type': 'image/svg+xml' } })
