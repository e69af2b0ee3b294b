import type { Heading, Nodes, Paragraph, Parent, Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { claimedDirectives } from '../markdown/parse.ts'
import { remarkClaimedDirectives } from '../markdown/remark-claimed-directives.ts'
import type { PassageText } from './suggest-mentions.ts'

/** An element around a stretch of reading text, with its range in the passage and in the file. */
interface Container {
  readonly start: number
  end: number
  readonly from: number
  readonly to: number
}

/** A character of the reading text and where it stands in the file. */
interface Character {
  readonly from: number
  readonly to: number
  /** From the outermost to the innermost element. */
  readonly containers: readonly Container[]
}

/** A sentence or heading of a file, with the place of every character of its reading text. */
export interface Passage extends PassageText {
  readonly kind: 'heading' | 'sentence'
  /** Line in the file, from 1. */
  readonly line: number
  readonly mentions: readonly { readonly start: number; readonly end: number; readonly entity: string }[]
  readonly characters: readonly Character[]
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkClaimedDirectives, claimedDirectives)

/** The tree of an article file as written, before annotations become nodes of their own. */
export const parseArticleTree = (markdown: string): Root => parser.parse(markdown)

/**
 * The sentences and headings of an article file as an annotator sees them: reading text, what is annotated, and where each
 * character stands in the file.
 */
export const passagesOf = (markdown: string): readonly Passage[] =>
  parseArticleTree(markdown).children.flatMap((node) =>
    node.type === 'heading' || node.type === 'paragraph' ? passagesInBlock(node, markdown) : [],
  )

const passagesInBlock = (block: Heading | Paragraph, markdown: string): readonly Passage[] => {
  const passages: Passage[] = []
  const first = block.position?.start.line ?? 1
  let text = ''
  let characters: Character[] = []
  let taken: (readonly [number, number])[] = []
  let mentions: { start: number; end: number; entity: string }[] = []
  const finish = () => {
    const id = block.type === 'heading' ? /\s*\{#[^}]*\}\s*$/u.exec(text) : null
    passages.push({
      kind: block.type === 'heading' ? 'heading' : 'sentence',
      line: first + passages.length,
      text: id === null ? text : text.slice(0, id.index),
      taken,
      mentions,
      characters,
    })
    text = ''
    characters = []
    taken = []
    mentions = []
  }
  const walk = (node: Nodes, containers: readonly Container[]) => {
    if (node.type === 'text') {
      for (const [character, from, to] of charactersOf(node.value, markdown, offsetsOf(node))) {
        if (character === '\n' && containers.length === 0) finish()
        else {
          text += character
          characters.push({ from, to, containers })
        }
      }
    } else if (node.type === 'textDirective' && node.name === 'meant') {
      text = text.trimEnd()
      characters = characters.slice(0, text.length)
    } else if ('children' in node) {
      const start = text.length
      const [from, to] = offsetsOf(node)
      const container: Container = { start, end: start, from, to }
      for (const child of (node as Parent).children) walk(child, [...containers, container])
      container.end = text.length
      if (node.type === 'link') {
        taken.push([start, text.length])
        if (node.url.startsWith('entity:'))
          mentions.push({ start, end: text.length, entity: node.url.slice('entity:'.length) })
      }
    } else taken.push([text.length, text.length])
  }
  for (const child of block.children) walk(child, [])
  finish()
  return passages
}

const offsetsOf = (node: Nodes): readonly [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
]

/** Aligns the value of a text node with its source: escapes, character references and spaces at line ends differ. */
function* charactersOf(
  value: string,
  markdown: string,
  [start, end]: readonly [number, number],
): Generator<readonly [character: string, from: number, to: number]> {
  let at = start
  for (let index = 0; index < value.length; index += 1) {
    const character = value.charAt(index)
    const from = at
    if (character === '\n') {
      at += /^[\t ]*(?:\r\n|\n|\r)[\t ]*/u.exec(markdown.slice(at, end))?.[0].length ?? 1
    } else if (
      markdown.charAt(at) === '\\' &&
      markdown.charAt(at + 1) === character &&
      /[!-/:-@[-`{-~]/u.test(character)
    )
      at += 2
    else if (
      markdown.charAt(at) === '&' &&
      (character !== '&' || /^&(?:amp|#38|#x26);/iu.test(markdown.slice(at, at + 8)))
    ) {
      at += /^&[#\w]+;/u.exec(markdown.slice(at, end))?.[0].length ?? 1
      if (/[\uD800-\uDBFF]/u.test(character) && index + 1 < value.length) {
        yield [character, from, at]
        index += 1
        yield [value.charAt(index), from, at]
        continue
      }
    } else at += 1
    yield [character, from, at]
  }
}

/**
 * Where brackets go in the file so that they hold a stretch of a passage's reading text.
 *
 * Elements are never cut: a stretch that begins or ends inside one must lie in it wholly, or cover it wholly. One that
 * covers an element to both ends goes around it: `[:corr[US-Präsident]{…}](entity:…)`.
 *
 * @returns offsets in the file, or nothing where an element would be cut
 */
export const bracketsFor = (passage: Passage, start: number, end: number): readonly [number, number] | undefined => {
  const first = passage.characters[start]
  const last = passage.characters[end - 1]
  if (first === undefined || last === undefined) return undefined
  let depth = 0
  while (depth < first.containers.length && first.containers[depth] === last.containers[depth]) depth += 1
  const left = first.containers[depth]
  const right = last.containers[depth]
  if (left !== undefined && first.containers.slice(depth).some((container) => container.start !== start))
    return undefined
  if (right !== undefined && last.containers.slice(depth).some((container) => container.end !== end)) return undefined
  let from = left?.from ?? first.from
  let to = right?.to ?? last.to
  for (let outer = depth - 1; outer >= 0; outer -= 1) {
    const container = first.containers[outer]
    if (container === undefined || container.start !== start || container.end !== end) break
    from = container.from
    to = container.to
  }
  return [from, to]
}
