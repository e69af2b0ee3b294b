import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { ArticleVersion, Section, Sentence } from '../model/article.ts'
import type { Registry } from '../model/entity.ts'
import type { Language } from '../model/language.ts'
import { rehypeEntityLinks } from './rehype-entity-links.ts'
import { rehypeSafeLinks } from './rehype-safe-links.ts'
import { tightTextHandlers } from './text-handlers.ts'
import { passageTree, titleTree } from './text-tree.ts'
import { write } from './write.ts'

/** What a page with two versions side by side shows of the text of one. */
export interface ParallelHtml {
  /** The HTML of a section's title, without an element around it. */
  readonly title: (section: Section) => string
  /** The HTML of a sentence, without an element around it: its id stands in the page once, for both versions. */
  readonly sentence: (sentence: Sentence) => string
}

/**
 * The HTML of one of two versions side by side, composed once for each page. Corrections have no references: their notes
 * stand in the article. As there, addresses that authors wrote are judged before the site's own are added.
 *
 * @param linkLanguage the language of the page, which mentions in both versions lead on in
 */
export const parallelHtml = (
  { language }: ArticleVersion,
  registry: Registry,
  linkLanguage: Language,
): ParallelHtml => {
  const processor = unified()
    .use(remarkRehype, { handlers: tightTextHandlers })
    .use(rehypeSafeLinks)
    .use(rehypeEntityLinks, { registry, language, linkLanguage })
    .use(rehypeStringify)
    .freeze()
  return {
    title: (section) => write(processor, titleTree(section)),
    sentence: ({ content }) => write(processor, passageTree(content)),
  }
}
