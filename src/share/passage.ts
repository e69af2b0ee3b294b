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

/**
 * The sentences of a range, as far as a text has them: an address may name more.
 *
 * @param candidates sentences in the order of the text
 */
export const sentencesOfRange = <Sentence extends { readonly id: string }>(
  { section, first, last }: SentenceRange,
  candidates: Iterable<Sentence>,
): readonly Sentence[] =>
  [...candidates].filter(({ id }) => {
    const one = parseRange(id)
    return one?.section === section && one.first === one.last && one.first >= first && one.last <= last
  })

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
