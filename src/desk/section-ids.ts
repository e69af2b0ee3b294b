import { idDescription, isSectionId, longestId, type SectionId } from '../model/ids.ts'
import { reservedId } from '../model/reserved-ids.ts'

/** Letters that ASCII writes with two, or that lose a stroke rather than an accent. */
const letters: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'a',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
}

/** A text as an id: ASCII words in lower case, joined by hyphens; empty where nothing of it is Latin. */
export const asciiId = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/\P{ASCII}/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')

/** Words that tell sections apart badly. */
const stopWords = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber auch noch nur nicht kein keine mit ohne fuer gegen
  von vom zu zum zur in im an am auf aus bei beim bis nach vor ueber unter um durch wegen seit wie was wer wann wo warum ist
  sind war waren wird werden wurde hat haben hatte soll sollen kann koennen muss muessen will wollen sich so als es er sie
  wir ihr ihre sein seine mehr sehr doch dass wenn weil ob zwischen gibt geht kommt macht immer schon jetzt nun bleibt`.split(
    /\s+/u,
  ),
)

/**
 * Proposes the id of a section from its heading: the first two words that say something, unique in the article, never
 * one that pages use themselves.
 *
 * @param taken ids that the article has already
 */
export const proposeSectionId = (heading: string, taken: ReadonlySet<string>): SectionId => {
  const words = asciiId(heading)
    .split('-')
    .filter((word) => word !== '')
  const telling = words.filter((word) => !stopWords.has(word) && word.length > 1)
  const chosen = unreserved((telling.length > 0 ? telling : words).slice(0, 2).join('-'))
    .slice(0, longestId - '-abschnitt-100'.length)
    .replace(/-$/u, '')
  const base = /^[a-z]/u.test(chosen) ? chosen : chosen === '' ? 'abschnitt' : `abschnitt-${chosen}`
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`
    if (taken.has(id)) continue
    if (!isSectionId(id)) throw new TypeError(`Unexpected section id \`${id}\`, expected ${idDescription}`)
    return id
  }
}

/** An id that pages do not use: without the beginning or end that they would give it. */
const unreserved = (id: string): string => {
  const reserved = reservedId(id)
  return reserved === undefined ? id : unreserved(reserved.free)
}
