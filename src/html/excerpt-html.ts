import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Registry } from '../model/entity.ts'
import type { Inline } from '../model/inline.ts'
import type { Language } from '../model/language.ts'
import { rehypeEntityLinks } from './rehype-entity-links.ts'
import { rehypeExcerpt, type Excerpt } from './rehype-excerpt.ts'
import { rehypeReadingText } from './rehype-reading-text.ts'
import { tightTextHandlers } from './text-handlers.ts'
import { passageTree } from './text-tree.ts'
import { write } from './write.ts'

/**
 * The HTML of passages as excerpts: the mentions that are meant are marked and lead to the passage, the others lead to
 * their entities; corrections show how they read, and nothing else is left. Composed once for each list of excerpts.
 *
 * The order matters: first all but mentions goes, links of authors too, so no address of theirs is left to judge; then
 * mentions become links, of which the excerpt turns those that it marks.
 *
 * @param language the language of the text
 */
export const excerptHtml = (
  registry: Registry,
  language: Language,
): ((content: readonly Inline[], excerpt: Excerpt) => string) => {
  const processor = unified()
    .use(remarkRehype, { handlers: tightTextHandlers })
    .use(rehypeReadingText, ({ data }) => data?.inline?.type === 'mention')
    .use(rehypeEntityLinks, { registry, language })
    .use(rehypeExcerpt)
    .use(rehypeStringify)
    .freeze()
  return (content, excerpt) => write(processor, passageTree(content), new VFile({ data: { excerpt } }))
}
