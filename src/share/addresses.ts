import { fromBase, href, paths } from '../i18n/paths.ts'
import type { Language } from '../model/language.ts'
import type { PageOf } from '../model/paging.ts'
import type { ArticleAddresses } from './structured-data/article-structured-data.ts'
import { feedPath, type FeedAddresses } from './feeds/feeds.ts'
import { articlePreviewPath } from './previews/preview-card.ts'

/**
 * Full addresses for what is read outside the site.
 *
 * @param site the site's origin, as configured
 * @throws {TypeError} without one: feeds and maps of the site need it
 */
export const absolute = (site: URL | undefined, path: string): string => {
  if (site === undefined) throw new TypeError('Unexpected absence of `site`, expected it in astro.config.ts')
  return new URL(path, site).href
}

/** The full addresses that a page of a feed names. */
export const feedAddresses = (
  site: URL | undefined,
  language: Language,
  format: 'xml' | 'json',
  { number, count }: Pick<PageOf<unknown>, 'number' | 'count'>,
): FeedAddresses => ({
  home: absolute(site, href(language)),
  self: absolute(site, href(language, feedPath(format, number))),
  next: number < count ? absolute(site, href(language, feedPath(format, number + 1))) : undefined,
  article: ({ language: of, slug }) => absolute(site, href(of, paths.article(slug))),
  picture: ({ language: of, slug }) => absolute(site, fromBase(articlePreviewPath(of, slug))),
  icon: absolute(site, fromBase('icons/512.png')),
})

/** The addresses that the structured data of an article name, but for its picture. */
export const structuredDataAddresses = (
  site: URL | undefined,
  language: Language,
): Omit<ArticleAddresses, 'picture'> => ({
  article: ({ language: of, slug }) => absolute(site, href(of, paths.article(slug))),
  section: ({ language: of, slug }, { id }) => absolute(site, href(of, paths.section(slug, id))),
  data: ({ slug }) => absolute(site, fromBase(`data/articles/${slug}.json`)),
  entity: (entity) => absolute(site, href(language, paths.entity(entity))),
})
