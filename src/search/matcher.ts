import type { EntityKind } from '../model/kinds.ts'
import { entityKinds } from '../model/kinds.ts'
import { contentWords } from './content-words.ts'
import { fold, isCyrillic, wordsOf, type Word } from './fold.ts'
import { nameTypes, type NameIndex, type NameType } from './index-format.ts'
import { otherNames } from './other-names.ts'
import { remembered, unpackLexicon, type Hit, type Lexicon, type LexiconName } from './lexicon.ts'
import { genericWords } from './stop-words.ts'

/** Why an entity answers a query, where its label does not show it. */
export interface Via {
  /** The name through which it was found, or the form that was asked for. */
  readonly text: string
  /** Language of that name, where it is the name of one or some languages only. */
  readonly language: string | undefined
  readonly how: 'name' | 'form' | 'slip'
}

/** An entity that answers a query. */
export interface NameMatch {
  readonly id: string
  readonly kind: EntityKind
  readonly label: string
  /** Its role in the text, or nothing. */
  readonly detail: string
  readonly mentions: number
  readonly via: Via | undefined
  /** Smaller is better; see `Rank`. */
  readonly rank: number
}

/** The steps of the ranking. */
export const Rank = { exact: 0, inflected: 1, part: 2, context: 3, beginning: 4, slip: 6 } as const

/** Answers queries with entities. */
export interface NameMatcher {
  /**
   * The entities that a query names, best first; none if it names none.
   *
   * @param limit how many at most
   */
  readonly match: (query: string, limit?: number) => readonly NameMatch[]
}

/** A slip in a name written as one word could lie in any of its words, where the rules for each do not see it. */
const withoutJoined = (hit: Hit): Hit => ({ ...hit, places: hit.places.filter(([, position]) => position !== -1) })

/** Whether a rank is that of a name whose first words alone have begun. */
const isPartlyBegun = (rank: number): boolean => rank >= Rank.beginning + 0.3 && rank < Rank.slip
const behind = (found: Found): Found => (isPartlyBegun(found.rank) ? { ...found, rank: found.rank + Rank.slip } : found)

/** Words of a family name that may be left out. */
const particles = new Set(['van', 'von', 'ван', 'фон'])
/** Longest query that can name an entity: longer ones are text. */
const longestQuery = 200
const mostWords = 9

type Hits = (word: Word, isLast: boolean, isAlone: boolean) => readonly Hit[]

interface Found {
  readonly name: LexiconName
  readonly rank: number
  readonly how: Via['how']
}

/** How the words of a query fall on the words of a name: one hit for each word of the query. */
interface Assignment {
  readonly positions: readonly number[]
  readonly hits: readonly Hit[]
}

/**
 * Makes a matcher of an index.
 *
 * MiniSearch is not used: its fuzzy search counts slips over whole terms, so every inflected form would have to be a
 * term (some 200 for a name in six languages), and it knows neither turned letters nor words that must be refused.
 */
