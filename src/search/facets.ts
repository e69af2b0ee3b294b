import type { EntityKind } from '../model/entity.ts'

/** The facets by which passages can be narrowed down; entities go by their kind. */
export const facetKinds = ['person', 'country', 'organisation', 'place', 'section'] as const satisfies readonly (
  EntityKind | 'section'
)[]
export type FacetKind = (typeof facetKinds)[number]
