import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { type Registry } from '../model/entity.ts'
import { mentionForms } from '../model/kinds.ts'
import { isEntityId } from '../model/ids.ts'
import { nearestHint } from '../model/nearest.ts'
import './nodes.ts'

const scheme = 'entity:'

/**
 * Turns links to `entity:ID` into mentions.
 *
 * `[Macron](entity:emmanuel-macron)` becomes a `mention` node that keeps its children; the registry decides kind and address.
 * A title names the form where it cannot be derived: `[Moskau](entity:moscow "metonymy")`.
 * An unknown id or form is an error at the link's place, with the nearest known one.
 */
export const remarkMentions: Plugin<[Registry], Root> = (registry) => (tree, file) => {
  visit(tree, 'link', (link, index, parent) => {
    if (index === undefined || parent === undefined || !link.url.startsWith(scheme)) return
    const id = link.url.slice(scheme.length)
    const options = (ruleId: string) => ({ place: link.position, ruleId, source: 'lagebild' })
    if (!isEntityId(id) || !registry.has(id))
      file.message(
        `Unexpected entity \`${id}\`, expected an id of the registry${nearestHint(id, registry.keys())}`,
        options('unknown-entity'),
      )
    const title = link.title ?? undefined
    if (title !== undefined && !mentionForms.some((form) => form === title))
      file.message(
        `Unexpected form \`${title}\`, expected one of ${mentionForms.join(', ')}${nearestHint(title, mentionForms)}`,
        options('unknown-form'),
      )
    if (link.children.length === 0)
      file.message('Unexpected mention without text, expected `[name](entity:id)`', options('empty-mention'))
    parent.children[index] = { type: 'mention', entity: id, title, children: link.children, position: link.position }
  })
}
