import { registerOf } from '../model/kinds.ts'
import { languages, usesCyrillic, type Language } from '../model/language.ts'
import { languagesWithoutStemmer } from '../search/same-word.ts'

/** A file of the built site: its path from the site's root, and a digest of its bytes. */
export interface BuiltFile {
  readonly path: string
  readonly revision: string
}

/** Files that are kept together for reading offline, by the name under which readers ask for them. */
export type Groups = ReadonlyMap<string, readonly BuiltFile[]>

const registers = Object.values(registerOf).join('|')

/** Fonts that pages in a language use, by the names of their files. */
const fontsOf = (language: Language) => (usesCyrillic(language) ? /-(?:common|cyrillic)\./ : /-latin\./)

/**
 * Tells what must be there to read a language offline: its home, registers, search, and what every page needs.
 *
 * @returns whether a file belongs to it
 */
const isCore =
  (language: Language) =>
  (path: string): boolean => {
    if (path.startsWith('_astro/')) return path.endsWith('.woff2') ? fontsOf(language).test(path) : true
    if (path.startsWith('pagefind/'))
      return (
        !/(?:^|[/.])[a-z]{2}[_.]|unknown/.test(path.slice('pagefind/'.length)) ||
        new RegExp(`[/.]${language}[_.]`).test(path) ||
        (languagesWithoutStemmer.has(language) && path.includes('unknown')) ||
        path.endsWith('.js') ||
        path.endsWith('.json')
      )
    if (path.startsWith('search/')) return path.includes(`.${language}.`)
    if (path === 'icon.svg' || path === 'manifest.webmanifest' || path === 'index.html') return true
    return new RegExp(`^${language}/(?:(?:about|search|offline|${registers})/)?index\\.html$`).test(path)
  }

/**
 * Sorts the files of the built site into what readers keep: `{lang}`, and for each article `{lang}/{slug}`, which is the
 * article, its sections, its parallel view and the pages of the entities it names.
 *
 * @param files all files of the built site
 * @param read gives the HTML of a page
 */
export const offlineGroups = (files: readonly BuiltFile[], read: (path: string) => string): Groups => {
  const groups = new Map<string, readonly BuiltFile[]>()
  for (const language of languages) {
    const belongs = isCore(language)
    groups.set(
      language,
      files.filter(({ path }) => belongs(path)),
    )
    const article = new RegExp(`^${language}/articles/([^/]+)/index\\.html$`)
    for (const { path } of files) {
      const slug = article.exec(path)?.[1]
      if (slug === undefined) continue
      const entity = new RegExp(`/${language}/(?:${registers})/[^/"#]+/`, 'g')
      const named = new Set((read(path).match(entity) ?? []).map((address) => `${address.slice(1)}index.html`))
      groups.set(
        `${language}/${slug}`,
        files.filter((file) => {
          const isPart = file.path.startsWith(`${language}/articles/${slug}/`) && file.path.endsWith('.html')
          return isPart || named.has(file.path)
        }),
      )
    }
  }
  return groups
}

/** The address of a file below the site's root, as readers meet it. */
export const addressOf = ({ path }: BuiltFile): string => path.replace(/(^|\/)index\.html$/, '$1')
