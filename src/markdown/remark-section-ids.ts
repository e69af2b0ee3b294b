import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { idDescription, isSectionId } from '../model/ids.ts'
import { reservedIdReason } from '../model/reserved-ids.ts'
import './nodes.ts'

/**
 * Takes the section's id from the end of a heading: `## Title {#id}`.
 *
 * A heading without id, with an id of another shape, with one that pages use themselves or with one that an earlier heading
 * has is an error at the heading's place.
 */
export const remarkSectionIds: Plugin<[], Root> = () => (tree, file) => {
  const seen = new Map<string, number>()
  visit(tree, 'heading', (heading) => {
    const complain = (reason: string, ruleId: string) =>
      file.message(reason, { place: heading.position, ruleId, source: 'lagebild' })
    const last = heading.children.at(-1)
    const found = last?.type === 'text' ? /\s*\{#([^{}\s]*)\}\s*$/.exec(last.value) : null
    if (last?.type !== 'text' || found === null) {
      complain('Unexpected heading without id, expected `## Title {#id}`', 'heading-without-id')
      return
    }
    last.value = last.value.slice(0, found.index)
    if (last.value === '') heading.children.pop()
    const id = found[1] ?? ''
    const earlier = seen.get(id)
    const reserved = reservedIdReason(id, 'section id')
    if (!isSectionId(id)) complain(`Unexpected section id \`${id}\`, expected ${idDescription}`, 'section-id')
    else if (reserved !== undefined) complain(reserved, 'reserved-id')
    else if (earlier !== undefined)
      complain(
        `Unexpected second section \`${id}\`, expected an id of its own; the first stands in line ${earlier}`,
        'duplicate-section',
      )
    seen.set(id, earlier ?? heading.position?.start.line ?? 0)
    ;(heading.data ??= {}).sectionId = id
  })
}
