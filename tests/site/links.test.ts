import { selectAll } from 'hast-util-select'
import { describe, expect, test } from 'vitest'
import { builtFiles, builtPages, idsOf, property, type BuiltPage } from '../support/pages.ts'

const origin = 'https://lagebild.example'
const base = process.env['BASE'] ?? '/'
const root = `${origin}${base}`
const files = new Set(builtFiles())
const pages = builtPages()
const ids = new Map(pages.map((page) => [page.path, idsOf(page)]))

const selectors = ['a[href]', 'link[href]', 'img[src]', 'script[src]', 'source[srcset]', 'form[action]', 'use[href]']
const addressesOf = (page: BuiltPage) =>
  selectors
    .flatMap((selector) => selectAll(selector, page.tree))
    .flatMap((element) => property(element, 'href') ?? property(element, 'src') ?? property(element, 'action') ?? [])

/** Why an address of a page leads nowhere; nothing if it leads somewhere or off the site. */
const broken = (address: string, page: BuiltPage): string | undefined => {
  const url = new URL(address, `${root}${page.path}`)
  if (url.origin !== origin) return undefined
  if (!url.pathname.startsWith(base)) return `${address}: outside the base path`
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.has(file)) return `${address}: no ${file}`
  const id = decodeURIComponent(url.hash.slice(1))
  const known = ids.get(path)
  return id === '' || id.startsWith(':~:') || known === undefined || known.has(id) ? undefined : `${address}: no #${id}`
}

describe('links of the built site', () => {
  test('every internal link leads to a file, every #id to an element of its page', () => {
    const faults = pages.flatMap((page) =>
      [...new Set(addressesOf(page))].flatMap((address) => {
        const fault = broken(address, page)
        return fault === undefined ? [] : [`${page.path}: ${fault}`]
      }),
    )
    expect(faults).toEqual([])
  })

  test('no page has an id twice', () => {
    const doubles = pages.flatMap(({ path, tree }) => {
      const seen = new Set<string>()
      return selectAll('[id]', tree).flatMap(({ properties }) => {
        const id = String(properties['id'])
        if (seen.has(id)) return [`${path}: #${id}`]
        seen.add(id)
        return []
      })
    })
    expect(doubles).toEqual([])
  })
})
