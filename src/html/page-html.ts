import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { remarkNoRawHtml } from '../markdown/remark-no-raw-html.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { rehypeSafeLinks } from './rehype-safe-links.ts'

/** Raw HTML is reported before `remark-rehype` drops it; addresses are judged where links by reference have theirs. */
const processor = unified()
  .use(remarkParse)
  .use(remarkNoRawHtml)
  .use(remarkRehype)
  .use(rehypeSafeLinks)
  .use(rehypeStringify)
  .freeze()

/**
 * The HTML of a page of the site's own, such as `about`: plain Markdown, without annotations.
 *
 * @param path the file's path, for messages
 * @returns the HTML, and every fault with its place; a page with faults is not to be published
 */
export const pageHtml = (
  path: string,
  source: string,
): { readonly html: string; readonly faults: readonly Fault[] } => {
  const file = processor.processSync(new VFile({ path, value: source }))
  return { html: String(file), faults: faultsOf(file) }
}
