/** A run of sentences of one section, as an address names it: `#washington.2` or `#washington.2-4`. */
export interface SentenceRange {
  readonly section: string
  readonly first: number
  readonly last: number
}

const pattern = /^#?([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\.([1-9][0-9]*)(?:-([1-9][0-9]*))?$/

/**
 * Reads the fragment of an address.
 *
 * @returns the sentences it names; nothing for a section, for anything else, and for a range that runs backwards
 */
export const parseRange = (fragment: string): SentenceRange | undefined => {
  const [, section, from, to] = pattern.exec(fragment) ?? []
  if (section === undefined || from === undefined) return undefined
  const first = Number(from)
  const last = to === undefined ? first : Number(to)
  return last < first ? undefined : { section, first, last }
}

/** The fragment that names a range, with its `#`. */
export const rangeFragment = ({ section, first, last }: SentenceRange): string =>
  `#${section}.${first}${last === first ? '' : `-${last}`}`

/** The ids of the sentences of a range. */
export const idsOfRange = ({ section, first, last }: SentenceRange): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => `${section}.${first + index}`)

/**
 * The range from one sentence to another, as a selection has it. A range stays in one section: one that goes on into the
 * next is cut to its first sentence.
 */
export const rangeBetween = (firstId: string, lastId: string): SentenceRange | undefined => {
  const first = parseRange(firstId)
  const last = parseRange(lastId)
  if (first === undefined) return undefined
  return last?.section === first.section && last.first >= first.first ? { ...first, last: last.first } : first
}
