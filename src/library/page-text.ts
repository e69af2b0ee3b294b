import { pageHtml } from '../html/page-html.ts'
import type { Language } from '../model/language.ts'
import { ContentError } from './site.ts'
import { readText } from './read-text.ts'

/**
 * Reads a page of the site's own from `content/pages/`.
 *
 * @param name what stands before the language in the file's name, such as `about`
 * @returns the page as HTML
 * @throws {ContentError} if the file is no UTF-8, or with every fault of its text
 */
export const readPage = async (name: string, language: Language): Promise<string> => {
  const path = `content/pages/${name}.${language}.md`
  const read = await readText(process.cwd(), path)
  if ('fault' in read) throw new ContentError([read.fault])
  const { html, faults } = pageHtml(path, read.text)
  if (faults.length > 0) throw new ContentError(faults)
  return html
}
