import { createHash } from 'node:crypto'
import { claimKinds, type Analysis } from '../model/analysis.ts'
import { countriesOf, speakersOf } from './views.ts'

/** What narrows the table of claims. */
export const filters = ['speaker', 'country', 'kind'] as const

/** The values of each filter that occur in an analysis. */
export const filterValues = (analysis: Analysis): Readonly<Record<(typeof filters)[number], readonly string[]>> => ({
  speaker: speakersOf(analysis).map(({ id }) => id),
  country: [...new Set(analysis.claims.flatMap(countriesOf))],
  kind: claimKinds.filter((kind) => analysis.claims.some((claim) => claim.kind === kind)),
})

/**
 * The rules that hang on the ids of one analysis: the filters of its claims, and the marks that join items and passages.
 *
 * An item that the address names marks its passages, a passage marks its items. A claim that the address names is
 * shown whatever the filters say.
 */
export const analysisStyles = (analysis: Analysis): string => {
  const values = filterValues(analysis)
  const hide = filters.flatMap((filter) =>
    values[filter].map(
      (value) =>
        `#${filter}-filter:has([value="${value}"]:checked)~* [data-claim]:not([data-${filter}~="${value}"]):not(:target)`,
    ),
  )
  const lists = [analysis.keyPoints, analysis.claims, analysis.options, analysis.events, analysis.questions]
  const cited = [...new Set(lists.flat().flatMap(({ evidence }) => evidence))]
  const joined = cited.flatMap((id) => [
    `:root:has([data-evidence~="${id}"]:target) [id="${id}"]`,
    `:root:has([id="${id}"]:target) [data-evidence~="${id}"]`,
  ])
  const rule = (selectors: readonly string[], declaration: string) =>
    selectors.length === 0 ? '' : `${selectors.join(',')}{${declaration}}`
  return rule(hide, 'display:none') + rule(joined, 'background:var(--mark)')
}

/** The hash by which a content security policy allows a style element. */
export const styleHash = (css: string): `sha256-${string}` =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`
