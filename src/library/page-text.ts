import { pageHtml } from '../html/page-html.ts'
import type { Language } from '../model/language.ts'
import { pagesFolder, readPage, type PageName } from './read-pages.ts'
import { ContentError } from './site.ts'

/**
 * The HTML of a page of the site's own from `content/pages/`.
 *
 * @throws {ContentError} with every fault of its text
 */
export const pageText = async (name: PageName, language: Language): Promise<string> => {
  const { tree, faults } = await readPage(process.cwd(), `${pagesFolder}/${name}.${language}.md`)
  if (faults.length > 0) throw new ContentError(faults)
  return pageHtml(tree)
}
