import { facetKinds, type Facet, type FacetKind } from './facets.ts'

/** Where a passage mentions an entity: its position among the entities of the table, and the first character and the one after the last. */
export type TableMention = readonly [entity: number, start: number, end: number]

/** A sentence or heading as the table holds it. */
export type TablePassage = readonly [
  id: string,
  /** Position of its section. */
  section: number,
  text: string,
  mentions: readonly TableMention[],
  /** The ends of its compounds that are words, separated by spaces. */
  tails: string,
]

/** What the passage index keeps of one version of an article: its passages in order, with what is needed to show each. */
export interface PassageTable {
  readonly slug: string
  readonly title: string
  /** Id and title of each section. */
  readonly sections: readonly (readonly [id: string, title: string])[]
  /** Kind and id of each entity that is mentioned. */
  readonly entities: readonly Facet[]
  readonly passages: readonly TablePassage[]
}

/** A table as text, for the index. */
export const writeTable = (table: PassageTable): string => JSON.stringify(table)

/**
 * Reads such a text.
 *
 * @throws {TypeError} if it is none
 */
export const readTable = (text: string): PassageTable => {
  const value: unknown = JSON.parse(text)
  if (!isTable(value)) throw new TypeError('Unexpected passages in the index, expected a table')
  return value
}

const isTable = (value: unknown): value is PassageTable =>
  typeof value === 'object' &&
  value !== null &&
  'sections' in value &&
  Array.isArray(value.sections) &&
  'entities' in value &&
  Array.isArray(value.entities) &&
  'passages' in value &&
  Array.isArray(value.passages)

/** The facets of a passage, by kind, each value once. */
export const facetsOf = (
  { slug, sections, entities }: PassageTable,
  [, section, , mentions]: TablePassage,
): Readonly<Partial<Record<FacetKind, readonly string[]>>> => {
  const mentioned = new Set(mentions.flatMap(([position]) => entities[position] ?? []).map(String))
  const facets: Partial<Record<FacetKind, readonly string[]>> = {}
  for (const kind of facetKinds) {
    const values = entities.filter(([of, id]) => of === kind && mentioned.has(id)).map(([, id]) => id)
    if (values.length > 0) facets[kind] = values
  }
  return { ...facets, section: [`${slug}/${sections[section]?.[0] ?? ''}`] }
}
