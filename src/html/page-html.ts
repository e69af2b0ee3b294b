import type { Root } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { rehypeSafeLinks } from './rehype-safe-links.ts'

const processor = unified().use(remarkRehype).use(rehypeSafeLinks).use(rehypeStringify).freeze()

/**
 * The HTML of a page of the site's own, such as `about`: plain Markdown, without annotations.
 *
 * @param tree the page's text, without faults
 */
export const pageHtml = (tree: Root): string => processor.stringify(processor.runSync(tree))
