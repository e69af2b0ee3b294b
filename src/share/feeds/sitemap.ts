import sitemap from '@astrojs/sitemap'
import type { AstroIntegration } from 'astro'
import { isLanguage, languages, originalLanguage, type Language } from '../../model/language.ts'

/** The language of a page and its address after it; nothing for pages outside the languages. */
const parts = (pathname: string): { language: Language; rest: string } | undefined => {
  const [language, ...rest] = pathname.replace(/^\//, '').split('/')
  return isLanguage(language) ? { language, rest: rest.join('/') } : undefined
}

/** The languages in which each page exists, by its address after the language. */
export const languagesOfPages = (pathnames: readonly string[]): ReadonlyMap<string, readonly Language[]> => {
  const found = new Map<string, Language[]>()
  for (const page of pathnames.flatMap((pathname) => parts(pathname) ?? [])) {
    const known = found.get(page.rest)
    if (known === undefined) found.set(page.rest, [page.language])
    else known.push(page.language)
  }
  return found
}

/**
 * The map of the site, with the other languages of each page. @astrojs/sitemap can find those itself, but compares every
 * page with every other one; here they are gathered once.
 *
 * @param unlisted the routes whose pages are not for search engines, such as those that only lead elsewhere
 */
export const sitemapWithLanguages = (unlisted: readonly string[]): readonly AstroIntegration[] => {
  let root = ''
  let hidden: ReadonlySet<string> = new Set()
  let pages: ReturnType<typeof languagesOfPages> = new Map()
  return [
    {
      name: 'lagebild:sitemap-languages',
      hooks: {
        'astro:config:done': ({ config }) => {
          root = config.site === undefined ? '' : new URL(`${config.base}/`.replace(/\/{2,}/g, '/'), config.site).href
        },
        'astro:build:done': ({ assets, dir, pages: built }) => {
          const files = unlisted.flatMap((route) => assets.get(route) ?? [])
          hidden = new Set(files.map(({ pathname }) => pathname.slice(dir.pathname.length).replace(/index\.html$/, '')))
          pages = languagesOfPages(built.map(({ pathname }) => pathname).filter((path) => !hidden.has(path)))
        },
      },
    },
    sitemap({
      filter: (url) => !hidden.has(url.slice(root.length)),
      serialize: (item) => {
        const page = parts(item.url.slice(root.length))
        if (page === undefined) return item
        const available = languages.filter((language) => pages.get(page.rest)?.includes(language))
        const fallback = available.includes(originalLanguage) ? originalLanguage : available[0]
        const link = (lang: string, language: Language) => ({ lang, url: `${root}${language}/${page.rest}` })
        return {
          ...item,
          links: [
            ...available.map((language) => link(language, language)),
            ...(fallback === undefined ? [] : [link('x-default', fallback)]),
          ],
        }
      },
    }),
  ]
}
