import type { PlacedSuggestion } from './annotate-text.ts'
import type { Proposal } from './propose-entities.ts'
import type { PassageText } from './suggest-mentions.ts'

/** A line of a unified diff. */
export interface DiffLine {
  readonly kind: 'place' | 'same' | 'removed' | 'added'
  readonly text: string
}

/** What changed in a file whose lines stay in their places, as mentions leave them: each changed line before and after. */
export const diffOf = (path: string, before: string, after: string): readonly DiffLine[] => {
  const lines = after.split('\n')
  return before.split('\n').flatMap((line, index): readonly DiffLine[] => {
    const now = lines[index] ?? ''
    if (line === now) return []
    return [
      { kind: 'place', text: `${path}:${index + 1}` },
      { kind: 'removed', text: `-${line}` },
      { kind: 'added', text: `+${now}` },
    ]
  })
}

/** A suggestion in one line, in the grammar of the checks. */
export const describeSuggestion = (
  path: string,
  { line, column, surface, entity, sort, doubt, exists }: PlacedSuggestion,
) =>
  `${path}:${line}:${column}  ${surface} → ${entity} (${sort}${exists ? '' : ', not in the registry yet'})${doubt === undefined ? '' : `  unsure: ${doubt}`}`

/** A proposal in one line, with the words around its first place. */
export const describeProposal = (
  path: string,
  { name, id, kind, passage, start, count }: Proposal,
  passages: readonly (PassageText & { readonly line: number })[],
) => {
  const { text = '', line = 0 } = passages[passage] ?? {}
  const around = text.slice(Math.max(0, start - 25), start + name.length + 25).trim()
  return `${path}:${line}  ${name} (${count}×) → npm run entity -- add ${kind} ${id} --name "${name}"   … ${around} …`
}
