import type { Language, PerLanguage } from './language.ts'
import { figuresIn } from './quantities/digits.ts'
import { joinNumbers, type NumberPiece } from './quantities/join-numbers.ts'
import { monthsIn } from './quantities/months.ts'
import type { NumberWords } from './quantities/number-words.ts'
import { asValue, unanswered, type Quantity } from './quantities/quantity.ts'
import { romanValue } from './quantities/roman.ts'
import { splitWord } from './quantities/split-word.ts'
import { weekdaysIn } from './quantities/weekdays.ts'
import { german } from './quantities/words/de.ts'
import { english } from './quantities/words/en.ts'
import { finnish } from './quantities/words/fi.ts'
import { french } from './quantities/words/fr.ts'
import { italian } from './quantities/words/it.ts'
import { ukrainian } from './quantities/words/uk.ts'

const wordsOf: PerLanguage<NumberWords> = {
  de: german,
  en: english,
  fr: french,
  it: italian,
  fi: finnish,
  uk: ukrainian,
}

/** What holds a number word and names no number: `pour cent`, `third party`. Replaced by as many other characters. */
const noNumbers =
  /(?<!\p{L})(?:pour[ \u00a0]cents?|per[ \u00a0]cento|per[ \u00a0]cent|third[ -]part(?:y|ies)|tierces?[ \u00a0]parties?|terz[ae][ \u00a0]part[ei]|kolman\p{L}+[ \u00a0]osapuol\p{L}+|трет\p{L}+[ \u00a0]сторон\p{L}*)(?!\p{L})/giu

/**
 * The numbers and weekdays that a text names, in digits or words.
 *
 * @param text in the language; white space of any kind separates
 * @returns each with what it can stand for, and whether another language has to name it too
 */
export const quantitiesIn = (text: string, language: Language): readonly Quantity[] => {
  const plain = text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .replace(noNumbers, (words) => '%'.repeat(words.length))
  const words = wordsOf[language]
  return [
    ...weekdaysIn(plain, language),
    ...joinNumbers(plain, [...figurePieces(plain, language, words), ...wordPieces(plain, words)], words),
    ...romanNumerals(plain),
    ...(words.oneAndHalf === undefined ? [] : (plain.match(words.oneAndHalf) ?? [])).map((surface): Quantity => ({
      values: [asValue(1.5)],
      surface,
      isDemanded: false,
    })),
    ...monthsIn(plain, language),
  ]
}

/** What a side of a comparison names and the other does not. */
export interface Difference {
  readonly missing: readonly Quantity[]
  readonly surplus: readonly Quantity[]
}

/**
 * Compares what a sentence and its translation name.
 *
 * Words that both sides leave in a third language, as titles are (`Sunday Times`, `Three Mile Island`), answer each other:
 * each side is also read in the language of the other, and in English.
 */
export const compareQuantities = (
  original: string,
  originalLanguage: Language,
  translated: string,
  language: Language,
): Difference => {
  const expected = quantitiesIn(original, originalLanguage)
  const found = quantitiesIn(translated, language)
  const others = [...new Set<Language>([originalLanguage, language, 'en'])]
  const withTitles = (own: readonly Quantity[], text: string, ownLanguage: Language) => [
    ...own,
    ...others
      .filter((other) => other !== ownLanguage)
      .flatMap((other) => quantitiesIn(text, other))
      .filter(({ surface }) => !own.some((quantity) => quantity.surface.includes(surface))),
  ]
  return {
    missing: unanswered(expected, withTitles(found, translated, language)),
    surplus: unanswered(found, withTitles(expected, original, originalLanguage)),
  }
}

const figurePieces = (text: string, language: Language, words: NumberWords): readonly NumberPiece[] =>
  figuresIn(text, language, words.decadeBefore).map(({ start, end, values, isWeak }) => ({
    start,
    end,
    values,
    isWeak,
    isFigure: true,
    isInside: false,
    isDecade: false,
    isWhole: true,
  }))

const wordPieces = (text: string, words: NumberWords): readonly NumberPiece[] =>
  [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’ʼ](?=\p{Script=Cyrillic})[\p{L}\p{M}]+)*/gu)].flatMap(
    ({ index: start, 0: surface }): readonly NumberPiece[] => {
      const split = splitWord(surface.toLowerCase().replace(/[’ʼ]/gu, "'"), words)
      if (split === undefined) return []
      const isDecade = split.isDecade || words.decadeBefore?.test(text.slice(Math.max(0, start - 20), start)) === true
      return split.parts.map((part, index) => ({
        start,
        end: start + surface.length,
        values: part.values,
        ...(part.role && { role: part.role }),
        isWeak: part.isWeak === true || !split.isWhole || split.isDecade,
        isInside: index > 0,
        isFigure: false,
        isDecade,
        isWhole: split.isWhole,
      }))
    },
  )

const roman = /(?<![\p{L}\p{N}])(?<numeral>[IVXLCDMІХСМ]+)(?:(?:e|er|ème|ᵉ|º|ª)s?)?(?![\p{L}\p{N}])/gu

const romanNumerals = (text: string): readonly Quantity[] =>
  [...text.matchAll(roman)].flatMap(({ 0: surface, groups }): readonly Quantity[] => {
    const numeral = groups?.['numeral'] ?? ''
    const value = romanValue(numeral)
    // One letter is as often an initial, and `CD`, `DC` or `MI` an abbreviation.
    return value === undefined
      ? []
      : [
          {
            values: [asValue(value)],
            surface,
            isDemanded: numeral.length > 1 && /^[IVXІХ]+$/u.test(numeral),
            isRoman: true,
          },
        ]
  })