export const createMatcher = (index: NameIndex): NameMatcher => {
  const lexicon = unpackLexicon(index)
  const roles = roleWords(lexicon)

  const found = (words: readonly Word[], hitsOf: Hits): readonly Found[] => {
    const hits = words.map((word, position) => hitsOf(word, position === words.length - 1, words.length === 1))
    return assignments(hits).flatMap(([position, assignment]) => {
      const name = lexicon.names[position]
      if (name === undefined) return []
      const judged = judge(name, words, assignment, index.language, kindOf(index, name.entity))
      return judged === undefined ? [] : [{ name, ...judged }]
    })
  }

  const withoutSlips: Hits = ({ key }, isLast, isAlone) => {
    const whole = lexicon.find(key)
    if (isLast) return lexicon.isOtherWord(key) && isAlone ? whole : [...whole, ...lexicon.findBeginning(key)]
    // An initial: `D. Trump`.
    return key.length === 1 ? [...whole, ...lexicon.findBeginning(key)] : whole
  }
  const withSlips: Hits = (word, isLast, isAlone) => [
    ...withoutSlips(word, isLast, isAlone),
    ...lexicon.findSlips(word.text),
  ]

  /** Takes out what only says more of an entity: its office, its country, a middle initial. */
  const inContext = (words: readonly Word[], hitsOf: Hits): readonly Found[] => {
    if (words.length < 2) return []
    const foundBy = remembered((key) =>
      found(
        words.filter((word) => key.split(' ').includes(word.key)),
        hitsOf,
      ),
    )
    const countries = words.map(
      (word) =>
        new Set(
          found([word], withoutSlips)
            .filter(({ rank }) => rank < Rank.part)
            .map(({ name }) => name.entity),
        ),
    )
    const candidates = new Set(words.flatMap((word) => found([word], hitsOf).map(({ name }) => name.entity)))
    return [...candidates].flatMap((entity) => {
      const country = index.entities[entity]?.[5] ?? -1
      const rest = words.filter(
        (word, position) =>
          word.key.length > 1 && !countries[position]?.has(country) && !isRoleWord(roles.get(entity), word.key),
      )
      if (rest.length === 0 || rest.length === words.length) return []
      return foundBy(keysOf(rest))
        .filter(
          ({ name, rank }) =>
            name.entity === entity && (rank < Rank.part || (rank >= Rank.slip && rank < Rank.slip + 1)),
        )
        .map((one) => ({ ...one, rank: one.rank + Rank.context }))
    })
  }

  const asOneWord = (words: readonly Word[], hitsOf: Hits): readonly Found[] =>
    words.length > 1 && words.length < 5
      ? found(
          [{ text: words.map(({ text }) => text).join(''), key: words.map(({ key }) => key).join('') }],
          hitsOf,
        ).filter(({ rank }) => rank < Rank.part || rank >= Rank.slip)
      : []

  const match = (query: string, limit = 8): readonly NameMatch[] => {
    if (query.length > longestQuery) return []
    const words = contentWords(query)
    if (words.length === 0 || words.length > mostWords) return []
    if (otherNames.has(keysOf(words)) || otherNames.has(keysOf(wordsOf(query)))) {
      const asWritten = lexicon.names.filter(({ text }) => text.toLowerCase() === query.trim().toLowerCase())
      return best(
        asWritten.map((name) => ({ name, rank: Rank.exact, how: 'name' as const })),
        words,
        index,
      )
    }
    const answers = [
      () => [...found(words, withoutSlips), ...asOneWord(words, ({ key }) => lexicon.find(key))],
      () => inContext(words, withoutSlips),
      () => [...found(words, withSlips), ...asOneWord(words, ({ text }) => lexicon.findSlips(text).map(withoutJoined))],
      () => inContext(words, withSlips),
    ]
    let beginnings: readonly Found[] = []
    for (const answer of answers) {
      const candidates = answer()
      // Where only longer names begin like the query, a short one may lie one slip away: `Euroopa`.
      if (candidates.every(({ rank }) => isPartlyBegun(rank))) beginnings = [...beginnings, ...candidates]
      else return best([...candidates, ...beginnings].map(behind), words, index).slice(0, limit)
    }
    return best(beginnings, words, index).slice(0, limit)
  }
  return { match }
}

const keysOf = (words: readonly Word[]) => words.map(({ key }) => key).join(' ')
const kindOf = (index: NameIndex, entity: number): EntityKind =>
  entityKinds[index.entities[entity]?.[1] ?? 0] ?? 'person'
const typeOf = (name: LexiconName): NameType => nameTypes[name.type] ?? 'name'

/** Words of the office that a person holds in the text. */
const roleWords = (lexicon: Lexicon): ReadonlyMap<number, readonly string[]> => {
  const words = new Map<number, string[]>()
  for (const name of lexicon.names)
    if (typeOf(name) === 'role') words.set(name.entity, [...(words.get(name.entity) ?? []), ...name.keys])
  return words
}

/** `Kanzler` is a word of the office `Bundeskanzler`, and `президента` one of `президент`. */
const isRoleWord = (roles: readonly string[] | undefined, key: string): boolean =>
  roles?.some(
    (role) => role === key || (key.length > 4 && role.endsWith(key)) || (role.length > 5 && isFormOf(role, key)),
  ) ?? false
