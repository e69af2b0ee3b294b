import type { APIRoute, GetStaticPaths } from 'astro'
import { href } from '../i18n/paths.ts'
import { siteCorpus } from '../library/site.ts'
import { languages } from '../model/language.ts'
import { entityRedirectsOf, hostRules, redirectsOf } from '../share/redirects.ts'

/** The name starts with an underscore, which Astro would leave out as a file of its own. */
export const getStaticPaths = (() => [{ params: { hostrules: '_redirects' } }]) satisfies GetStaticPaths

/** Redirects for hosts that read them from a file. */
export const GET: APIRoute = async () => {
  const corpus = await siteCorpus()
  const redirects = [...redirectsOf(corpus), ...entityRedirectsOf(corpus.registry)]
  return new Response(
    hostRules(redirects, (path) => languages.map((language) => href(language, path))),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
}
