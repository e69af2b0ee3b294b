import type { Registry } from '../model/entity.ts'
import type { EntityKind } from '../model/kinds.ts'
import { isEntityId } from '../model/ids.ts'
import { sentenceStarters } from './german-abbreviations.ts'
import { normalise, type Lexicon } from './lexicon.ts'
import { asciiId } from './section-ids.ts'
import type { PassageText, Suggestion } from './suggest-mentions.ts'

/** A name that neither registry nor gazetteer knows. */
export interface Proposal {
  readonly name: string
  readonly id: string
  /** A guess from the words around it. */
  readonly kind: EntityKind
  /** Index of the passage and offset in it, where the name stands first. */
  readonly passage: number
  readonly start: number
  /** How often the text has the name. */
  readonly count: number
}

const particle =
  '(?:(?:van|von) de[rn]|van|von|de (?:la|los|las)|de|del|della|di|da|dos|al|el|bin|ibn|zu|ter|ten|la|le)'
const capitalised = "\\p{Lu}[\\p{L}\\p{M}'’]*(?:-\\p{Lu}[\\p{L}\\p{M}'’]*)*"
const initial = '(?:\\p{Lu}\\.\\s?)'
const nameRun = new RegExp(
  `(?<![\\p{L}\\p{N}-])${initial}*${capitalised}(?:\\s(?:${particle}\\s)?${initial}*${capitalised})+(?![\\p{L}\\p{N}])`,
  'gu',
)
const acronym = /(?<![\p{L}\p{N}-])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu

const roleNoun =
  /(?:präsident|minister|kanzler|premier|chef|sekretär|sprecher|könig|papst|botschafter|kommissar|general|gouverneur|meister|berater|vorsitzende|direktor|leiter|kandidat|senator|abgeordnete|richter|anwalt|führer|experte|professor|forscher|analyst|ökonom|kollege|nachfolger|vorgänger|autor|trainer|journalist|aktivist|sänger|schauspieler|offizier|oberst|herr|frau|dr|prof)(?:innen|in|en|es|e|n|s|r)?$/iu
const organisationWord =
  /(?:bank|partei|union|agentur|universität|institut|group|gmbh|ag|corp|inc|times|post|news|fc|stiftung|verband|rat|gericht|gesellschaft|behörde|ministerium|liga|organisation|kommission|fonds|bund|amt|dienst)$/iu
const placeWord = /^(?:Stadt|Provinz|Region|Insel|Hafen|Bezirk|Berg|Fluss|Bundesstaat|Dorf|Port|San|Santa|Fort|Bad)$/u
const everydayEnding =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|ismus|nis|nisse|tum|ling|chen|enz|anz|eur|ieren|wesen|mittel|land|länder)$/u
const everydayWords = new Set(
  `Angaben Ende Mitte Anfang Million Millionen Milliarde Milliarden Prozent Euro Dollar Uhr Montag Dienstag Mittwoch Donnerstag Freitag
  Samstag Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahr Jahre Jahren Tag Tage
  Tagen Woche Wochen Monat Monate Monaten Morgen Abend Nacht Mittag Firma Konzern Unternehmen Zeitung Magazin Sender Staat
  Regierung Armee Truppen Soldaten Menschen Kilometer Meter Tonnen Stunden Minuten Teil Rund Anzahl Reihe Gruppe Art Sorte
  Mehrheit Hälfte Drittel Viertel Dutzend Angehörige Leute Kinder Frauen Männer Polizei Thema Projekt Modell Typ Familie`.split(
    /\s+/u,
  ),
)

/**
 * Proposes entities for capitalised names that nothing is known of.
 *
 * German writes every noun with a capital, so one capitalised word tells nothing: a name is two or more in a row, after
 * the role or common noun before them came off, or an acronym. Proposals are for a human to judge and are never written.
 *
 * @param suggestions what is annotated by suggestion; a name inside it is known
 * @returns proposals in order of their first place
 */
export const proposeEntities = (
  passages: readonly PassageText[],
  suggestions: readonly Suggestion[],
  registry: Registry,
  lexicon: Lexicon,
): readonly Proposal[] => {
  const found = new Map<string, Proposal>()
  const suggested = Map.groupBy(suggestions, ({ passage }) => passage)
  passages.forEach((passage, index) => {
    const text = normalise(passage.text)
    const known = new Uint8Array(text.length)
    for (const [from, to] of passage.taken) known.fill(1, from, to)
    for (const { start, end } of suggested.get(index) ?? []) known.fill(1, start, end)
    const isKnown = (start: number, end: number) => known.subarray(start, end).includes(1)
    const note = (start: number, name: string, kind: EntityKind) => {
      if (isKnown(start, start + name.length) || lexicon.senses(name).length > 0) return
      const base = name.replace(/(?<=\p{L}{3})'s?$|(?<=[^s]\p{L})s$/u, '')
      const within = [...found.keys()].find(
        (known) => name.startsWith(known) && /^'?s? /u.test(name.slice(known.length)),
      )
      const key = found.has(name) ? name : found.has(base) ? base : (within ?? name)
      const id = asciiId(key)
      const earlier = found.get(key)
      if (earlier !== undefined) found.set(key, { ...earlier, count: earlier.count + 1 })
      else if (isEntityId(id) && !registry.has(id))
        found.set(key, { name: key, id, kind, passage: index, start, count: 1 })
    }
    for (const match of text.matchAll(nameRun)) {
      const run = withoutCommonNouns(match[0], match.index, text, isKnown)
      if (run !== undefined) note(match.index + run.offset, run.name, run.kind)
    }
    for (const { index: start, 0: name } of text.matchAll(acronym))
      if (!/^[IVXLCM]+$/u.test(name) && /\p{Ll}/u.test(text)) note(start, name, 'organisation')
  })
  return [...found.values()].sort((a, b) => a.passage - b.passage || a.start - b.start)
}

/** The name in a run of capitalised words: without the role, the common noun or the first word of the sentence before it. */
const withoutCommonNouns = (
  run: string,
  at: number,
  text: string,
  isKnown: (start: number, end: number) => boolean,
): { offset: number; name: string; kind: EntityKind } | undefined => {
  const words = run.split(' ')
  let offset = 0
  let role = false
  for (let [word] = words; word !== undefined; [word] = words) {
    const begins = at + offset === 0 || /[.!?:„"»(]\s*$/u.test(text.slice(0, at + offset))
    const plain = word.replace(/\.$/u, '')
    const isRole = roleNoun.test(plain)
    const strip =
      isRole ||
      isKnown(at + offset, at + offset + word.length) ||
      everydayWords.has(plain) ||
      everydayEnding.test(plain) ||
      (begins && (sentenceStarters.has(plain) || /(?:isch|sch)e[nmrs]?$/u.test(plain)))
    if (!strip) break
    role = isRole
    offset += word.length + 1
    words.shift()
  }
  const name = words.join(' ')
  if (words.length < (role ? 1 : 2)) return undefined
  const last = words.at(-1) ?? ''
  if (!words.some((word) => organisationWord.test(word)) && (everydayEnding.test(last) || everydayWords.has(last)))
    return undefined
  const [first = ''] = words
  const kind =
    words.some((word) => organisationWord.test(word)) || /(?:isch|sch|deutsch)e[nrs]?$/u.test(first)
      ? 'organisation'
      : placeWord.test(first)
        ? 'place'
        : 'person'
  return { offset, name, kind }
}
