/** One page of a list that is too long for a single one. */
export interface PageOf<Item> {
  readonly items: readonly Item[]
  /** Number of the page, from 1. */
  readonly number: number
  /** How many pages the list has; at least one. */
  readonly count: number
}

/** How many items a page of each list holds, so that no page outgrows 40 kB (Brotli) at any number of articles. */
export const pageLengths = {
  /** Articles on the home page of a language. */
  home: 12,
  /** Entries of a register. */
  register: 120,
  /** Articles on the page of an entity. */
  entity: 10,
  /** Articles of a feed: readers that come regularly miss none. */
  feed: 20,
  /** Articles in the list for programs, which names each in every language. */
  llms: 30,
} as const

/**
 * Cuts a list into pages.
 *
 * @param length how many items a page holds
 * @returns at least one page, which is empty for an empty list
 */
export const paginate = <Item>(items: readonly Item[], length: number): readonly PageOf<Item>[] => {
  const count = Math.max(1, Math.ceil(items.length / length))
  return Array.from({ length: count }, (_, index) => ({
    items: items.slice(index * length, (index + 1) * length),
    number: index + 1,
    count,
  }))
}

/**
 * The address of a further page: that of the first, followed by the number, which the first does not have.
 *
 * @param first the address of the first page; it ends with a slash, or is empty
 */
export const pagePath = (first: string, number: number): string => (number === 1 ? first : `${first}${number}/`)

/** The number of a page as a route has it in its address; the first has none. */
export const pageParam = (number: number): string | undefined => (number === 1 ? undefined : String(number))