const isFormOf = (role: string, key: string) => key.startsWith(role.slice(0, -1)) && key.length <= role.length + 4

/** Spreads the words of a query over the words of each name that has them all. */
const assignments = (hits: readonly (readonly Hit[])[]): readonly (readonly [number, Assignment])[] => {
  const [first, ...others] = hits.map((hitsOfWord) => {
    const byName = new Map<number, (readonly [position: number, hit: Hit])[]>()
    for (const hit of hitsOfWord)
      for (const [name, position] of hit.places) {
        const places = byName.get(name)
        if (places === undefined) byName.set(name, [[position, hit]])
        else places.push([position, hit])
      }
    return byName
  })
  if (first === undefined) return []
  const result: (readonly [number, Assignment])[] = []
  for (const [name, places] of first) {
    const rest = others.map((byName) => byName.get(name))
    if (rest.includes(undefined)) continue
    const assignment = cheapest([places, ...rest.flatMap((one) => (one === undefined ? [] : [one]))])
    if (assignment !== undefined) result.push([name, assignment])
  }
  return result
}

const steps = { exact: 0, inflected: 1, beginning: 3, slip: 6 } as const
const costOf = (hit: Hit) => steps[hit.step] + hit.slips

/** The cheapest way to give each word of a query a word of the name for itself. */
const cheapest = (choices: readonly (readonly (readonly [position: number, hit: Hit])[])[]): Assignment | undefined => {
  let best: { cost: number; positions: number[]; hits: Hit[] } | undefined
  const walk = (depth: number, cost: number, positions: number[], hits: Hit[]) => {
    if (best !== undefined && cost >= best.cost) return
    const choice = choices[depth]
    if (choice === undefined) {
      best = { cost, positions, hits }
      return
    }
    for (const [position, hit] of choice)
      if (!positions.includes(position) && (position !== -1 || choices.length === 1))
        walk(depth + 1, cost + costOf(hit), [...positions, position], [...hits, hit])
  }
  walk(0, 0, [], [])
  return best
}

/** Decides whether a match means the name, and how good it is. */
const judge = (
  name: LexiconName,
  words: readonly Word[],
  { positions, hits }: Assignment,
  pageLanguage: string,
  kind: EntityKind,
): { readonly rank: number; readonly how: Via['how'] } | undefined => {
  const type = typeOf(name)
  const isWhole =
    positions.includes(-1) || name.keys.every((key, position) => positions.includes(position) || particles.has(key))
  const slips = hits.reduce((sum, hit) => sum + hit.slips, 0)
  const hasSlip = slips > 0
  const hasBeginning = hits.some((hit) => hit.step === 'beginning')
  const isOtherCase = hits.some((hit, i) =>
    isDativeOfHers(words[i]?.text ?? '', hit.step === 'exact' ? name.written[positions[i] ?? -1] : undefined),
  )
  const hasInflected = isOtherCase || hits.some((hit) => hit.step === 'inflected')
  const isFixed = type === 'surface' || type === 'role' || type === 'romanised'
  const isForeign = name.languages !== '' && !name.languages.includes(pageLanguage)
  // Among equals, names of the page's language come first, and derived words last.
  const nuance = (isForeign ? 0.1 : 0) + (['adjective', 'demonym', 'romanised', 'role'].includes(type) ? 0.2 : 0)

  if (hasSlip) {
    if (isFixed || !isWhole || hasBeginning || slips > 2) return undefined
    const isDerived = type === 'adjective' || type === 'demonym'
    if (isDerived && (slips > 1 || hits.some((hit) => hit.slips > 0 && hit.stem < 6))) return undefined
    if (hits.some((hit, i) => hit.isInflected && hit.stem < shortestStem(kind, words[i]?.key ?? ''))) return undefined
    const isVouchedFor = hits.some(
      (hit, i) => hit.slips === 0 && (words[i]?.key.length ?? 0) > (kind === 'person' ? 1 : 3),
    )
    if (hits.some((hit) => hit.weak) && !isVouchedFor) return undefined
    return { rank: Rank.slip + slips / 10 + nuance, how: 'slip' }
  }
  const how = hasInflected ? 'form' : 'name'
  if (isWhole && !hasBeginning)
    return { rank: (hasInflected ? Rank.inflected : Rank.exact) + nuance + (isOtherCase ? 0.4 : 0), how }
  if (isFixed && !(type === 'romanised' && name.keys.length === 1)) return undefined
  if (!isPart(name, type, words, positions)) return undefined
  // Given names and the first words of long names stand for the whole only as they are.
  if (hasInflected && !isWhole && words.length === 1 && !isHead(name, kind, words, positions)) return undefined
  const isGeneric = areGeneric(name, positions)
  const rank = hasBeginning || isGeneric ? Rank.beginning + (isWhole ? 0 : 0.3) : Rank.part
  return { rank: rank + nuance, how }
}

