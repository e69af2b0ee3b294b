import type { APIRoute, GetStaticPaths } from 'astro'
import { siteCorpus } from '../library/site.ts'
import { absolute } from '../share/addresses.ts'
import { llmsPages, llmsPath, llmsText } from '../share/feeds/llms.ts'

export const getStaticPaths = (async () =>
  llmsPages(await siteCorpus()).map((page) => ({
    params: { llms: llmsPath(page.number).slice(0, -'.txt'.length) },
    props: { page },
  }))) satisfies GetStaticPaths

/** What programs that read for people find here. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props: { page }, site }) =>
  new Response(
    llmsText(page, (path) => absolute(site, path)),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
