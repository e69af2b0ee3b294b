import type { Registry } from '../model/entity.ts'
import type { EntityKind } from '../model/kinds.ts'
import { isEntityId } from '../model/ids.ts'
import { firstWord, normalise, type Lexicon, type Sense, type WordSort } from './lexicon.ts'
import { bindRoles, findRoles, introductions, textBefore, type RoleBinding } from './roles.ts'
import { sentenceStarters } from './german-abbreviations.ts'

/** A sentence or heading as read, and what of it is annotated already. */
export interface PassageText {
  readonly text: string
  /** Ranges that hold an annotation or a link. */
  readonly taken: readonly (readonly [start: number, end: number])[]
  /** Mentions that are annotated already, in order. */
  readonly mentions?: readonly { readonly start: number; readonly end: number; readonly entity: string }[]
}

/** A mention that the text lacks. */
export interface Suggestion {
  /** Index of the passage. */
  readonly passage: number
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly entity: string
  readonly kind: EntityKind
  readonly sort: WordSort | 'compound' | 'role'
  /** Whether the entity is in the registry; if not, its file has to be made. */
  readonly exists: boolean
  readonly sure: boolean
  /** Why it is not sure. */
  readonly doubt?: string | undefined
}

/** What of a suggestion is decided before its place in the text is looked at as a whole. */
type Found = Omit<Suggestion, 'passage' | 'surface' | 'exists' | 'sure'>

/**
 * Finds the mentions that a text lacks.
 *
 * @param passages the sentences and headings in reading order
 * @returns suggestions in reading order; none overlaps another or an existing annotation
 */
export const suggestMentions = (
  passages: readonly PassageText[],
  registry: Registry,
  lexicon: Lexicon,
): readonly Suggestion[] => {
  const isKnown = (id: string) => isEntityId(id) && registry.has(id)
  const isPerson = (id: string) => isEntityId(id) && registry.get(id)?.kind === 'person'
  const texts = passages.map(({ text }) => normalise(text))
  const found = passages.map((passage, index) => findInPassage(texts[index] ?? '', passage.taken, lexicon))
  const introduced = new Set<string>()
  const bindings: RoleBinding[] = []
  const suggestions = passages.flatMap((passage, index) => {
    const text = texts[index] ?? ''
    const here = (found[index] ?? []).flatMap((match) => {
      if (match.kind !== 'person') return [match]
      if (match.sort === 'name') introduced.add(match.entity)
      return match.sort === 'family' ? judgeFamilyName(text, match, introduced) : [match]
    })
    for (const { start, end, entity } of passage.mentions ?? [])
      if (isPerson(entity) && text.slice(start, end).includes(' ')) introduced.add(entity)
    const persons = [
      ...here.filter(({ kind, sort }) => kind === 'person' && sort === 'name'),
      ...(passage.mentions ?? []).filter(({ entity }) => isPerson(entity)),
    ]
    const roles = findRoles(text, bindings, persons).filter(
      ({ start, end }) => !passage.taken.some(([from, to]) => from < end && start < to),
    )
    for (const binding of [...introductions(text, persons), ...bindRoles(persons, lexicon)])
      if (!bindings.some(({ role, entity }) => role === binding.role && entity === binding.entity))
        bindings.push(binding)
    const inside = (match: { start: number; end: number }) =>
      roles.some(({ start, end }) => start <= match.start && match.end <= end)
    return [
      ...here.filter((match) => !inside(match)),
      ...roles.map(({ start, end, entity, doubt }): Found => ({
        start,
        end,
        entity,
        kind: 'person',
        sort: 'role',
        doubt,
      })),
    ]
      .sort((a, b) => a.start - b.start)
      .map((match): Suggestion => ({
        ...match,
        passage: index,
        surface: passage.text.slice(match.start, match.end),
        exists: isKnown(match.entity),
        sure: match.doubt === undefined,
      }))
  })
  return settleDoubts(suggestions)
}

/** A doubtful word is sure in a text that names the same entity without doubt elsewhere and no other that shares the word. */
const settleDoubts = (suggestions: readonly Suggestion[]): readonly Suggestion[] => {
  const certain = new Set(suggestions.filter(({ sure }) => sure).map(({ entity }) => entity))
  const rivals = (entity: string) => rivalsOf.get(entity)?.some((rival) => certain.has(rival)) ?? false
  return suggestions.map((suggestion) =>
    suggestion.kind !== 'person' && !suggestion.sure && certain.has(suggestion.entity) && !rivals(suggestion.entity)
      ? { ...suggestion, sure: true, doubt: undefined }
      : suggestion,
  )
}

const rivalsOf = new Map([
  ['kr', ['kp']],
  ['us', ['south-america', 'latin-america', 'north-america', 'central-america']],
])

