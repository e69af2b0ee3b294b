/** Text of a picture in lines, with the space that it takes. */
export interface Label {
  readonly lines: readonly string[]
  readonly width: number
  readonly height: number
}

/** The size of the letters in the pictures, in their own units. */
export const letterSize = 12
export const lineHeight = 14

/** How wide a text is at most: wide letters in capitals and Cyrillic, others narrower; an estimate on the safe side. */
export const textWidth = (text: string): number =>
  [...text].reduce((sum, letter) => {
    if (/[\p{Lu}MWmwшщюжмфыШЩЮЖМФ@—]/u.test(letter)) return sum + 0.72
    if (/[fijlrt.,:;'’!|()\s-]/u.test(letter)) return sum + 0.34
    return sum + (/\p{Script=Cyrillic}/u.test(letter) ? 0.58 : 0.54)
  }, 0) * letterSize

/** Sets a text in lines of a width; a word longer than that has a line of its own. */
export const wrap = (text: string, width: number): Label => {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return { lines, width: Math.max(...lines.map(textWidth)), height: lines.length * lineHeight }
}
