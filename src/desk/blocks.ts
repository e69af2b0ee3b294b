import { splitSentences } from './sentences.ts'

/** A heading or paragraph of a plain text, and the white space up to the next one. */
export interface Block {
  readonly kind: 'heading' | 'paragraph'
  readonly text: string
}

/** A plain text cut into blocks; joined in order its parts are the text again. */
export interface Blocks {
  /** White space before the first block. */
  readonly start: string
  /** The text's own title and the white space after it, if its first line is one. */
  readonly title: { readonly text: string; readonly after: string } | undefined
  readonly blocks: readonly Block[]
  /** White space between the blocks: one less than there are blocks. */
  readonly gaps: readonly string[]
  /** White space after the last block. */
  readonly end: string
}

/** Longest heading, in characters. */
const headingLength = 110
/** Longest line that a mail program or agency breaks by itself. */
const wrapWidth = 90

/**
 * Cuts a plain text into headings and paragraphs.
 *
 * Paragraphs stand on a line each, with or without blank lines between them; where lines are broken at a width, blank lines
 * separate the paragraphs. A heading is a short line of one sentence without a mark at its end, after a paragraph and before one. Such a
 * line at the very beginning is the title.
 */
export const cutBlocks = (text: string): Blocks => {
  const start = /^\s*/u.exec(text)?.[0] ?? ''
  let last = text.length
  while (last > start.length && /\s/u.test(text.charAt(last - 1))) last -= 1
  const { pieces, gaps } = cutLines(text.slice(start.length, last))
  const [first = '', second] = pieces
  const hasTitle =
    second !== undefined && isHeadingLike(first) && pieces.slice(1).some((piece) => !isHeadingLike(piece))
  const bodies = hasTitle ? pieces.slice(1) : pieces
  return {
    start,
    title: hasTitle ? { text: first, after: gaps[0] ?? '' } : undefined,
    blocks: bodies.map((piece, index) => ({
      kind:
        index > 0 && isHeadingLike(piece) && !isHeadingLike(bodies[index - 1] ?? '') && isParagraph(bodies[index + 1])
          ? 'heading'
          : 'paragraph',
      text: piece,
    })),
    gaps: hasTitle ? gaps.slice(1) : gaps,
    end: text.slice(last),
  }
}

const isParagraph = (line: string | undefined) => line !== undefined && !isHeadingLike(line)

/** A short line that begins like one and ends without a mark; not an item of a list, a byline or a figure. */
const isHeadingLike = (line: string): boolean =>
  line.length <= headingLength &&
  line.split(/\s+/u).length <= 14 &&
  /^["„»«“(]?[\p{Lu}\p{N}]/u.test(line) &&
  /\p{L}/u.test(line) &&
  !/[.!?…:;,][)\]"“”»«’‘›‹']*$/u.test(line) &&
  (!line.includes('\n') || line.length < 60) &&
  !/^(?:Von \p{Lu}\p{L}+ \p{Lu}|\d+[.)]\s)/u.test(line) &&
  (!/[.!?…]/u.test(line) || splitSentences(line).length === 1)

const cutLines = (text: string): { readonly pieces: readonly string[]; readonly gaps: readonly string[] } => {
  const breaks = [...text.matchAll(/\s+/gu)].filter(({ 0: space }) => /[\r\n]/u.test(space))
  const isBlank = (space: string) => (space.match(/\r\n|\r|\n/gu) ?? []).length > 1
  const lines = text.split(/[\r\n]+/u)
  const wrapped =
    breaks.some(({ 0: space }) => isBlank(space)) || breaks.length === 0
      ? isWrapped(lines)
      : isWrapped(lines) && lines.length > 3
  const pieces: string[] = []
  const gaps: string[] = []
  let from = 0
  for (const { index, 0: space } of breaks) {
    if (wrapped && !isBlank(space) && continues(text.slice(from, index), text.slice(index + space.length))) continue
    pieces.push(text.slice(from, index))
    gaps.push(space)
    from = index + space.length
  }
  pieces.push(text.slice(from))
  return { pieces, gaps }
}

/** Lines are broken at a width if none is longer and one begins in the middle of a sentence. */
const isWrapped = (lines: readonly string[]) =>
  lines.every((line) => line.length <= wrapWidth) &&
  lines.some((line, index) => index > 0 && /^\s*\p{Ll}/u.test(line) && !/[.!?:]\s*$/u.test(lines[index - 1] ?? ''))

/** Whether a line goes on after a single line break in a text with lines broken at a width: not after a short heading. */
const continues = (before: string, after: string) => {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const next = /^[^\r\n]*/u.exec(after)?.[0] ?? ''
  return !(
    before === line &&
    line.length < wrapWidth / 2 &&
    isHeadingLike(line) &&
    /^["„»]?\p{Lu}/u.test(next) &&
    next.length > line.length
  )
}
