import { fold, foldLetters } from './fold.ts'
import type { NameIndex } from './index-format.ts'
import { areNeighbours, areTurned, slipsToBeginnings } from './slips.ts'

/** A name of the index, taken apart. */
export interface LexiconName {
  readonly entity: number
  readonly type: number
  readonly text: string
  readonly languages: string
  readonly keys: readonly string[]
  /** The words as they are written, for each key. */
  readonly written: readonly string[]
}

/** How a word of a query is a word of a name. */
export type Step = 'exact' | 'inflected' | 'beginning' | 'slip'

/** A slip: how many letters, and in how long a word. */
interface Slip {
  readonly slips: number
  /** A slip in a word too short, or too much like another word, to be believed without a second word. */
  readonly weak: boolean
  /** Letters of the part of the word that does not inflect. */
  readonly stem: number
  readonly isInflected: boolean
}

/** A word of a query found in the lexicon. */
export interface Hit extends Slip {
  readonly step: Step
  /** The word of the name, in its dictionary form. */
  readonly key: string
  /** Where the word stands: pairs of name and position; position -1 is a name of several words written as one. */
  readonly places: readonly (readonly [name: number, position: number])[]
}

/** The words of all names with their forms. */
export interface Lexicon {
  readonly names: readonly LexiconName[]
  /** Words that equal the key or one of whose forms does. */
  readonly find: (key: string) => readonly Hit[]
  /** Words that begin with the key, and inflected ones whose ending has begun. */
  readonly findBeginning: (key: string) => readonly Hit[]
  /** Whether the key is a real word that lies near a name without being one. */
  readonly isOtherWord: (key: string) => boolean
  /** Words that a word as written is one slip away from, two in long ones. */
  readonly findSlips: (word: string) => readonly Hit[]
}

interface Word {
  readonly key: string
  readonly finnish: boolean
  readonly places: (readonly [name: number, position: number])[]
}
/** What a word is compared with when slips are counted. */
interface Comparable {
  readonly stem: string
  readonly whole: readonly Word[] | undefined
  readonly inflected: readonly Inflection[] | undefined
}
interface Inflection {
  readonly word: Word
  readonly endings: ReadonlySet<string>
}

const noSlip: Slip = { slips: 0, weak: false, stem: 0, isInflected: false }
const shortestForSlip = 5
const longEnoughForTwoSlips = 10
/** What Finnish hangs on to any form: particles, and possessive suffixes after the longer endings. */
const finnishParticle = /^(.*?)(?:kin|kaan|ko|han)$/
const finnishPossessive = /^(.{3,}?)(?:ni|si|nsa|mme|nne|an)$/
/** First letters that sound alike and are written for each other. */
const soundAlike = new Set(['ck', 'kc', 'vw', 'wv', 'ij', 'ji', 'iy', 'yi', 'jy', 'yj', 'sz', 'zs', 'cs', 'sc'])

