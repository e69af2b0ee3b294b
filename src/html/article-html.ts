import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { translator } from '../i18n/translate.ts'
import type { Article, ArticleVersion, Section } from '../model/article.ts'
import { numberedNotes } from '../model/corrections.ts'
import type { Registry } from '../model/entity.ts'
import type { Inline } from '../model/inline.ts'
import { stalePassages } from '../model/translation.ts'
import { rehypeEntityLinks } from './rehype-entity-links.ts'
import { rehypeNoteReferences } from './rehype-note-references.ts'
import { rehypeSafeLinks } from './rehype-safe-links.ts'
import { rehypeSentenceSpaces } from './rehype-sentence-spaces.ts'
import { rehypeWayToOriginal } from './rehype-way-to-original.ts'
import { tightTextHandlers } from './text-handlers.ts'
import { paragraphsTree, titleTree } from './text-tree.ts'
import { write } from './write.ts'

/** What the pages of an article show of its text. */
export interface ArticleHtml {
  /** The HTML of a section's title, without an element around it. */
  readonly title: (section: Section) => string
  /** The HTML of a section's paragraphs. */
  readonly paragraphs: (section: Section) => string
  /** The ids of the headings and sentences whose original has changed since they were translated. */
  readonly stale: ReadonlySet<string>
}

/**
 * The HTML of a version in the pages of its article, composed once for each page.
 *
 * The order matters: addresses that authors wrote are judged before the site's own are added; references to notes are put
 * behind links, so they come after those. What a plugin puts behind a sentence stays with it on either side of the spaces.
 * A plugin that is about sentences finds them by `data.sentence`, one about inlines by `data.inline` (nodes.ts).
 *
 * @param cards whether the page brings the cards of the entities, which mentions then open
 */
export const articleHtml = (
  article: Article,
  version: ArticleVersion,
  registry: Registry,
  { cards = false } = {},
): ArticleHtml => {
  const { language, slug } = version
  const t = translator(language)
  const stale = stalePassages(article, language)
  const numbers = new Map<Inline, number>(numberedNotes(version).map(({ on, note }) => [on, note]))
  const processor = unified()
    .use(remarkRehype, { handlers: tightTextHandlers })
    .use(rehypeSafeLinks)
    .use(rehypeEntityLinks, { registry, language, cards })
    .use(rehypeNoteReferences, { numbers, label: (number) => t('article.correction', { number }) })
    .use(rehypeWayToOriginal, { slug, language, original: article.original.language, stale })
    .use(rehypeSentenceSpaces)
    .use(rehypeStringify)
    .freeze()
  return {
    title: (section) => write(processor, titleTree(section)),
    paragraphs: ({ paragraphs }) => write(processor, paragraphsTree(paragraphs)),
    stale,
  }
}
