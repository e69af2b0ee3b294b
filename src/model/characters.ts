/** A character that no text of the site holds: readers cannot see it, or it changes how what is around it is shown. */
export interface StrangeCharacter {
  /** Offset in UTF-16 code units. */
  readonly offset: number
  /** What it is, as in `U+200B (invisible)`. */
  readonly name: string
}

/**
 * Control characters but for tab and line feed, marks of direction, what has no width, line separators, private and
 * unassigned code points, half surrogate pairs, and what stands for lost bytes (Unicode categories of the engine).
 */
const strange = /[\p{Cc}\p{Cf}\p{Cn}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/gu

/** Variation selectors and the joiner are right behind a pictograph, or between two. */
const isOfPictograph = (text: string, offset: number, character: string) =>
  /^[\uFE0E\uFE0F\u200D]$/u.test(character) && /\p{Extended_Pictographic}[\uFE0E\uFE0F]?$/u.test(text.slice(0, offset))

const kindOf = (character: string): string => {
  if (character === '\uFFFD') return 'stands for lost bytes'
  if (character === '\uFEFF') return 'byte order mark'
  if (/\p{Cc}/u.test(character)) return 'control character'
  if (/\p{Bidi_Control}/u.test(character)) return 'mark of direction'
  if (/\p{Cn}/u.test(character)) return 'unassigned'
  if (/\p{Co}/u.test(character)) return 'for private use'
  if (/\p{Cs}/u.test(character)) return 'half a character'
  return /[\p{Zl}\p{Zp}]/u.test(character) ? 'line separator' : 'invisible'
}

/** The characters of a text that it may not hold, in order. */
export const strangeCharacters = (text: string): readonly StrangeCharacter[] =>
  [...text.matchAll(strange)]
    .filter(({ 0: character, index }) => !/[\t\n]/u.test(character) && !isOfPictograph(text, index, character))
    .map(({ 0: character, index }) => {
      const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
      return { offset: index, name: `U+${code} (${kindOf(character)})` }
    })

/** A text on one line without the characters that no text may hold. */
export const withoutStrangeCharacters = (text: string): string =>
  strangeCharacters(text)
    .toReversed()
    .reduce((rest, { offset }) => {
      const width = (rest.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
      const isSpace = /\s/u.test(rest.charAt(offset))
      return rest.slice(0, offset) + (isSpace ? ' ' : '') + rest.slice(offset + width)
    }, text)
    .replace(/\s+/gu, ' ')
    .trim()
