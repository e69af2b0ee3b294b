import type { Root as MdastRoot } from 'mdast'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified, type Processor } from 'unified'
import type { Root } from 'hast'
import { tightTextHandlers } from '../../src/html/text-handlers.ts'
import { paragraphsTree } from '../../src/html/text-tree.ts'
import { write } from '../../src/html/write.ts'
import type { ArticleVersion } from '../../src/model/article.ts'
import { smallRegistry } from './small-registry.ts'
import { versionOf } from './version.ts'

/** A processor as it stands before our plugins. */
type Chain = Processor<undefined, MdastRoot, Root>

/**
 * The HTML of a text's paragraphs, written with one of our plugins alone.
 *
 * @param text paragraphs in the format of articles, or a version that was read
 * @param use puts the plugin into the chain
 */
export const paragraphsHtml = (text: string | ArticleVersion, use: (chain: Chain) => Chain): string => {
  const { sections } = typeof text === 'string' ? versionOf(text, smallRegistry) : text
  const chain = use(unified().use(remarkRehype, { handlers: tightTextHandlers }))
  return write(chain.use(rehypeStringify).freeze(), paragraphsTree(sections.flatMap(({ paragraphs }) => paragraphs)))
}
