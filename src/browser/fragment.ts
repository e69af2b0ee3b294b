/**
 * The fragment of an address as an id: decoded as browsers do when they look for the element that it names.
 *
 * @param hash of a link or location, with its `#` or without
 * @returns as it stands where it is no valid encoding, such as `100%`
 */
export const fragmentOf = (hash: string): string => {
  const fragment = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
