import type { Language } from '../language.ts'

/** A number in digits, and where it stands. */
export interface Figure {
  readonly start: number
  readonly end: number
  /** What it can stand for; the first is the obvious one. */
  readonly values: readonly number[]
  /** Whether another language may well leave it out: the month of a date, a digit of a formula. */
  readonly isWeak: boolean
}

const space = ' \u00a0\u202f\u2009'

const pattern = new RegExp(
  [
    '(?<iso>\\d{4}-\\d{2}-\\d{2})',
    '(?<date>\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2}))',
    `(?<spaced>\\d{1,3}(?<gap>[${space}'’])\\d{3}(?:\\k<gap>\\d{3})*(?:[.,]\\d+)?)(?![.,]?\\d)`,
    '(?<dotted>\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?)(?![.,]?\\d)',
    '(?<commas>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?)(?![.,]?\\d)',
    '(?<clock>(?:[01]?\\d|2[0-4])[:h][0-5]\\d)(?!\\d)',
    '(?<decimal>\\d+[.,]\\d+)(?![.,]?\\d)',
    '(?<whole>\\d+)(?<fraction>[½¼¾])?',
    '(?<alone>[½¼¾])',
  ]
    .map((part) => `(?:${part})`)
    .join('|'),
  'gu',
)

const fractions: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }

const bare = (digits: string) => Number(digits.replace(/\D/gu, ''))
const point = (digits: string) => Number(digits.replace(',', '.'))

const clockAfter = /^[ \u00a0\u202f]?(?:uhr|a\.?m\b|p\.?m\b|o['’]clock|h(?!\p{L})|год)/iu
const clockBefore = /(?:klo|kello|kl\.|alle ore|alle|ore|um|о)[ \u00a0]$/iu
const decadeAfter =
  /^(?:er(?!\p{L})|er-?jahr|['’]?s(?!\p{L})|-?[ \u00a0]?lu[kv]|-(?:ті|ми|х|тих|ми|і)(?!\p{L})|-(?= ?(?:ja|tai|–)))/iu

/** What hours can be called: on a clock of twelve hours and of twenty-four. */
const hours = (hour: number): readonly number[] => (hour > 12 ? [hour, hour - 12] : [hour, hour + 12])

/** Dozens of years as a decade, hundreds as a century: `60er` and `1960er`, Finnish `1800-luku` for the 19th century. */
const decade = (value: number): readonly number[] => {
  if (value < 100) return [value, 1900 + value]
  if (value % 100 === 0 && value <= 2100) return [value, value / 100 + 1]
  return value > 1000 && value < 2100 ? [value, value % 100] : [value]
}

/**
 * The numbers in digits that a text names, with the separators of every language: `25.000`, `25,000`, `25 000`, `25'000`.
 *
 * @param decadeBefore what before a number makes it a decade
 */
export const figuresIn = (text: string, language: Language, decadeBefore?: RegExp): readonly Figure[] =>
  [...text.matchAll(pattern)].flatMap((match): readonly Figure[] => {
    const { index: start, 0: surface, groups = {} } = match
    const end = start + surface.length
    const before = text.slice(Math.max(0, start - 20), start)
    const after = text.slice(end, end + 20)
    const figure = (values: readonly number[], isWeak = false): Figure => ({ start, end, values, isWeak })
    if (groups['iso'] !== undefined || groups['date'] !== undefined) {
      const numbers = surface.split(/\D/u).map(Number)
      return numbers.map((number) => figure(number < 32 ? [number] : years(number), number <= 12))
    }
    if (groups['spaced'] !== undefined) {
      const [integer = '', ...decimals] = surface.split(/[.,]/u)
      return [figure([Number([integer.replace(/\D/gu, ''), ...decimals].join('.'))])]
    }
    if (groups['dotted'] !== undefined || groups['commas'] !== undefined) {
      const mark = groups['dotted'] === undefined ? ',' : '.'
      const [integer = '', decimals] = surface.split(mark === '.' ? ',' : '.')
      const grouped = Number(`${integer.replace(/\D/gu, '')}.${decimals ?? '0'}`)
      if (surface.split(mark).length > 2 || decimals !== undefined) return [figure([grouped])]
      const isOwn = (mark === ',') === (language === 'en')
      return [figure(isOwn ? [grouped] : [point(surface), grouped])]
    }
    const isClock = clockAfter.test(after) || clockBefore.test(before)
    if (groups['clock'] !== undefined || (isClock && /^(?:[01]?\d|2[0-4])\.[0-5]\d$/u.test(surface))) {
      const [hour = 0, minute = 0] = surface.split(/\D/u).map(Number)
      return [figure(hours(hour)), figure([minute])]
    }
    if (groups['decimal'] !== undefined) {
      // `6.30` is a time as often as a number; the other side tells which it is.
      if (/^(?:[01]?\d|2[0-4])\.[0-5]\d$/u.test(surface))
        return [figure([point(surface)], true), ...surface.split('.').map((part) => figure(hours(Number(part)), true))]
      return [figure([point(surface)])]
    }
    if (groups['alone'] !== undefined) return [figure([fractions[surface] ?? 0])]
    const fraction = groups['fraction']
    const value = bare(groups['whole'] ?? '')
    if (fraction !== undefined) return [figure([value + (fractions[fraction] ?? 0), value])]
    return [figure(readWhole(value, surface, before, after, isClock, decadeBefore), isFormula(before, after))]
  })

/** A digit of a unit or formula that others may write otherwise: `km2`, `CO2`. */
const isFormula = (before: string, after: string) =>
  /(?:\p{L}[kcdm]?m|CO|NO|SO|H|O)$/u.test(` ${before}`) && !/^\d/u.test(after)

/** A year of two digits in this century or the last. */
const years = (number: number): readonly number[] => (number < 100 ? [number, 1900 + number, 2000 + number] : [number])

const readWhole = (
  value: number,
  surface: string,
  before: string,
  after: string,
  isClock: boolean,
  decadeBefore: RegExp | undefined,
): readonly number[] => {
  if (isClock && value <= 24) return hours(value)
  if (decadeAfter.test(after) || decadeBefore?.test(before) === true) return decade(value)
  const century = /(\d{2})\d{2}[-–/]$/u.exec(before)?.[1]
  if (century !== undefined && surface.length === 2) return [value, Number(century) * 100 + value]
  if (/['’]$/u.test(before) && surface.length === 2) return years(value)
  const short = /^(?:m|mn)(?!\p{L})/u.test(after) && /[$£€]$/u.test(before)
  if (short) return [value * 1e6]
  return /^k(?!\p{L})/u.test(after) && /[$£€]$/u.test(before) ? [value * 1e3] : [value]
}
