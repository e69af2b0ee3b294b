import type { APIRoute, GetStaticPaths } from 'astro'
import { siteCorpus } from '../../library/site.ts'
import { isLanguage, languages } from '../../model/language.ts'
import { buildNameIndex } from '../../search/build/build-index.ts'
import { occurrencesIn, type Occurrences } from '../../search/build/occurrences.ts'
import otherWords from '../../search/build/other-words.json'
import { searchStrings } from '../../search/strings.ts'

export const getStaticPaths: GetStaticPaths = () => languages.map((lang) => ({ params: { lang } }))

/** What the texts say of the entities: the same for every language, so it is gathered once. */
let known: Occurrences | undefined

/** The name index of the pages in a language, with the texts of the search. */
export const GET: APIRoute = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`Unexpected language \`${lang ?? ''}\``)
  const corpus = await siteCorpus()
  const occurrences = (known ??= occurrencesIn(corpus.articles.flatMap(({ versions }) => versions)))
  return Response.json(buildNameIndex(corpus.registry, occurrences, lang, otherWords, { ...searchStrings(lang) }))
}
