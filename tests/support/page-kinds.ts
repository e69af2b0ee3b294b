import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../src/i18n/paths.ts'
import { corpusOf } from '../../src/library/corpus.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import type { Entity } from '../../src/model/entity.ts'
import { registerOf, type EntityKind } from '../../src/model/kinds.ts'
import { originalLanguage } from '../../src/model/language.ts'
import { builtSite, siteRoot } from './site.ts'

const corpus = corpusOf(await readLibrary(siteRoot))
const countOf = ({ id }: Entity) => corpus.countOf(id, originalLanguage)

/** The entities of a kind that are mentioned most: their pages are the longest. */
const most = (kind: EntityKind) => corpus.entitiesOf(kind).toSorted((one, other) => countOf(other) - countOf(one))

/** The pages of the article that exists in most languages, of equals the first in order. */
const articlePages = (): Readonly<Record<string, string>> => {
  const [facts] = corpus.articles.toSorted((one, other) => other.available.length - one.available.length)
  if (facts === undefined) return {}
  const { slug, original } = facts.article
  const section = original.sections[1] ?? original.sections[0]
  return {
    article: paths.article(slug),
    ...(section === undefined ? {} : { section: paths.section(slug, section.id) }),
    ...(facts.available.length > 1 ? { parallel: paths.parallel(slug) } : {}),
  }
}

const entityPage = (kind: EntityKind, name: string, index = 0): Readonly<Record<string, string>> => {
  const entity = most(kind)[index]
  return entity === undefined ? {} : { [name]: paths.entity(entity) }
}

/** One address of each kind of page of the site that is looked at, after the language, by what the page is. */
export const pagesByKind: Readonly<Record<string, string>> = {
  home: paths.home,
  ...articlePages(),
  'register of people': `${registerOf.person}/`,
  ...entityPage('person', 'person'),
  ...entityPage('country', 'country'),
  ...entityPage('country', 'second country', 1),
  ...entityPage('organisation', 'organisation'),
  ...entityPage('place', 'place'),
  search: `${paths.search}?q=${encodeURIComponent(most('person')[0]?.family?.de ?? '')}`,
  about: paths.about,
  offline: 'offline/',
}

/** Tells whether a built site has a page in a language: those of articles are there in the article's own. */
export const hasPage = (language: string, address: string, site = builtSite): boolean =>
  existsSync(join(site, language, address.split('?', 1)[0] ?? '', 'index.html'))

/** The same as a list: what is measured and photographed page by page. */
export const pageKinds: readonly string[] = Object.values(pagesByKind)
