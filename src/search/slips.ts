/** Neighbours on the keyboards on which the six languages are typed: rows, each letter beside the next. */
const rows = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'yxcvbnm',
  'йцукенгшщзх',
  'фивапролджє',
  'ячсмитбю',
]
const neighbours = new Set(
  rows.flatMap((row) => [...row].slice(1).flatMap((letter, i) => [row.charAt(i) + letter, letter + row.charAt(i)])),
)

/** Tells whether two letters lie beside each other on a keyboard. */
export const areNeighbours = (one: string, other: string): boolean => neighbours.has(one + other)

const rowsOfDistances: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(64),
  new Uint8Array(64),
  new Uint8Array(64),
]

/**
 * Counts slips (a letter too many, missing, another, or two changed places: Damerau–Levenshtein, each place touched
 * once) between a stem and every beginning of a word.
 *
 * @param limit distances above it come out as `limit + 1`
 * @returns `result[length]` is the distance of `stem` to the word's first `length` letters; valid until the next call
 */
export const slipsToBeginnings = (stem: string, word: string, limit: number): Uint8Array | undefined => {
  const width = word.length
  if (width > 60 || stem.length > 60) return undefined
  let [before, previous, current] = rowsOfDistances
  const beyond = limit + 1
  for (let j = 0; j <= width; j += 1) previous[j] = Math.min(j, beyond)
  for (let i = 1; i <= stem.length; i += 1) {
    current.fill(beyond, 0, width + 1)
    if (i <= limit) current[0] = i
    const from = Math.max(1, i - limit)
    const to = Math.min(width, i + limit)
    let least = i <= limit ? i : beyond
    const letter = stem.charCodeAt(i - 1)
    for (let j = from; j <= to; j += 1) {
      const same = letter === word.charCodeAt(j - 1)
      let cost = Math.min(
        (previous[j - 1] ?? beyond) + (same ? 0 : 1),
        (previous[j] ?? beyond) + 1,
        (current[j - 1] ?? beyond) + 1,
      )
      if (
        i > 1 &&
        j > 1 &&
        !same &&
        letter === word.charCodeAt(j - 2) &&
        stem.charCodeAt(i - 2) === word.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (before[j - 2] ?? beyond) + 1)
      if (cost > beyond) cost = beyond
      current[j] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return undefined
    ;[before, previous, current] = [previous, current, before]
  }
  return previous
}

/** Tells whether two words differ only by two letters that changed places. */
export const areTurned = (one: string, other: string): boolean => {
  if (one.length !== other.length) return false
  let i = 0
  while (i < one.length && one[i] === other[i]) i += 1
  return (
    i < one.length - 1 && one[i] === other[i + 1] && one[i + 1] === other[i] && one.slice(i + 2) === other.slice(i + 2)
  )
}
