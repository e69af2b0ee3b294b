import type { NumberPart, NumberWords } from './number-words.ts'
import { asValue, type Quantity } from './quantity.ts'

/** A number in digits, or a part of a number in words, and where it stands. */
export interface NumberPiece {
  readonly start: number
  readonly end: number
  /** What it can stand for; the first is the obvious one. */
  readonly values: readonly number[]
  readonly isWeak: boolean
  readonly isFigure: boolean
  readonly role?: NumberPart['role']
  /** Whether it stands inside a word, after another part. */
  readonly isInside: boolean
  readonly isDecade: boolean
  /** Whether its word is a number and nothing else, so that the words beside it can be parts of the same number. */
  readonly isWhole: boolean
}

/** A number while it is put together: what a scale such as `thousand` has settled, and what is still open. */
interface Sum {
  readonly settled: number
  readonly open: number | undefined
  /** The last scale: the next has to be smaller. */
  readonly scale: number
}

interface Draft {
  readonly start: number
  readonly end: number
  /** One sum for each thing that the number can stand for. */
  readonly sums: readonly Sum[]
  readonly pieces: readonly NumberPiece[]
}

/** How a piece follows another. */
type Link = 'word' | 'hyphen' | 'space' | 'and' | 'of'

/**
 * Puts pieces together to the numbers that they are parts of: `2,5` and `Millionen`, `cinq`, `cent` and `mille`.
 *
 * @param pieces in any order; none overlaps another, but the parts of one word
 */
export const joinNumbers = (text: string, pieces: readonly NumberPiece[], words: NumberWords): readonly Quantity[] => {
  const ordered = [...pieces].sort((a, b) => a.start - b.start)
  const drafts: Draft[] = []
  let isReversed = false
  for (const [index, piece] of ordered.entries()) {
    if (piece.role === 'and') {
      isReversed = true
      continue
    }
    const draft = drafts.at(-1)
    const link = draft === undefined ? undefined : linkBetween(text, draft, piece, words)
    const extended =
      draft === undefined || link === undefined || startsAnew(text, draft, piece, ordered[index + 1], link)
        ? undefined
        : extend(draft, piece, link, isReversed, words)
    if (extended === undefined) drafts.push(begin(piece))
    else drafts[drafts.length - 1] = extended
    isReversed = false
  }
  return drafts.map((draft, index) => toQuantity(text, draft, drafts[index + 1], words))
}

const begin = (piece: NumberPiece): Draft => ({
  start: piece.start,
  end: piece.end,
  sums: piece.values.map((value) =>
    !piece.isFigure && value >= 1000
      ? { settled: value, open: undefined, scale: value }
      : { settled: 0, open: value, scale: Infinity },
  ),
  pieces: [piece],
})

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/gu, ' ')
    .replaceAll('’', "'")

const linkBetween = (text: string, draft: Draft, next: NumberPiece, words: NumberWords): Link | undefined => {
  if (next.isFigure) return undefined
  const last = draft.pieces.at(-1)
  if (next.isInside && next.start === last?.start) return 'word'
  if (last?.isWhole === false || !next.isWhole) return undefined
  const gap = plain(text.slice(draft.end, next.start))
  if (gap === '' || gap === ' ') return 'space'
  if (/^[-‐‑]$/u.test(gap)) return 'hyphen'
  if (words.and?.test(gap) === true) return 'and'
  return words.of?.test(gap) === true ? 'of' : undefined
}

/** Whether a number after `and` is one of its own: `three million and five million`. */
const startsAnew = (text: string, draft: Draft, piece: NumberPiece, after: NumberPiece | undefined, link: Link) => {
  if (link !== 'and' || after === undefined || !/^[ \u00a0]$/u.test(text.slice(piece.end, after.start))) return false
  const value = after.values[0] ?? 0
  return value === 100 || value >= (draft.sums[0]?.scale ?? Infinity)
}

const extend = (
  draft: Draft,
  piece: NumberPiece,
  link: Link,
  isReversed: boolean,
  words: NumberWords,
): Draft | undefined => {
  const isFigure = draft.pieces.length === 1 && draft.pieces[0]?.isFigure === true
  const sums = draft.sums.flatMap((sum) =>
    piece.values.flatMap(
      (value) =>
        (words.countsInTwenties === true && !isFigure ? addInTwenties(sum, value, link) : undefined) ??
        add(sum, value, { piece, link, isReversed, isFigure }) ??
        [],
    ),
  )
  return sums.length === 0 ? undefined : { ...draft, end: piece.end, sums, pieces: [...draft.pieces, piece] }
}

interface Addition {
  readonly piece: NumberPiece
  readonly link: Link
  /** Whether ones stand before tens, as in `fünfundzwanzig`. */
  readonly isReversed: boolean
  /** Whether the number so far is one in digits, which only a scale can follow. */
  readonly isFigure: boolean
}