/**
 * `Зеленській` is a form of her name, `Зеленський` is his, and their keys are one: Ukrainian `і` and Russian `и` are
 * compared alike.
 */
const isDativeOfHers = (asked: string, written: string | undefined): boolean =>
  written !== undefined && /ій$/iu.test(asked) && /ий$/iu.test(written)

const areGeneric = (name: LexiconName, positions: readonly number[]): boolean =>
  positions.every((position) => genericWords.has(name.keys[position] ?? ''))

/** How long a stem must be for a slip in an inflected form: shorter ones lie too near to other words' forms. */
const shortestStem = (kind: EntityKind, key: string): number => {
  if (kind !== 'person') return 7
  return isCyrillic(key) ? 5 : 6
}

/** Whether some words of a name, or the beginning of one, stand for the whole of it. */
const isPart = (name: LexiconName, type: NameType, words: readonly Word[], positions: readonly number[]): boolean => {
  const isOneWord = name.keys.length === 1
  if (isOneWord || positions.includes(-1)) return true
  const startsName = positions.every((position, i) => position === i)
  if (type !== 'name') return startsName && positions.length > 1
  return (
    startsName || positions.length > 1 || (words.every((word) => word.key.length > 2) && !areGeneric(name, positions))
  )
}

/** The last word carries a name; of persons also a long given name in Cyrillic, where those are inflected too. */
const isHead = (name: LexiconName, kind: EntityKind, words: readonly Word[], positions: readonly number[]): boolean =>
  kind === 'person'
    ? words.every((word) => isCyrillic(word.key) && word.key.length > 5)
    : positions.includes(name.keys.length - 1) && !areGeneric(name, positions)

/** One match for each entity, best first. */
const best = (candidates: readonly Found[], words: readonly Word[], index: NameIndex): readonly NameMatch[] => {
  const byEntity = new Map<number, Found>()
  for (const candidate of candidates) {
    const known = byEntity.get(candidate.name.entity)
    if (known === undefined || candidate.rank < known.rank) byEntity.set(candidate.name.entity, candidate)
  }
  const query = words.map(({ text }) => text).join(' ')
  return [...byEntity]
    .flatMap(([position, { name, rank, how }]): NameMatch[] => {
      const entity = index.entities[position]
      if (entity === undefined) return []
      const [id, kind, label, detail, mentions] = entity
      const shows = wordsOf(label).map(({ key }) => key)
      const isObvious = words.every(({ key }) => shows.some((shown) => shown.startsWith(key)))
      const text = how === 'form' ? query : name.text
      const via =
        isObvious || fold(text) === fold(label) ? undefined : { text, language: firstLanguage(name, index), how }
      return [{ id, kind: entityKinds[kind] ?? 'place', label, detail, mentions, via, rank }]
    })
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        Number(other.kind === 'person') - Number(one.kind === 'person') ||
        other.mentions - one.mentions ||
        (one.id < other.id ? -1 : 1),
    )
}

/** The language to mark a name with; none for names of the page's language or of all. */
const firstLanguage = ({ languages }: LexiconName, { language }: NameIndex): string | undefined =>
  languages === '' || languages.includes(language) ? undefined : languages.split(' ')[0]
