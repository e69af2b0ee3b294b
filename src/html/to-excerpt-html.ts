import type { ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Inline, Mention } from '../model/inline.ts'
import { runsOf } from '../model/runs.ts'
import { element, kindClass, type Rendering } from './to-hast.ts'

/** What an excerpt marks, and where the marked words lead. */
export interface Highlight {
  readonly mentions: ReadonlySet<Mention>
  readonly href: string
}

/**
 * The HTML of a sentence as an excerpt: the mentions that are meant are marked and lead to the sentence; the others lead
 * to their entities. Corrections show how they read and nothing else.
 */
export const toExcerptHtml = (content: readonly Inline[], rendering: Rendering, highlight: Highlight): string =>
  toHtml(
    runsOf(content).map(({ text, mention }): ElementContent => {
      const value: ElementContent = { type: 'text', value: text }
      if (mention === undefined) return value
      const shared = { dataEntity: mention.entity, lang: rendering.languageOf(mention) }
      return highlight.mentions.has(mention)
        ? element('mark', {}, [element('a', { ...shared, href: highlight.href }, [value])])
        : element('a', { className: ['m', kindClass[mention.kind]], ...shared, href: rendering.hrefOf(mention) }, [
            value,
          ])
    }),
  )