/** Unpacks an index. Takes time and memory in proportion to the number of names. */
export const unpackLexicon = (index: NameIndex): Lexicon => {
  const otherWords = new Set(index.otherWords.split(' '))
  const paradigms = index.paradigms.map(parseParadigm)
  const words = new Map<string, Word>()
  const lemmas = new Map<string, Word[]>()
  const stems = new Map<string, Inflection[]>()
  // Keys in which `ue` is no umlaut, for counting slips: `Emmanuel`.
  const asWritten = new Map<string, Word[]>()

  const wordOf = (key: string, paradigm: number, finnish: boolean): Word => {
    const id = `${key} ${paradigm} ${finnish}`
    const known = words.get(id)
    if (known !== undefined) return known
    const word: Word = { key, finnish, places: [] }
    words.set(id, word)
    push(lemmas, key, word)
    for (const { cut, endings } of paradigms[paradigm] ?? [])
      push(stems, key.slice(0, key.length - cut), { word, endings })
    return word
  }

  const names = index.names.map(([entity, type, text, languages, ...paradigmsOfWords], name): LexiconName => {
    const written = (index.words[name] ?? text).split(' ')
    const keys = written.map(fold)
    const finnish = languages === '' || languages.includes('fi')
    keys.forEach((key, position) => {
      const word = wordOf(key, paradigmsOfWords[position] ?? -1, finnish)
      const letters = foldLetters(written[position] ?? key)
      if (letters !== key && word.places.length === 0) push(asWritten, letters, word)
      word.places.push([name, position])
    })
    if (keys.length > 1 && keys.length < 4) wordOf(keys.join(''), -1, false).places.push([name, -1])
    return { entity, type, text, languages, keys, written }
  })

  const sorted = [...lemmas.keys()].sort()
  const byFirstLetter = new Map<string, Comparable[]>()
  for (const stem of new Set([...sorted, ...stems.keys(), ...asWritten.keys()])) {
    const inflected = stem.length < shortestForSlip ? undefined : stems.get(stem)
    const whole = lemmas.get(stem) ?? asWritten.get(stem)
    if (stem.length > 2 && (whole !== undefined || inflected !== undefined))
      push(byFirstLetter, stem.charAt(0), { stem, whole, inflected })
  }

  const find = (key: string): readonly Hit[] => {
    const hits = new Map<Word, Step>()
    // `USA:n` is `USAn` where the abbreviation is read as a word.
    if (key.includes(':') && !endsAfterColon(key)) return find(key.replaceAll(':', ''))
    for (const word of lemmas.get(key) ?? []) hits.set(word, 'exact')
    for (let cut = key.length; cut > 0; cut -= 1) {
      const ending = key.slice(cut)
      for (const { word, endings } of stems.get(key.slice(0, cut)) ?? [])
        if (!hits.has(word) && hasEnding(endings, ending, word.finnish)) hits.set(word, 'inflected')
      // A Finnish particle on the dictionary form: `Suomikin`.
      if (cut > 3 && (finnishParticle.exec(ending)?.[1] === '' || ending === 'mme'))
        for (const word of lemmas.get(key.slice(0, cut)) ?? [])
          if (word.finnish && !hits.has(word)) hits.set(word, 'inflected')
    }
    return [...hits].map(([word, step]) => ({ step, ...noSlip, key: word.key, places: word.places }))
  }

  const endsAfterColon = (key: string) => {
    const colon = key.indexOf(':')
    return stems.get(key.slice(0, colon))?.some(({ endings }) => endings.has(key.slice(colon))) ?? false
  }

  const findBeginning = (key: string): readonly Hit[] => {
    const hits = new Set<Word>()
    for (let i = firstNotBefore(sorted, key); i < sorted.length; i += 1) {
      const lemma = sorted[i]
      if (lemma === undefined || !lemma.startsWith(key)) break
      for (const word of lemmas.get(lemma) ?? []) hits.add(word)
    }
    for (let cut = key.length - 1; cut > 2; cut -= 1) {
      const begun = key.slice(cut)
      for (const { word, endings } of stems.get(key.slice(0, cut)) ?? [])
        // The stem has to be nearly the whole word, or `Suom` would be enough for anything that follows.
        if (word.key.length - cut < 2 && [...endings].some((ending) => ending.startsWith(begun))) hits.add(word)
    }
    return [...hits].map((word) => ({ step: 'beginning', ...noSlip, key: word.key, places: word.places }))
  }

  const findSlips = remembered((word: string): readonly Hit[] => {
    const hits = new Map<Word, Slip>()
    for (const key of new Set([fold(word), foldLetters(word)])) noteSlips(key, hits)
    return [...hits].map(([found, slip]) => ({ ...slip, step: 'slip', key: found.key, places: found.places }))
  })

  const noteSlips = (key: string, hits: Map<Word, Slip>): void => {
    if (key.length < 3 || key.length > 40 || /\d/.test(key)) return
    const note = (word: Word, slip: Slip) => {
      const known = hits.get(word)
      if (known === undefined || known.slips > slip.slips || (known.weak && !slip.weak)) hits.set(word, slip)
    }
    const limit = key.length >= longEnoughForTwoSlips ? 2 : 1
    const isOther = otherWords.has(key)
    for (const first of firstLetters(key))
      for (const { stem, whole, inflected } of byFirstLetter.get(first) ?? []) {
        const isAsLong = whole !== undefined && stem.length >= key.length - limit
        if (stem.length > key.length + limit || (!isAsLong && inflected === undefined)) continue
        if (!beginsAlike(stem, key, limit)) continue
        const distances = slipsToBeginnings(stem, key, limit)
        if (distances === undefined) continue
        const isAlike = startsAlike(stem, key)
        if (isAsLong) {
          const slip = slipInWhole(stem, key, distances[key.length] ?? limit + 1, isOther, isAlike)
          if (slip !== undefined && slip.slips <= limit) for (const word of whole) note(word, slip)
        }
        if (inflected === undefined || isOther || !isAlike) continue
        for (let length = stem.length - limit; length <= Math.min(key.length, stem.length + limit); length += 1) {
          const slips = distances[length] ?? limit + 1
          if (slips === 0 || slips > limit || (slips === 2 && stem.length < longEnoughForTwoSlips - 1)) continue
          // The slip must lie inside the stem, not where the ending begins.
          if (stem.at(-1) !== key.charAt(length - 1)) continue
          const ending = key.slice(length)
          for (const { word, endings } of inflected)
            if (hasEnding(endings, ending, word.finnish))
              note(word, { slips, weak: false, stem: stem.length, isInflected: true })
        }
      }
  }

  return { names, find, findBeginning, findSlips, isOtherWord: (key) => otherWords.has(key) }
}

