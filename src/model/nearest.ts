import leven from 'leven'

/**
 * The candidate nearest to a mistyped value.
 *
 * @param value what was found
 * @param candidates what would have been valid
 * @returns the candidate with the smallest Levenshtein distance, if that is at most half the value's length; the first of equals
 */
export const nearest = (value: string, candidates: Iterable<string>): string | undefined => {
  const limit = Math.max(2, Math.floor(value.length / 2))
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = leven(value, candidate, { maxDistance: limit + 1 })
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance }
  }
  return best?.candidate
}

/** `; nearest: \`x\`` for the end of a message, or nothing where no candidate is near. */
export const nearestHint = (value: string, candidates: Iterable<string>): string => {
  const found = nearest(value, candidates)
  return found === undefined ? '' : `; nearest: \`${found}\``
}
