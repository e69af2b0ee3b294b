/** A word, or a part of one, that stands for a number. */
export interface NumberPart {
  /** What it can stand for; the first is the obvious one: `Dutzend` is 12 and, said loosely, 10. */
  readonly values: readonly number[]
  /** A pattern without anchors, in lower case, with `'` for every apostrophe; it may look ahead inside the word. */
  readonly pattern: string
  /** It may be another word (`sei` is six and „you are“), or another language may well say it without a number (`beide`). */
  readonly isWeak?: boolean
  /** `multiplier`: two dozen are 24; `tens`: Finnish `-kymmentä` multiplies inside a word; `teen`: `-toista` adds ten; `half`: `-einhalb` adds a half; `and`: joins only. */
  readonly role?: 'multiplier' | 'tens' | 'teen' | 'half' | 'and'
}

/** How a language writes numbers in words. */
export interface NumberWords {
  readonly parts: readonly NumberPart[]
  /** What may follow the parts of a word that is a number and nothing else: endings of cases, ordinals, multiples. */
  readonly endings: string
  /** Endings that make a decade: `-er` of `Sechziger`. */
  readonly decade?: string
  /** Whether numbers fuse into longer words, so that `dreijährig` begins with one. */
  readonly fuses: boolean
  /** Whether 70 is sixty and ten, and 80 four twenties. */
  readonly countsInTwenties?: boolean
  /** A word between two numbers that are one: `hundred and five`, `vingt et un`. */
  readonly and?: RegExp
  /** What may stand between a number and what it counts: `hundreds of thousands`, `half a million`. */
  readonly of?: RegExp
  /** After a number, adds a half: `et demi`. */
  readonly andHalf?: RegExp
  /** One and a half without a number before it: `a year and a half`. */
  readonly oneAndHalf?: RegExp
  /** Before a number, makes it a decade: `anni '60`. */
  readonly decadeBefore?: RegExp
}

/** Parts from a table of `value: pattern`. */
export const parts = (
  table: Readonly<Record<string, string>>,
  rest: Omit<NumberPart, 'values' | 'pattern'> = {},
): readonly NumberPart[] =>
  Object.entries(table).map(([value, pattern]) => ({ values: [Number(value)], pattern, ...rest }))

/** One part that can stand for several numbers. */
export const part = (
  values: readonly number[],
  pattern: string,
  rest: Omit<NumberPart, 'values' | 'pattern'> = {},
): NumberPart => ({ values, pattern, ...rest })

/** What words for a half stand for. */
export const half = [0.5]
/** What words for a quarter stand for: the fraction, or the fourth. */
export const quarter = [4, 0.25]
/** What words for a dozen and for about ten stand for: languages count loosely in one or the other. */
export const dozen = [12, 10]
export const aboutTen = [10, 12]
/** Two decades are twenty years. */
export const decade = [10, 1]
/** Two weeks are fourteen days, and in Latin languages fifteen. */
export const fortnight = [15, 14, 2]
