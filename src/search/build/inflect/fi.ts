import type { Inflect } from './rule.ts'

/** Endings of the cases that stand after the weak grade, and those after the strong one. */
const weakEndings = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta']
const strongEndings = ['na']
const pluralWeak = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta', 'n']
const pluralStrong = ['na', 'neen']

/** Strong grade and weak grade of the consonants before the last vowel. */
const grades: readonly (readonly [strong: string, weak: string])[] = [
  ['pp', 'p'],
  ['tt', 't'],
  ['kk', 'k'],
  ['nt', 'nn'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['mp', 'mm'],
  ['nk', 'ng'],
]

/** Stems that the written nominative does not show. */
const stems: Readonly<Record<string, string>> = { suomi: 'suome' }

/**
 * Finnish: all cases in singular and, where the name has one, plural. Vowels are given without their harmony
 * (`a` for `ä`), as words are compared without marks; possessive suffixes and particles are the matcher's matter.
 *
 * `Starmer` → `Starmerille`; `Eurooppa` → `Euroopassa`; `Yhdysvallat` → `Yhdysvaltoihin`; `USA` → `USAn` for `USA:n`.
 */
export const inflectFinnish: Inflect = (written, { role, kind }) => {
  if (written.includes(':')) return []
  const word = written.replaceAll('ä', 'a').replaceAll('ö', 'o')
  if (word.endsWith('nen')) return ofNen(word.slice(0, -3))
  if (role !== 'name') return [...singular(word, true), ...plural(word)]
  if (/(?:nut|nyt)$/.test(word)) return [`${word}ta`, ...cases(`${word.slice(0, -2)}ee`, `${word.slice(0, -2)}ee`)]
  if (/[aeo]t$/.test(word) && kind !== 'person') return pluralName(word.slice(0, -1))
  return singular(word, kind !== 'person')
}

const cases = (strong: string, weak: string): readonly string[] => {
  const vowel = strong.slice(-1)
  return [
    ...weakEndings.map((ending) => weak + ending),
    ...strongEndings.map((ending) => strong + ending),
    `${strong}a`,
    `${strong}${vowel}n`,
    ...(/[aeiouy]{2}$/.test(strong) ? [`${strong}ta`, `${strong}h${vowel}n`, `${strong}seen`] : []),
  ]
}

const singular = (word: string, graded: boolean): readonly string[] => {
  const stem = stems[word]
  if (stem !== undefined) return cases(stem, stem)
  if (!/[aeiouy]$/.test(word)) return ofConsonant(word)
  const weak = graded ? weakOf(word) : word
  // Acronyms take `h` in the illative however long their last vowel is: USA:han.
  if (word.length > 4) return cases(word, weak)
  // Without the colon, the shortest endings make other words of short names (`USA` and Italian `usata`).
  if (word.length < 4)
    return [
      ...afterColon(word),
      ...(word.length === 3 ? cases(word, word).filter((form) => !/(?:na|[^st]ta|aa)$/.test(form)) : []),
    ]
  return [...cases(word, weak), `${word}h${word.slice(-1)}n`]
}

/** A foreign name that ends in a consonant takes a linking `i`; an abbreviation takes its endings after a colon. */
const ofConsonant = (word: string): readonly string[] =>
  word.length <= 3 ? afterColon(word) : cases(`${word}i`, `${word}i`)

const afterColon = (word: string): readonly string[] =>
  ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ta', 'a', 'aa', 'na', 'ksi', 'hun', 'hon', 'han', 'iin'].map(
    (ending) => `${word}:${ending}`,
  )

const ofNen = (stem: string): readonly string[] => [
  ...cases(`${stem}se`, `${stem}se`),
  `${stem}sta`,
  `${stem}set`,
  `${stem}sten`,
  `${stem}sien`,
  `${stem}sia`,
  `${stem}siin`,
  ...[...pluralWeak, ...pluralStrong].map((ending) => `${stem}si${ending}`),
]

const plural = (word: string): readonly string[] => {
  const consonant = !/[aeiouy]$/.test(word)
  const base = consonant ? `${word}i` : word
  const stemsOfPlural = /[aei]$/.test(base)
    ? [
        `${base.slice(0, -1)}i`,
        ...(base.endsWith('a') ? [`${base.slice(0, -1)}oi`] : []),
        ...(base.endsWith('i') ? [`${base.slice(0, -1)}ei`] : []),
      ]
    : [`${base}i`]
  return [
    `${weakOf(base)}t`,
    `${base}t`,
    ...stemsOfPlural.flatMap((stem) => pluralCases(stem, stem)),
    ...(base.endsWith('i') ? [`${base}en`] : []),
  ]
}

const pluralCases = (strong: string, weak: string): readonly string[] => {
  const open = strong.slice(0, -1)
  return [
    ...pluralWeak.map((ending) => weak + ending),
    ...pluralStrong.map((ending) => strong + ending),
    ...(/[aeou]i$/.test(strong)
      ? [`${open}ja`, `${open}jen`, `${strong}hin`, `${strong}den`]
      : [`${strong}a`, `${strong}en`, `${strong}in`]),
  ]
}

/** A name that only has a plural: its nominative shows the weak grade, the other cases either. */
const pluralName = (weak: string): readonly string[] => {
  const strong = strongOf(weak)
  const stem = (grade: string) => grade.slice(0, -1)
  return [
    ...pluralCases(`${stem(strong)}oi`, `${stem(weak)}oi`),
    ...pluralCases(`${stem(strong)}i`, `${stem(weak)}i`),
    `${stem(strong)}ain`,
  ]
}

const swap = (word: string, from: 0 | 1, to: 0 | 1): string => {
  const rest = word.slice(0, -1)
  // The longest match first, so that `pp` is not read as `p`.
  const pair = grades.find((grade) => rest.endsWith(grade[from]) && (from === 0 || grade[1].length > 1))
  return pair === undefined ? word : rest.slice(0, -pair[from].length) + pair[to] + word.slice(-1)
}
const weakOf = (word: string): string => swap(word, 0, 1)
const strongOf = (word: string): string => swap(word, 1, 0)
