import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import type { Language } from '../model/language.ts'
import { ContentError } from './read-library.ts'
import { pagesFolder, readPage, type PageName } from './read-pages.ts'

/**
 * The HTML of a page of the site's own, such as `about`: plain Markdown from `content/pages/`, without annotations.
 *
 * @throws {ContentError} if the text has faults
 */
export const pageHtml = async (name: PageName, language: Language): Promise<string> => {
  const { tree, faults } = await readPage(process.cwd(), `${pagesFolder}/${name}.${language}.md`)
  if (faults.length > 0) throw new ContentError(faults)
  return toHtml(toHast(tree))
}