/** Everything in one passage that the lexicon knows, left to right, the longest first. */
const findInPassage = (
  text: string,
  taken: readonly (readonly [number, number])[],
  lexicon: Lexicon,
): readonly Found[] => {
  const found: Found[] = []
  let free = 0
  for (const { index: start } of text.matchAll(/(?<![\p{L}\p{M}\p{N}])[\p{L}\p{N}]/gu)) {
    if (start < free || taken.some(([from, to]) => from <= start && start < to)) continue
    const match = matchAt(text, start, lexicon)
    if (match === undefined) continue
    free = match.end
    if (match.found === undefined || taken.some(([from, to]) => from < match.end && start < to)) continue
    found.push(match.found)
  }
  return found
}

/** What stands at an offset; `found` is missing where a longer name stands that is no mention. */
const matchAt = (text: string, start: number, lexicon: Lexicon): { end: number; found?: Found } | undefined => {
  const word = firstWord(text.slice(start))
  for (const [form, senses] of lexicon.byFirstWord.get(word) ?? []) {
    const end = start + form.length
    if (!text.startsWith(form, start) || /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end))) continue
    const sense = chooseSense(senses)
    if (sense === undefined) continue
    if (isNoMention(text, start, end, sense)) return { end: properNameEnd(text, start, end) }
    const doubt = sense.doubt ?? doubtAt(text, start, end, sense)
    return { end, found: { start, end, entity: sense.entity, kind: sense.kind, sort: sense.sort, doubt } }
  }
  return partOfWord(text, start, word, lexicon)
}

