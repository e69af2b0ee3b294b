import type { EntityMentions } from './entity-mentions.ts'

/** A month of the calendar, and how many articles of that month mention an entity. */
export interface MonthCount {
  /** `2026-11`. */
  readonly month: string
  readonly articles: number
}

/**
 * When an entity was in the news: every month from the first article to the last, those without one too.
 *
 * @returns the months in order; none where fewer than two of the articles have a day of publication
 */
export const monthsOf = (mentions: readonly EntityMentions[]): readonly MonthCount[] => {
  const days = mentions.flatMap(({ facts }) => facts.article.original.frontMatter.published ?? [])
  const months = days.map((day) => day.slice(0, 'YYYY-MM'.length)).sort()
  const first = months[0]
  const last = months.at(-1)
  if (first === undefined || last === undefined || months.length < 2) return []
  const counts = new Map<string, number>()
  for (let month = first; month <= last; month = following(month)) counts.set(month, 0)
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1)
  return [...counts].map(([month, articles]) => ({ month, articles }))
}

const following = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`
}
