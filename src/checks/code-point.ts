/** A character as messages name it: itself and its code point, `е (U+0435)`. */
export const withCodePoint = (character: string): string =>
  `${character} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
