import { entityKinds } from '../model/kinds.ts'

/** The facets by which passages can be narrowed down; entities go by their kind. */
export const facetKinds = [...entityKinds, 'section'] as const
export type FacetKind = (typeof facetKinds)[number]

/** A facet and one of its values: an entity's id, or `slug/section`. */
export type Facet = readonly [kind: FacetKind, value: string]

/**
 * A word that stands for a facet in the passage index. Pagefind's own filters come out in another order at each build
 * (its tables are hashed with a random seed), so that the same content would give other bytes.
 */
export const facetWord = ([kind, value]: Facet): string => `xq${kind}${value.replace(/[^a-z0-9]/g, '')}qx`
