import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import { visit } from 'unist-util-visit'
import { strangeCharacters } from '../model/characters.ts'

/**
 * Finds characters that no text may hold and that the file writes as references (`&#8203;`), at the place of their text.
 * What the file holds as such is found when it is read; `sic` may have either.
 */
export const remarkCharacters: Plugin<[], Root> = () => (tree, file) => {
  const source = String(file)
  visit(tree, 'text', ({ value, position }) => {
    const raw = source.slice(position?.start.offset, position?.end.offset)
    const [first] = strangeCharacters(value)
    if (first === undefined || strangeCharacters(raw).length > 0) return
    const reason = `Unexpected ${first.name}, expected text that readers see; what was received can stand in \`sic\``
    file.message(reason, { place: position, ruleId: 'characters', source: 'lagebild' })
  })
}
