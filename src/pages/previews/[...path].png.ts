import type { APIRoute, GetStaticPaths } from 'astro'
import { siteCorpus } from '../../library/site.ts'
import { previewPng } from '../../share/previews/preview-cache.ts'
import { plannedPreviews } from '../../share/previews/previews.ts'

export const getStaticPaths = (async () =>
  plannedPreviews(await siteCorpus()).map(({ path, card }) => ({
    params: { path: path.slice('previews/'.length, -'.png'.length) },
    props: { card },
  }))) satisfies GetStaticPaths

/** A preview image; one whose card is unchanged is not drawn again. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = async ({ props }) =>
  new Response(new Uint8Array(await previewPng(props.card, '.cache/previews')), {
    headers: { 'content-type': 'image/png' },
  })