/** A form with several senses goes to the first that is sure; a person's name before a family name. */
const chooseSense = (senses: readonly Sense[]): Sense | undefined => {
  const [first, second] = senses
  if (first === undefined || second === undefined) return first
  const best = senses.find(({ sort, doubt }) => sort === 'name' && doubt === undefined) ?? first
  const others = senses.filter(({ entity }) => entity !== best.entity).map(({ entity }) => `\`${entity}\``)
  return best.doubt === undefined && others.length > 0 && best.sort === 'family'
    ? { ...best, doubt: `the same name as ${others.join(', ')}` }
    : best
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text)
/** Whether a passage, quotation or clause after a colon begins at an offset, where any word may have a capital. */
const beginsClause = (text: string, start: number) =>
  start === 0 || /(?:[.!?:…][“"»]?\s+|[„"»«(–—]\s?)$/u.test(textBefore(text, start))

/** What stands before the name of a language: `auf Deutsch`, `ins Französische`. */
const languageContext =
  /(?:^|[^\p{L}])(?:auf|ins|im|in|kein|spricht|sprach|sprechen|sprachen|lernt|lernen|fließend|perfekt|gutes|gebrochenem|aus dem)\s$/iu

/** Whether a word that the lexicon knows names no country here: a language, or the first word of a proper name. */
const isNoMention = (text: string, start: number, end: number, sense: Sense): boolean => {
  const surface = text.slice(start, end)
  const before = textBefore(text, start)
  const after = text.slice(end)
  if (surface === 'US' && after.startsWith('-Open')) return true
  if (sense.sort !== 'adjective' || !isCapital(surface) || isIndeclinable(surface) || beginsClause(text, start))
    return false
  if (/^-\p{L}/u.test(after) || /\p{L}-$/u.test(before)) return /^(?:-\p{Lu}\p{L}+)? \p{Lu}\p{Ll}/u.test(after)
  if (/^ \p{Lu}\p{Ll}/u.test(after)) return !surface.startsWith('US-')
  return languageContext.test(before)
}

/** `Schweizer`, `Berliner`: adjectives that always have a capital. */
const isIndeclinable = (surface: string) => /er$/u.test(surface) && !/(?:isch|deutsch)er$/iu.test(surface)

/** The end of a proper name of capitalised words, so that no part of it is looked at again. */
const properNameEnd = (text: string, start: number, end: number) =>
  start + (/^[\p{L}\p{N}-]+(?: \p{Lu}[\p{L}\p{N}-]*)?/u.exec(text.slice(start))?.[0].length ?? end - start)

const givenNameBefore = /(?:^|[^\p{L}-])(?<word>\p{Lu}\p{Ll}+)\s$/u
const riverWords = /(?<!\p{L})(?:Fluss|Ufer|Brücke|Tal)\p{L}*/u
const riverCompound = /^-?(?:[Dd]elta|Fluss|Ufer|Tal|Becken)/u
/** German coalitions are called after flags: `Jamaika-Koalition`. */
const nickname = /^-(?:Koalition|Bündnis|Regierung|Aus|Sondierung)/u
const namedAfterFlags = new Set(['Jamaika', 'Kenia', 'Simbabwe', 'Deutschland'])

const doubtAt = (text: string, start: number, end: number, sense: Sense): string | undefined => {
  const surface = text.slice(start, end)
  const after = text.slice(end)
  if (surface === 'Niger' && (riverWords.test(text) || riverCompound.test(after))) return 'may mean the river'
  if (sense.kind === 'country' && namedAfterFlags.has(surface) && nickname.test(after))
    return 'may be the nickname of a coalition'
  if (surface === 'Wiener' && /^ (?:Schnitzel|Würst|Kongress|Sängerknaben|Philharmoniker)/u.test(after))
    return 'part of a name'
  return undefined
}

/** A family name is sure once the whole name was introduced and no other given name stands before it. */
const judgeFamilyName = (text: string, match: Found, introduced: ReadonlySet<string>): readonly Found[] => {
  const before = textBefore(text, match.start)
  const word = givenNameBefore.exec(before)?.groups?.['word']
  const initial = /(?:^|\s)\p{Lu}\.\s?$/u.test(before)
  const stranger = word !== undefined && !isRoleNoun(word) && !sentenceStarters.has(word)
  if (stranger || initial)
    return [{ ...match, doubt: `„${word ?? before.trim().slice(-2)}“ before it may be another person's given name` }]
  if (!introduced.has(match.entity))
    return [{ ...match, doubt: match.doubt ?? 'the text has not introduced the whole name yet' }]
  if (/^-\p{Lu}\p{Ll}+/u.test(text.slice(match.end)) && /\p{L}-$/u.test(before)) return []
  return [match]
}

const roleNouns =
  /(?:präsident|minister|kanzler|premier|chef|sekretär|sprecher|könig|papst|botschafter|kommissar|general|gouverneur|meister|berater|vorsitzende|direktor|leiter|kandidat|senator|abgeordnete|richter|anwalt|anwält|führer|herr|frau|administration|regierung|team|lager|ära|familie|duo|zwischen|gegen|für|und|oder|dass|dank)(?:in|en|n|s|r|nen)?$/iu
const isRoleNoun = (word: string) => roleNouns.test(word)

const direction = 'Nordost|Nordwest|Südost|Südwest|Nord|Süd|Ost|West|Zentral|Mittel'
const wholeDirection = new RegExp(`^(?<prefix>${direction})(?<rest>\\p{Ll}{4,})$`, 'u')
const adjectivePrefix = new RegExp(
  `^(?<prefix>(?:anti|pro|inner|gesamt|nicht|binnen|ex|außer|${direction.toLowerCase()}))(?<rest>\\p{Ll}{4,})$`,
  'u',
)
const otherCountries = /^(?:Westindi|Ostindi|Südgeorgi|Westjordan)/u

/** What fuses with the name of a country: `Ukrainekrieg`, `Chinapolitik`. */
const secondParts =
  /^s?(?:krieg|konflikt|politik|reise|sanktion|besuch|hilfe|gipfel|einsatz|krise|beauftragt|expert|kenner|handel|geschäft|konferenz|abkommen|frage|strateg|mission|kurs|plan|debatte|kontakt|beziehung|affäre|verhandlung|gespräch|korrespondent|urlaub|zoll|zölle|export|import|deal|front|invasion|feldzug|putsch|embargo|koordinator|forsch|vertrag|grenze|rückkehr|flüchtling|offensive|abzug|spiel|freund|feind|bericht|wahl|streit|mandat|paket|resolution|engagement|exil|tournee|rede|bild|stämmig)/u

/** A country inside a word: before a noun (`Ukrainekrieg`), after a direction (`Ostukraine`) or a prefix (`prorussisch`). */
const partOfWord = (text: string, start: number, word: string, lexicon: Lexicon) => {
  const end = start + word.length
  const part = (from: number, to: number, sense: Sense): { end: number; found: Found } => ({
    end,
    found: { start: from, end: to, entity: sense.entity, kind: sense.kind, sort: 'compound', doubt: sense.doubt },
  })
  if (!otherCountries.test(word)) {
    const compass = wholeDirection.exec(word)?.groups
    const country = compass?.['rest'] ?? ''
    const [, named, genitive] = /^(.*?)(s?)$/u.exec(country) ?? []
    for (const name of [country, genitive === 's' ? (named ?? '') : country]) {
      const sense = lexicon.compoundHeads.get(name.charAt(0).toUpperCase() + name.slice(1))
      if (sense !== undefined && name !== '') return part(end - country.length, end, sense)
    }
  }
  for (let length = word.length - 4; length >= 4; length -= 1) {
    const sense = lexicon.compoundHeads.get(word.slice(0, length))
    if (sense !== undefined && secondParts.test(word.slice(length))) return part(start, start + length, sense)
  }
  const prefixed = adjectivePrefix.exec(word.charAt(0).toLowerCase() + word.slice(1))?.groups
  const rest = prefixed?.['rest'] ?? ''
  const stem = rest.replace(/e[nmrs]?$/u, '')
  const adjective = lexicon.adjectiveStems.get(stem)
  if (adjective !== undefined && !otherCountries.test(word)) {
    const properName = isCapital(word) && !beginsClause(text, start) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end))
    return properName ? { end } : part(end - rest.length, end, adjective)
  }
  const origin = /^(?<stem>\p{L}+?)stämmig/u.exec(word)?.groups?.['stem']
  const sense = origin === undefined ? undefined : lexicon.adjectiveStems.get(origin.toLowerCase())
  return sense === undefined ? undefined : part(start, start + (origin?.length ?? 0), sense)
}
