import type { Language } from '../../model/language.ts'
import { fold } from '../fold.ts'

/** Splits compounds of a language. */
export interface CompoundSplitter {
  /**
   * The ends of a compound that are words: `Luftverteidigungssysteme` gives `verteidigungssysteme` and `systeme`.
   *
   * @param word as it stands in the text
   * @returns folded, the longest first; nothing for a word that is no compound of known words
   */
  readonly tailsOf: (word: string) => readonly string[]
}

interface Rules {
  /** Letters that may stand between the parts. */
  readonly linkings: readonly string[]
  /** Endings that a form may have beyond its dictionary form, folded. */
  readonly endings: readonly string[]
  /** What may have to be put back once the ending is off. */
  readonly restored: readonly string[]
  /** Whether only words with a capital can be compounds. */
  readonly nounsAreCapital: boolean
  /** Words that the dictionaries lack. */
  readonly further: readonly string[]
}

const rules: Partial<Record<Language, Rules>> = {
  de: {
    linkings: ['', 's', 'es', 'n', 'en', 'er', 'e'],
    endings: ['', 'n', 'en', 's', 'es', 'e', 'er', 'ern'],
    restored: [''],
    nounsAreCapital: true,
    further: [],
  },
  fi: {
    linkings: ['', 'n'],
    endings: (
      ' n a t ja jen en ien ia ta ita iden ssa sta lla lta lle ksi na in issa ista illa ilta ille iin isiin ' +
      'an on un oihin ihin oja ojen oissa oista oilla oille een'
    ).split(' '),
    restored: ['', 'i', 'u', 'a', 'o', 'e'],
    nounsAreCapital: false,
    further: ['kansleri', 'joukko', 'aselepo', 'takuu', 'päällikkö', 'osa', 'työ'],
  },
}

/** Endings of words that word lists give as words. */
const noTail = /^(?:ungen|s?ionen|ischen?|nalle|isiin)$/
const shortestWhole = 8
const shortestHead = 4
const shortestTail = 5

/** For languages that write their compounds apart. */
const noCompounds: CompoundSplitter = { tailsOf: () => [] }

/**
 * Makes a splitter that knows the words of a dictionary and takes their regular forms for words too.
 *
 * @param dictionary words of the language, in any case
 */
export const compoundSplitter = (language: Language, dictionary: Iterable<string>): CompoundSplitter => {
  const rule = rules[language]
  if (rule === undefined) return noCompounds
  const { linkings, endings, restored, nounsAreCapital, further } = rule
  const words = new Set<string>()
  for (const word of [...dictionary, ...further]) if (word.length >= 3) words.add(fold(word))

  const isForm = (part: string) =>
    endings.some(
      (ending) =>
        part.endsWith(ending) &&
        part.length - ending.length >= 3 &&
        restored.some((letter) => words.has(part.slice(0, part.length - ending.length) + letter)),
    )
  const isHead = (part: string): boolean =>
    linkings.some((linking) => {
      const bare = part.slice(0, part.length - linking.length)
      return part.endsWith(linking) && bare.length >= shortestHead && (words.has(bare) || boundariesOf(bare).length > 0)
    })
  const boundariesOf = (word: string): readonly number[] => {
    const boundaries: number[] = []
    for (let at = shortestHead; at <= word.length - shortestTail; at += 1)
      if (
        !noTail.test(word.slice(at)) &&
        (isForm(word.slice(at)) || boundariesOf(word.slice(at)).length > 0) &&
        isHead(word.slice(0, at))
      )
        boundaries.push(at)
    return boundaries
  }

  return {
    tailsOf: (word) => {
      if (word.length < shortestWhole || (nounsAreCapital && !/^\p{Lu}/u.test(word))) return []
      const key = fold(word)
      return boundariesOf(key).map((at) => key.slice(at))
    },
  }
}
