import { toHtml } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { ContentError } from './site.ts'
import { readText } from './read-text.ts'
import type { Language } from '../model/language.ts'

/**
 * The HTML of a page of the site's own, such as `about`: plain Markdown from `content/pages/`, without annotations.
 *
 * @throws {ContentError} if the file is no UTF-8 or holds raw HTML
 */
export const pageHtml = async (name: string, language: Language): Promise<string> => {
  const path = `content/pages/${name}.${language}.md`
  const read = await readText(process.cwd(), path)
  if ('fault' in read) throw new ContentError([read.fault])
  const tree = unified().use(remarkParse).parse(read.text)
  const html = tree.children.find(({ type }) => type === 'html')
  if (html !== undefined) {
    const { line = 1, column = 1 } = html.position?.start ?? {}
    throw new ContentError([
      { path, place: { line, column }, reason: 'Unexpected raw HTML, expected Markdown', rule: 'raw-html' },
    ])
  }
  return toHtml(toHast(tree))
}
