import { structuredPatch } from 'diff'
import type { PlacedSuggestion } from './annotate-text.ts'
import type { Proposal } from './propose-entities.ts'
import type { PassageText } from './suggest-mentions.ts'

/** A line of a unified diff. */
export interface DiffLine {
  readonly kind: 'place' | 'same' | 'removed' | 'added'
  readonly text: string
}

/** What changed in a file, line by line. */
export const diffOf = (path: string, before: string, after: string): readonly DiffLine[] =>
  structuredPatch(path, path, before, after, '', '', { context: 0 }).hunks.flatMap((hunk) => [
    { kind: 'place' as const, text: `${path}:${hunk.oldStart}` },
    ...hunk.lines.map((text): DiffLine => ({
      kind: text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : 'same',
      text,
    })),
  ])

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
