import { facetKinds, type FacetKind } from '../../search/facets.ts'
import type { Chosen } from './passages.ts'

/** What a search is about: what was typed, and what it was narrowed down to. */
export interface Search {
  readonly text: string
  readonly chosen: Chosen
}

/** Reads a search from the query of an address: `?q=…&person=…&section=…`. */
export const searchIn = (query: string): Search => {
  const parameters = new URLSearchParams(query)
  const chosen: Partial<Record<FacetKind, readonly string[]>> = {}
  for (const kind of facetKinds) {
    const values = parameters.getAll(kind)
    if (values.length > 0) chosen[kind] = values
  }
  return { text: parameters.get('q') ?? '', chosen }
}

/** Writes a search as the query of an address; empty for none. */
export const queryOf = ({ text, chosen }: Search): string => {
  const parameters = new URLSearchParams()
  if (text !== '') parameters.set('q', text)
  for (const kind of facetKinds) for (const value of chosen[kind] ?? []) parameters.append(kind, value)
  const query = parameters.toString()
  return query === '' ? '' : `?${query}`
}

/** Chooses a value of a facet, or no longer. */
export const toggled = (chosen: Chosen, kind: FacetKind, value: string): Chosen => {
  const values = chosen[kind] ?? []
  return { ...chosen, [kind]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] }
}
