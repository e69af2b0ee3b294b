import type { Inline, Mention } from './inline.ts'

/** Characters of a sentence that belong to the same mention, or to none. */
export interface Run {
  readonly text: string
  readonly mention?: Mention | undefined
}

/**
 * The reading text of a sentence, cut where mentions begin and end.
 *
 * Everything but mentions is dropped: an excerpt shows who is named, the article shows the rest.
 */
export const runsOf = (content: readonly Inline[], mention?: Mention): readonly Run[] =>
  content
    .flatMap((node): readonly Run[] => {
      if (node.type === 'text') return [{ text: node.value, mention }]
      return runsOf(node.children, node.type === 'mention' ? node : mention)
    })
    .reduce<readonly Run[]>((runs, run) => {
      const last = runs.at(-1)
      return last !== undefined && last.mention === run.mention
        ? [...runs.slice(0, -1), { ...last, text: last.text + run.text }]
        : [...runs, run]
    }, [])