/** Remembers the latest answers of a costly function. */
export const remembered = <Value>(answer: (key: string) => Value): ((key: string) => Value) => {
  const answers = new Map<string, Value>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size > 50) answers.clear()
    const value = answer(key)
    answers.set(key, value)
    return value
  }
}

const parseParadigm = (notation: string): readonly { readonly cut: number; readonly endings: ReadonlySet<string> }[] =>
  notation === ''
    ? []
    : notation.split(';').map((group) => {
        const cut = Number.parseInt(group, 10)
        return { cut, endings: new Set(group.slice(String(cut).length).split(',')) }
      })

const hasEnding = (endings: ReadonlySet<string>, ending: string, finnish: boolean): boolean => {
  if (endings.has(ending)) return true
  if (!finnish) return false
  const bare = finnishParticle.exec(ending)?.[1] ?? finnishPossessive.exec(ending)?.[1]
  // Before a possessive suffix the genitive and the illative lose their `n`: `Suomemme`, `Ukrainaamme`.
  const shortened = /^(.+)(?:mme|nne|nsa)$/.exec(ending)?.[1]
  if (shortened !== undefined && endings.has(`${shortened}n`)) return true
  return bare !== undefined && bare !== '' && endings.has(bare)
}

/** Judges a slip against a word in its dictionary form. */
const slipInWhole = (
  lemma: string,
  key: string,
  slips: number,
  isOther: boolean,
  isAlike: boolean,
): Slip | undefined => {
  if (slips === 0 || (!isAlike && !areTurned(lemma, key))) return undefined
  if (slips === 2 && (lemma.length < longEnoughForTwoSlips - 1 || lemma.length === key.length)) return undefined
  if (isOther && isSubstitution(lemma, key)) return undefined
  const isShort = key.length < shortestForSlip || lemma.length < shortestForSlip
  const weak = isOther || isShort || !isAlike || !isPlausible(lemma, key)
  return { slips, weak, stem: lemma.length, isInflected: false }
}

/** A quick look before slips are counted: one slip more than `limit` letters of a stem cannot all be missing. */
const beginsAlike = (stem: string, key: string, limit: number): boolean => {
  const end = 2 + 2 * limit
  for (let i = 1; i <= limit + 1 && i < stem.length; i += 1) {
    const letter = stem.charCodeAt(i)
    for (let j = 0; j < end; j += 1) if (key.charCodeAt(j) === letter) return true
  }
  return stem.length <= limit + 1
}

/** In short words another last letter, or one more, makes another word (`Rubin`, `Trumpf`), unless its key lies beside. */
const isPlausible = (lemma: string, key: string): boolean => {
  if (lemma.length >= 7) return true
  if (key.length === lemma.length && key.slice(0, -1) === lemma.slice(0, -1))
    return areNeighbours(lemma.charAt(lemma.length - 1), key.charAt(key.length - 1))
  return !(key.length === lemma.length + 1 && key.startsWith(lemma) && key.at(-1) !== lemma.at(-1))
}

/** Tells whether one word is the other with a letter replaced by one that sounds different. */
const isSubstitution = (lemma: string, key: string): boolean => {
  if (lemma.length !== key.length || areTurned(lemma, key)) return false
  const at = [...lemma].findIndex((letter, i) => letter !== key[i])
  return !soundAlike.has(lemma.charAt(at) + key.charAt(at))
}

const firstLetters = (key: string): readonly string[] => {
  const first = key.charAt(0)
  const alike = [...soundAlike].filter((pair) => pair.startsWith(first)).map((pair) => pair.charAt(1))
  return [...new Set([first, key.charAt(1), ...(key.length < 6 ? [] : alike)])]
}

/** Slips seldom touch the first letter, unless two letters sound alike. */
const startsAlike = (lemma: string, key: string): boolean =>
  lemma.charAt(0) === key.charAt(0) || (key.length > 5 && soundAlike.has(lemma.charAt(0) + key.charAt(0)))

const firstNotBefore = (sorted: readonly string[], key: string): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? '') < key) low = middle + 1
    else high = middle
  }
  return low
}

const push = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const values = map.get(key)
  if (values === undefined) map.set(key, [value])
  else values.push(value)
}
