import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { vi } from 'vitest'
import type { Pagefind } from '../../src/browser/search/passages.ts'
import type { Language } from '../../src/model/language.ts'

const isModule = (value: unknown): value is { createInstance: (options: object) => Pagefind } =>
  typeof value === 'object' && value !== null && 'createInstance' in value

/**
 * Pagefind over a real index, without a browser: it takes the language from the document and its files from a server on
 * this machine.
 *
 * @param folder the site's folder, which holds `pagefind/`
 * @param url where it is served, with a slash at the end
 */
export const pagefindIn = async (folder: string, url: string, language: Language): Promise<Pagefind> => {
  vi.stubGlobal('location', new URL(url))
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => language }) })
  const module: unknown = await import(`${pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href}?${language}`)
  if (!isModule(module)) throw new TypeError('Pagefind is not what was expected')
  return module.createInstance({ basePath: `${url}pagefind/`, baseUrl: '/', noWorker: true })
}
