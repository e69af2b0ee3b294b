import type { Root } from 'hast'
import { h } from 'hastscript'
import type { Plugin } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { href, paths } from '../i18n/paths.ts'
import { translator } from '../i18n/translate.ts'
import type { Slug } from '../model/ids.ts'
import type { Language } from '../model/language.ts'
import './nodes.ts'

/** How a text stands to its original. */
export interface WayToOriginalOptions {
  readonly slug: Slug
  readonly language: Language
  readonly original: Language
  /** The ids of the sentences whose original has changed since they were translated. */
  readonly stale: ReadonlySet<string>
}

/**
 * Puts behind each sentence of a translation the way to its original, and says where that has changed since. Does nothing
 * in an original.
 */
export const rehypeWayToOriginal: Plugin<[WayToOriginalOptions], Root> = ({ slug, language, original, stale }) => {
  if (language === original) return
  const t = translator(language)
  return (tree) => {
    visit(tree, 'element', ({ data }, index, parent) => {
      const sentence = data?.sentence
      if (sentence === undefined || index === undefined || parent === undefined) return
      const { id, number } = sentence
      const ariaLabel = t('parallel.original', { number })
      const way = [
        h('a.by', { href: href(language, paths.parallel(slug), id), ariaLabel, dataL: original }),
        ...(stale.has(id) ? [h('small.stale', { dataStale: id }, t('parallel.stale'))] : []),
      ]
      parent.children.splice(index + 1, 0, ...way)
      return [SKIP, index + 1 + way.length]
    })
  }
}
