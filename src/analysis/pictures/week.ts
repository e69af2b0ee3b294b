import { weekdays, type Analysis, type Weekday } from '../../model/analysis.ts'

/** An event on the line of the week: its number in the list, its first and last day, its lane. */
export interface WeekMark {
  readonly number: number
  readonly from: Weekday
  readonly until: Weekday
  readonly x: number
  readonly width: number
  readonly y: number
}

/** The events of a week. */
export interface WeekLine {
  readonly width: number
  readonly height: number
  readonly days: readonly { readonly day: Weekday; readonly x: number; readonly width: number }[]
  readonly marks: readonly WeekMark[]
  /** The numbers of the events for which the text names no weekday. */
  readonly undated: readonly number[]
}

const width = 340
const lane = 28
const top = 30

/** The line of the week from the first day that the text names to the last; several events of a day stand below each other. */
export const weekOf = ({ events }: Analysis): WeekLine => {
  const numbered = events.map((event, index) => ({ ...event, number: index + 1 }))
  const dated = numbered.flatMap(({ day, number, until }) =>
    day === undefined ? [] : [{ number, from: weekdays.indexOf(day), until: weekdays.indexOf(until ?? day) }],
  )
  const first = Math.min(...dated.map(({ from }) => from))
  const last = Math.max(...dated.map(({ until }) => until))
  const shown = weekdays.slice(first, last + 1)
  const column = width / Math.max(shown.length, 1)
  const ends: number[] = []
  const marks = dated
    .toSorted((a, b) => b.until - b.from - (a.until - a.from) || a.from - b.from)
    .map(({ from, number, until }): WeekMark => {
      const free = ends.findIndex((end) => end < from)
      const index = free < 0 ? ends.length : free
      ends[index] = until
      const span = until > from
      return {
        number,
        from: weekdays[from] ?? 'monday',
        until: weekdays[until] ?? 'monday',
        x: (from - first) * column + (span ? 8 : column / 2 - 11),
        width: span ? (until - from + 1) * column - 16 : 22,
        y: top + index * lane,
      }
    })
  return {
    width,
    height: dated.length === 0 ? 0 : top + ends.length * lane + 4,
    days: dated.length === 0 ? [] : shown.map((day, index) => ({ day, x: index * column, width: column })),
    marks,
    undated: numbered.filter(({ day }) => day === undefined).map(({ number }) => number),
  }
}

/** The name of a weekday in a language. */
export const weekdayName = (day: Weekday, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    // 1 January 2024 was a Monday.
    Date.UTC(2024, 0, 1 + weekdays.indexOf(day)),
  )
