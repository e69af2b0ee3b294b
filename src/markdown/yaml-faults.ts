import { isAlias, isPair, isScalar, visit, type Document } from 'yaml'
import { strangeCharacters } from '../model/characters.ts'
import { openTextReason } from '../model/open-text.ts'

/** Something in a YAML text that its schema cannot see: what, at which offset, by which rule. */
export interface YamlFault {
  readonly reason: string
  readonly at: number
  readonly rule: string
}

/**
 * What is wrong with a YAML text although it can be read: anchors and aliases, tags that mean nothing, text that a `#`
 * turned into a comment, and characters that no text may hold, written as escapes.
 */
export const yamlFaults = (document: Document, source: string): readonly YamlFault[] => {
  const faults: YamlFault[] = document.warnings.map(({ message, pos }) => ({
    reason: `Unexpected YAML: ${message.replace(/\.$/u, '')}`,
    at: pos[0],
    rule: 'yaml-syntax',
  }))
  visit(document, {
    Node: (_, node) => {
      const at = node.range?.[0] ?? 0
      if (isAlias(node))
        faults.push({
          reason: `Unexpected alias \`*${node.source}\`, expected the value itself; a text that begins with \`*\` needs quotation marks`,
          at,
          rule: 'yaml-anchor',
        })
      else if (node.anchor !== undefined)
        faults.push({
          reason: `Unexpected anchor \`&${node.anchor}\`, expected the value alone; a text that begins with \`&\` needs quotation marks`,
          at,
          rule: 'yaml-anchor',
        })
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && key.value === '__proto__')
        faults.push({
          reason: 'Unexpected key `__proto__`, expected another',
          at: key.range?.[0] ?? 0,
          rule: 'unknown-key',
        })
    },
    Scalar: (_, node, ancestors) => {
      const [start, end] = node.range ?? [0, 0]
      if (typeof node.value !== 'string') return
      const raw = source.slice(start, end)
      const comment = node.type === 'PLAIN' ? /^[ \t]+#.{0,30}/u.exec(source.slice(end))?.[0].trim() : undefined
      if (comment !== undefined)
        faults.push({
          reason: `Unexpected \`${comment}\` behind a text, expected quotation marks around the text if this is of it, or the comment on a line of its own`,
          at: end,
          rule: 'yaml-comment',
        })
      const open = openTextReason(node.value)
      if (open !== undefined) faults.push({ reason: open, at: start, rule: 'open-text' })
      const [first] = ancestors.some(isLayout) ? [] : strangeCharacters(node.value)
      if (first !== undefined && strangeCharacters(raw).length === 0)
        faults.push({
          reason: `Unexpected ${first.name}, expected text that readers see`,
          at: start,
          rule: 'characters',
        })
    },
  })
  return faults
}

/** The white space of the source, which may be any. */
const isLayout = (node: unknown): boolean => isPair(node) && isScalar(node.key) && node.key.value === 'layout'
