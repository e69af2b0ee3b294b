import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { ArticleVersion } from '../model/article.ts'
import { rehypeReadingText } from './rehype-reading-text.ts'
import { rehypeSentenceSpaces } from './rehype-sentence-spaces.ts'
import { textHandlers } from './text-handlers.ts'
import { versionTree } from './text-tree.ts'
import { write } from './write.ts'

const blocks = ['h2', 'p']

/** Spaces go between sentences while these are elements; then nothing but blocks is left, links of authors neither. */
const processor = unified()
  .use(remarkRehype, { handlers: textHandlers })
  .use(rehypeSentenceSpaces)
  .use(rehypeReadingText, ({ tagName }) => blocks.includes(tagName))
  .use(rehypeStringify)
  .freeze()

/** The text of an article as plain HTML, for feed readers: headings and paragraphs of the reading text, a line each. */
export const feedHtml = (version: ArticleVersion): string => write(processor, versionTree(version))