/** Adds a part to a number, if the two are one number. */
const add = ({ settled, open, scale }: Sum, value: number, addition: Addition): Sum | undefined => {
  const { piece, link, isFigure } = addition
  if (value >= 1000) {
    // A scale after a scale multiplies: `mille milliards`.
    if (open === undefined) return value > scale ? { settled: settled * value, open, scale: value } : undefined
    return value < scale ? { settled: settled + open * value, open: undefined, scale: value } : undefined
  }
  if (piece.role === 'tens') {
    const ones = (open ?? 0) % 100
    return link === 'word' && open !== undefined && ones > 0 && ones < 10
      ? { settled, open: open + 9 * ones, scale }
      : link === 'word' && ones === 0
        ? { settled, open: (open ?? 0) + value, scale }
        : undefined
  }
  if (piece.role === 'multiplier')
    return open !== undefined && open >= 1 && open < 100 ? { settled, open: open * value, scale } : undefined
  if (link === 'of') return undefined
  if (piece.role === 'half') return { settled, open: (open ?? 0) + 0.5, scale }
  if (isFigure || !Number.isInteger(value)) return undefined
  if (open === undefined) return { settled, open: value, scale }
  if (value === 100 && open < 100 && Number.isInteger(open)) return { settled, open: open * 100, scale }
  return value < 100 && canFollow(open, value, addition) ? { settled, open: open + value, scale } : undefined
}

/** Whether a number below a hundred can follow one that is not settled: 5 after 20, 25 after 100, but not 5 after 6. */
const canFollow = (open: number, value: number, { piece, link, isReversed }: Addition): boolean => {
  const rest = open % 100
  const isTens = rest >= 20 && rest % 10 === 0
  const isOnes = rest > 0 && rest < 10
  if (piece.role === 'teen') return isOnes
  if (rest === 0) return open > 0
  if (isTens) return link === 'and' ? value === 1 || value === 11 : value < 10
  return isOnes && ((isReversed && value >= 20 && value % 10 === 0) || (link === 'word' && value === 10))
}

/** French counts on from 60 and in twenties: `soixante-dix`, `quatre-vingt-dix-sept`. */
const addInTwenties = ({ settled, open, scale }: Sum, value: number, link: Link): Sum | undefined => {
  if (open === undefined || link === 'of') return undefined
  const rest = open % 100
  if (rest === 4 && value === 20 && link !== 'and') return { settled, open: open + 76, scale }
  const isTeen = (rest === 60 || rest === 80) && value >= 10 && value < 20
  const isOnes = (rest === 10 || rest === 70 || rest === 90) && value >= 7 && value <= 9 && link !== 'and'
  return isTeen || isOnes ? { settled, open: open + value, scale } : undefined
}

/** What stands between the ends of a range: `10 bis 15 Millionen`, `3 e i 10 milioni`. */
const range =
  /^ ?(?:-? ?(?:bis|to|or|oder|und|and|à|ou|et|a|o|e|tai|ja|до|або|і|й|та|beziehungsweise|bzw\.)(?: \p{L}{1,6}){0,2}|[-–—]) ?$/u

/** Before two, it points to what was named before: `between the two`, `entre les deux`. */
const pointsBack =
  /(?:^|[^\p{L}])(?:the|these|those|his|her|their|its|les|ces|ses|leurs|i|le|dei|delle|die|den|der|diese[nr]?|ці|цих|цими|ними|näiden|nämä)[ \u00a0]$/iu

const toQuantity = (text: string, draft: Draft, next: Draft | undefined, words: NumberWords): Quantity => {
  const { start, end, sums, pieces } = draft
  const numbers = sums.map(({ settled, open }) => settled + (open ?? 0))
  const [first = 0] = numbers
  const scale = sums[0]?.scale ?? Infinity
  const hasHalf = words.andHalf?.test(plain(text.slice(end, end + 20))) === true
  const withHalf = hasHalf ? numbers.map((number) => number + (scale === Infinity ? 0.5 : scale / 2)) : []
  const scaleOfRange = next === undefined || scale !== Infinity ? Infinity : (next.sums[0]?.scale ?? Infinity)
  const isRange = scaleOfRange !== Infinity && range.test(plain(text.slice(end, next?.start)))
  const inRange = isRange ? numbers.map((number) => number * scaleOfRange) : []
  const isDecade = pieces.some((piece) => piece.isDecade)
  const inDecade = isDecade ? numbers.filter((number) => number < 100).map((number) => 1900 + number) : []
  const isBackward = first === 2 && pointsBack.test(text.slice(Math.max(0, start - 12), start))
  return {
    values: [...new Set([...withHalf, ...numbers, ...inRange, ...inDecade].map(asValue))],
    surface: text.slice(start, end),
    isDemanded: first !== 0 && first !== 1 && !isBackward && pieces.some(({ isWeak }) => !isWeak),
  }
}
