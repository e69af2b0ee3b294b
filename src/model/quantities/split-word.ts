import type { NumberPart, NumberWords } from './number-words.ts'

/** The numbers that a word is made of. */
export interface SplitWord {
  readonly parts: readonly NumberPart[]
  /** Whether it is a number and nothing else; `dreijährig` only begins with one. */
  readonly isWhole: boolean
  /** Whether it names a decade: `Sechziger`. */
  readonly isDecade: boolean
}

/** The patterns of a language. */
interface Splitter {
  readonly words: NumberWords
  readonly begins: RegExp
  readonly head: RegExp
  readonly tail: RegExp
  readonly endings: RegExp
  readonly decade: RegExp | undefined
  readonly known: Map<string, SplitWord | undefined>
}

const alternatives = (parts: readonly NumberPart[], chosen: (part: NumberPart) => boolean) =>
  parts.flatMap((part, index) => (chosen(part) ? [`(?<p${index}>${part.pattern})`] : [])).join('|')

const startsWord = ({ role }: NumberPart) => role === undefined || role === 'multiplier' || role === 'tens'
const standsInside = ({ isWeak, role }: NumberPart) => isWeak !== true || role !== undefined

/**
 * What matches a part up to a given place: the word is followed by a line with what has to be left of it, which is how one
 * pattern serves for every length.
 */
const upTo = (words: NumberWords, chosen: (part: NumberPart) => boolean) =>
  new RegExp(`(?:${alternatives(words.parts, chosen)})(?=(?<rest>.*)\\n\\k<rest>$)`, 'uym')

const makeSplitter = (words: NumberWords): Splitter => ({
  words,
  begins: new RegExp(`^(?:${alternatives(words.parts, startsWord)})`, 'u'),
  head: upTo(words, startsWord),
  tail: upTo(words, standsInside),
  endings: new RegExp(`^(?:${words.endings})$`, 'u'),
  decade: words.decade === undefined ? undefined : new RegExp(`^(?:${words.decade})$`, 'u'),
  known: new Map(),
})

const splitters = new Map<NumberWords, Splitter>()

const partAt = ({ words, head, tail }: Splitter, word: string, start: number, end: number): NumberPart | undefined => {
  const pattern = start === 0 ? head : tail
  pattern.lastIndex = start
  const groups = pattern.exec(`${word}\n${word.slice(end)}`)?.groups ?? {}
  const name = Object.keys(groups).find((key) => key !== 'rest' && groups[key] !== undefined)
  return name === undefined ? undefined : words.parts[Number(name.slice(1))]
}

/** Splits from an offset on, the longest parts first. */
const splitFrom = (splitter: Splitter, word: string, start: number): SplitWord | undefined => {
  let begun: SplitWord | undefined
  for (let end = word.length; end > start; end -= 1) {
    const part = partAt(splitter, word, start, end)
    if (part === undefined) continue
    const rest = end === word.length ? { parts: [], isWhole: true, isDecade: false } : splitFrom(splitter, word, end)
    if (rest?.isWhole === true) return { ...rest, parts: [part, ...rest.parts] }
    const ending = word.slice(end)
    const isDecade =
      (part.values[0] ?? 0) >= 20 && (part.values[0] ?? 0) < 100 && splitter.decade?.test(ending) === true
    if (isDecade || splitter.endings.test(ending)) return { parts: [part], isWhole: true, isDecade }
    begun ??= { parts: [part, ...(rest?.parts ?? [])], isWhole: false, isDecade: false }
  }
  return begun
}

/**
 * Splits a word into the numbers that it is made of: `fünfundzwanzig` into 5, and, 20.
 *
 * @param word in lower case, apostrophes as `'`
 * @returns nothing if it does not begin with a number, or only does so and the language does not fuse numbers with nouns
 */
export const splitWord = (word: string, words: NumberWords): SplitWord | undefined => {
  let splitter = splitters.get(words)
  if (splitter === undefined) splitters.set(words, (splitter = makeSplitter(words)))
  if (!splitter.begins.test(word)) return undefined
  if (splitter.known.has(word)) return splitter.known.get(word)
  const split = splitFrom(splitter, word, 0)
  const found = split?.isWhole === true || words.fuses ? split : undefined
  splitter.known.set(word, found)
  return found
}
