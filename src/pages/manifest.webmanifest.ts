import type { APIRoute } from 'astro'
import { base } from '../i18n/paths.ts'
import { translator } from '../i18n/translate.ts'
import { originalLanguage } from '../model/language.ts'
import { webManifest } from '../share/manifest.ts'

/** The web app manifest: one for all languages, for the start page chooses the reader's. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(webManifest(base, translator(originalLanguage)('site.tagline')), undefined, 2)}\n`, {
    headers: { 'content-type': 'application/manifest+json; charset=utf-8' },
  })
