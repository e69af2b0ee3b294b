import type { APIRoute, GetStaticPaths } from 'astro'
import { library } from '../../library/read-library.ts'
import { isLanguage, languages } from '../../model/language.ts'
import { buildNameIndex } from '../../search/build/build-index.ts'
import { occurrencesIn } from '../../search/build/occurrences.ts'
import otherWords from '../../search/build/other-words.json'
import { searchStrings } from '../../search/strings.ts'

export const getStaticPaths: GetStaticPaths = () => languages.map((lang) => ({ params: { lang } }))

/** The name index of the pages in a language, with the texts of the search. */
export const GET: APIRoute = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) throw new Error(`Unexpected language \`${lang ?? ''}\``)
  const { articles, registry } = await library()
  return Response.json(
    buildNameIndex(registry, occurrencesIn(articles, registry), lang, otherWords, { ...searchStrings(lang) }),
  )
}
