import { readdirSync, readFileSync } from 'node:fs'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { builtSite } from './site.ts'

/** A page of the built site. */
export interface BuiltPage {
  /** Its address below the base path, as `de/articles/` for `de/articles/index.html`. */
  readonly path: string
  readonly html: string
  readonly tree: Root
}

/** Every file of the built site, as addresses below its root. */
export const builtFiles = (): readonly string[] =>
  readdirSync(builtSite, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))

/** Every page of the built site, parsed. */
export const builtPages = (): readonly BuiltPage[] =>
  builtFiles()
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(`${builtSite}/${file}`, 'utf8')
      return { path: file.replace(/(^|\/)index\.html$/, '$1'), html, tree: fromHtml(html) }
    })

/** A property of an element as text; nothing where it is missing. */
export const property = (element: Element, name: string): string | undefined => {
  const value = element.properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? undefined : String(value)
}

/** The ids of a page. */
export const idsOf = ({ tree }: BuiltPage): ReadonlySet<string> =>
  new Set(selectAll('[id]', tree).map(({ properties }) => String(properties['id'])))
