import type { NameIndex } from '../../search/index-format.ts'
import type { SearchStrings } from '../../search/strings.ts'

/** Tells whether what was fetched is a name index of this version: a stale or broken file must not pass for one. */
const isNameIndex = (value: unknown): value is NameIndex =>
  typeof value === 'object' &&
  value !== null &&
  'version' in value &&
  value.version === 2 &&
  'entities' in value &&
  Array.isArray(value.entities) &&
  'names' in value &&
  Array.isArray(value.names) &&
  'words' in value &&
  'paradigms' in value &&
  Array.isArray(value.paradigms) &&
  'otherWords' in value &&
  typeof value.otherWords === 'string' &&
  'strings' in value

/** Tells whether a value holds the texts of the search. */
export const isSearchStrings = (value: unknown): value is SearchStrings =>
  typeof value === 'object' && value !== null && 'label' in value && typeof value.label === 'string'

const loading = new Map<string, Promise<NameIndex>>()

/**
 * Fetches a name index once; after a failure the next call tries again.
 *
 * @throws if it cannot be fetched or is not what it should be
 */
export const loadNames = (address: string): Promise<NameIndex> => {
  const known = loading.get(address)
  if (known !== undefined) return known
  const promise = fetchNames(address)
  loading.set(address, promise)
  promise.catch(() => loading.delete(address))
  return promise
}

const fetchNames = async (address: string): Promise<NameIndex> => {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`The name index answered ${response.status}`)
  const value: unknown = await response.json()
  if (!isNameIndex(value)) throw new TypeError('The name index is not of version 2')
  return value
}
