import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { nearestHint } from '../model/nearest.ts'

/** What in prose can only be an annotation gone wrong, unless a backslash stands before it. */
const suspicious =
  /(?<!\\):+(?<name>[A-Za-z]+)(?:(?=\[[^\]]*\]\{)|(?<=:(?:corr|supplied))(?![\p{L}\p{N}]))|(?<mention>(?<!\\)\]\(entity:[^)\s]*\)?)/gu

/** How each directive is written, and the rule that says so. */
const forms: Readonly<Record<string, readonly [reason: string, rule: string]>> = {
  corr: ['Unexpected form of a correction, expected `:corr[reading]{sic="as received"}`', 'malformed-correction'],
  supplied: [
    'Unexpected form of supplied words, expected `:supplied[words that are ours]{note=…}`',
    'malformed-supplied',
  ],
  meant: ['Unexpected form of a mark, expected `:meant[why]{rule=… for=…}`', 'malformed-difference'],
}

/**
 * Finds annotations that Markdown did not recognise: an unknown directive, a directive of another kind, a mention inside
 * a mention. They would otherwise appear as prose.
 *
 * @param names the directives that the format claims
 */
export const remarkMalformedAnnotations: Plugin<[readonly string[]], Root> = (names) => (tree, file) => {
  const source = String(file)
  const known = names.map((name) => `\`${name}\``).join(' or ')
  visit(tree, 'text', (text) => {
    const start = text.position?.start
    if (start?.offset === undefined || text.position?.end.offset === undefined) return
    const raw = source.slice(start.offset, text.position.end.offset)
    for (const found of raw.matchAll(suspicious)) {
      const before = raw.slice(0, found.index).split('\n')
      const column = (before.at(-1) ?? '').length + (before.length === 1 ? start.column : 1)
      const complain = (reason: string, ruleId: string) =>
        file.message(reason, { place: { line: start.line + before.length - 1, column }, ruleId, source: 'lagebild' })
      const name = found.groups?.['name']
      const form = name === undefined ? undefined : forms[name]
      if (name === undefined)
        complain(
          'Unexpected mention that is not a link, expected `[name](entity:id)`, not inside another link',
          'malformed-mention',
        )
      else if (form !== undefined) complain(...form)
      else
        complain(`Unexpected directive \`${name}\`, expected ${known}${nearestHint(name, names)}`, 'unknown-directive')
    }
  })
}
