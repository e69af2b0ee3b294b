import type { Element, Node, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { describe, expect, test } from 'vitest'
import { dictionaries } from '../../src/i18n/translate.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { isLanguage, languages, type Language } from '../../src/model/language.ts'
import { builtPages, property } from '../support/pages.ts'
import { siteRoot } from '../support/site.ts'

const { articles } = await readLibrary(siteRoot)
const pages = builtPages()
const origin = 'https://lagebild.example'
const base = process.env['BASE'] ?? '/'

/** The language of a page and its address after it; nothing for pages that belong to no language. */
const languageAndRest = (path: string) => {
  const [language, ...rest] = path.split('/')
  return isLanguage(language) ? { language, rest: rest.join('/') } : undefined
}
const localised = pages.flatMap((page) => {
  const place = languageAndRest(page.path)
  return place === undefined ? [] : [{ ...page, ...place }]
})
const languagesByRest = Map.groupBy(localised, ({ rest }) => rest)

const alternates = (tree: Root) =>
  selectAll('link[rel=alternate][hrefLang]', tree).map(
    (link) => [property(link, 'hrefLang') ?? '', property(link, 'href') ?? ''] as const,
  )
const absolute = (path: string) => `${origin}${base}${path}`

describe('languages of the built site', () => {
  test('a page of an article exists in the languages of the article, every other page in all six', () => {
    const languagesOf = (rest: string): readonly Language[] => {
      const article = articles.find(({ slug }) => rest.startsWith(`articles/${slug}/`))
      return article === undefined ? languages : languages.filter((language) => language in article.versions)
    }
    const wrong = [...languagesByRest]
      .filter(([rest]) => !/\/parallel\/(?:[a-z]{2}\/)?$/.test(rest))
      .map(([rest, group]) => ({
        rest,
        found: languages.filter((one) => group.some(({ language }) => language === one)),
      }))
      .filter(({ rest, found }) => found.join() !== languagesOf(rest).join())
      .map(({ rest, found }) => `${rest}: ${found.join(' ')}, expected ${languagesOf(rest).join(' ')}`)
    expect(wrong).toEqual([])
  })

  test('every page says its language', () => {
    const wrong = localised.filter(({ tree, language }) => select('html', tree)?.properties['lang'] !== language)
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('hreflang names exactly the languages in which a page exists, itself and a default among them', () => {
    const faults = localised.flatMap(({ path, rest, tree }) => {
      const found = alternates(tree)
      if (select('meta[name=robots][content*=noindex]', tree) && found.length === 0) return []
      const group = (languagesByRest.get(rest) ?? []).map(({ language }) => language)
      const fallback = group.includes('de') ? 'de' : group[0]
      const expected = languages.filter((language) => group.includes(language))
      const wanted = [
        ...expected.map((language) => `${language} ${absolute(`${language}/${rest}`)}`),
        `x-default ${absolute(`${fallback ?? ''}/${rest}`)}`,
      ]
      const shown = found.map(([language, address]) => `${language} ${address}`)
      return JSON.stringify(shown) === JSON.stringify(wanted) ? [] : [`${path}: ${shown.join(', ')}`]
    })
    expect(faults).toEqual([])
  })

  test('every page in a language that readers arrive at is canonical', () => {
    const wrong = localised.filter(({ tree, path }) => {
      const canonical = select('link[rel=canonical]', tree)
      return alternates(tree).length > 0 && (canonical && property(canonical, 'href')) !== absolute(path)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('the language switch offers every language, linked where the page exists', () => {
    const faults = localised.flatMap(({ path, tree }) => {
      const switcher = select('nav.langs', tree)
      if (switcher === undefined) return select('meta[http-equiv=refresh]', tree) ? [] : [`${path}: no switch`]
      const linked = selectAll('a[hrefLang]', switcher).length
      const named = selectAll('s', switcher).length
      return linked + named === languages.length ? [] : [`${path}: ${linked} linked, ${named} named`]
    })
    expect(faults).toEqual([])
  })

  test('no page shows a key instead of its text', () => {
    const keys = new Set<string>()
    const collect = (node: unknown, prefix: string) => {
      if (typeof node !== 'object' || node === null) return
      for (const [key, value] of Object.entries(node)) {
        keys.add(`${prefix}${key}`)
        collect(value, `${prefix}${key}.`)
      }
    }
    collect(dictionaries.de, '')
    const dotted = new Set([...keys].filter((key) => key.includes('.')))
    const shown = ({ tree }: (typeof pages)[number]) => [
      ...textsIn(tree).map(({ value }) => value.trim()),
      ...selectAll('[title], [aria-label], [alt], [placeholder]', tree).flatMap((element) =>
        ['title', 'ariaLabel', 'alt', 'placeholder'].flatMap((name) => property(element, name) ?? []),
      ),
    ]
    const faults = pages.flatMap((page) =>
      shown(page)
        .filter((text) => dotted.has(text) || /\{\{[a-z]\w*\}\}/.test(text))
        .map((text) => `${page.path}: ${text}`),
    )
    expect(faults).toEqual([])
  })

  test('no page counts nothing, as in “0 people”', () => {
    const faults = pages.flatMap(({ path, tree }) =>
      textsIn(tree)
        .filter(({ value }) => /^\s*0\s+\p{L}/u.test(value))
        .map(({ value }) => `${path}: ${value.trim()}`),
    )
    expect(faults).toEqual([])
  })

  test('the title of an article stands under `lang` of its language wherever another page shows it', () => {
    const languagesByTitle = Map.groupBy(
      articles.flatMap(({ versions }) => Object.values(versions)),
      ({ frontMatter }) => frontMatter.title,
    )
    const faults = pages.flatMap(({ path, tree }) =>
      textsIn(tree).flatMap(({ value, language }) => {
        const versions = languagesByTitle.get(value.trim())
        const isRight = versions === undefined || versions.some((version) => version.language === language)
        return isRight ? [] : [`${path}: ${language}: ${value.trim()}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('Cyrillic stands under `lang` of a language that is written in it', () => {
    const cyrillic = new Set(['uk', 'ru', 'und-Cyrl'])
    const faults = pages.flatMap(({ path, tree }) =>
      textsIn(tree)
        .filter(({ value, language }) => /\p{Script=Cyrillic}{2}/u.test(value) && !cyrillic.has(language))
        .map(({ value, language }) => `${path}: ${language}: ${value.trim().slice(0, 60)}`),
    )
    expect(faults).toEqual([])
  })
})

interface PlacedText {
  readonly value: string
  readonly language: string
}

/** The texts that readers see or hear, with the language that holds for each. */
function textsIn(tree: Root): readonly PlacedText[] {
  const found: PlacedText[] = []
  const visit = (node: Node, inherited: string) => {
    if (node.type === 'text' && 'value' in node) found.push({ value: String(node.value), language: inherited })
    if (!('children' in node) || !Array.isArray(node.children)) return
    const element = node.type === 'element' ? (node as Element) : undefined
    if (element !== undefined && ['script', 'style', 'template'].includes(element.tagName)) return
    const language = (element && property(element, 'lang')) ?? inherited
    for (const child of node.children as readonly Node[]) visit(child, language)
  }
  visit(tree, '')
  return found
}
