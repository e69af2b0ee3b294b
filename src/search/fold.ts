/**
 * What is equal to a reader becomes equal for the search: case, accents, ß and ss, ä and ae, apostrophes, dots of
 * abbreviations, letters that look the same in Latin and Cyrillic. Names and queries go through the same functions, at
 * build time and in the browser.
 */

const apostrophes = /[’‘ʼʹ′´`＇ʻʽ]/g
const marks = /\p{M}/gu
const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u

/** Letters that Unicode does not take apart. */
const special: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ґ: 'г',
  і: 'и',
  ы: 'и',
  є: 'е',
  э: 'е',
  ь: '',
  ъ: '',
}
const specials = new RegExp(`[${Object.keys(special).join('')}]`, 'g')

/** Latin letters and the Cyrillic ones that look like them. */
const looksLike: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['a', 'а'],
  ['b', 'в'],
  ['c', 'с'],
  ['e', 'е'],
  ['h', 'н'],
  ['i', 'і'],
  ['k', 'к'],
  ['m', 'м'],
  ['o', 'о'],
  ['p', 'р'],
  ['t', 'т'],
  ['x', 'х'],
  ['y', 'у'],
]
const toCyrillic = new Map(looksLike)
const toLatin = new Map(looksLike.map(([from, to]) => [to, from]))

/** Writes a word of mixed script in the script in which every letter of it can be written. */
const inOneScript = (word: string): string => {
  if (!cyrillic.test(word) || !latin.test(word)) return word
  const letters = [...word]
  const inCyrillic = letters.map((letter) => (latin.test(letter) ? toCyrillic.get(letter) : letter))
  if (!inCyrillic.includes(undefined)) return inCyrillic.join('')
  return letters.map((letter) => toLatin.get(letter) ?? letter).join('')
}

/**
 * The key under which a word is compared: one script, lower case, no marks, umlauts as their plain letter.
 *
 * @param word one word without spaces
 */
export const fold = (word: string): string => {
  const plain = foldLetters(word)
  // Short words keep `ue`: `UE` and `rue` have no umlaut.
  return plain.length < 5 ? plain : plain.replace(/([aou])e/g, '$1')
}

/** The key of a word in which `ae` stays `ae`: for counting slips, which may have brought the two letters together. */
export const foldLetters = (word: string): string => {
  const lower = word.toLowerCase()
  // Most words are plain Latin, and an index has many thousands.
  return /^[a-z]*$/.test(lower) ? lower : foldForeignLetters(lower)
}

const foldForeignLetters = (word: string): string =>
  inOneScript(word.normalize('NFKC').toLowerCase().replace(apostrophes, ''))
    .replace(/'/g, '')
    .normalize('NFD')
    .replace(marks, '')
    .replace(specials, (letter) => special[letter] ?? letter)
/** A word of a text or query: as written, and its key. */
export interface Word {
  readonly text: string
  readonly key: string
}

/** Soft hyphens, zero-width characters and control characters are nothing that a reader meant. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g

/** Joins initials, and takes out colons that are in no word. The signs are looked for first: the patterns are costly. */
const withoutSigns = (text: string): string => {
  const joined = text.includes('.')
    ? text.replace(
        /(?<![\p{L}\p{M}])(?:\p{L}\p{M}?\.[\s-]?)+(?:\p{L}(?!\p{L}))?/gu,
        (letters: string) => letters.replace(/[.\s-]/g, '') + ' ',
      )
    : text
  return joined.includes(':') ? joined.replace(/:(?!\p{L})|(?<!\p{L}):/gu, ' ') : joined
}

/** Articles and prepositions that French and Italian join to a name by an apostrophe. */
const elided =
  /^(?:l|d|un|(?:jus|lors|puis|quoi)?qu|s|all|dall|dell|nell|sull|coll|quell|quest|anch|tutt|gl|agl|dagl|degl|negl|sugl|c|j|n|m|t)'(?=\p{L})/iu

const withoutElision = (word: string): string =>
  word
    .replace(/^'+|'+$/g, '')
    .replace(elided, '')
    .replace(/(?<=\p{Script=Latin})'s$/iu, '')

/**
 * The words of a query or name, in order. `l’Ukraine`, `Trump’s`, `USA:n`, `J. D. Vance` and `U.S.` come out as
 * `ukraine`, `trump`, `usa:n`, `jd vance` and `us`; hyphens separate.
 */
export const wordsOf = (text: string): readonly Word[] => {
  // Most names are letters and spaces, and an index has many thousands.
  if (/^[\p{Lu}\p{Ll} ]*$/u.test(text))
    return text
      .split(' ')
      .map((part) => ({ text: part, key: fold(part) }))
      .filter(({ key }) => key !== '')
  const parts = withoutSigns(text.replace(apostrophes, "'").replace(unseen, '')).split(/[^\p{L}\p{M}\p{N}':]+/u)
  const words: Word[] = []
  for (const part of parts) {
    const bare = part.includes("'") ? withoutElision(part) : part
    const key = fold(bare)
    if (key !== '') words.push({ text: bare, key })
  }
  return words
}

/** Tells whether a key is written in Cyrillic letters. */
export const isCyrillic = (key: string): boolean => cyrillic.test(key)
