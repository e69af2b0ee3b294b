import { colonCases, pluralCases, silentCases, singularCases } from './fi-cases.ts'
import { strongGrades, weakGrades } from './fi-grades.ts'
import type { Inflect, WordContext } from './rule.ts'

/**
 * Finnish: all cases in singular and, where the name has one, plural, by the types of inflection of «Iso suomen
 * kielioppi» §§ 47–78. Vowels are given without their harmony (`a` for `ä`), as words are compared without marks;
 * possessive suffixes and particles are the matcher's matter.
 *
 * `Starmer` → `Starmerille`; `Eurooppa` → `Euroopassa`; `Lahti` → `Lahden`; `Yhdysvallat` → `Yhdysvaltoihin`;
 * `USA` → `USAn` for `USA:n`.
 */
export const inflectFinnish: Inflect = (written, context) => {
  if (written.includes(':') || context.declension === 'indeclinable') return []
  const word = written.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o')
  const { role, kind } = context
  if (role !== 'name') return [...singular(word, context), ...plural(word)]
  if (context.declension === 'plural') return pluralName(word)
  if (!/\p{L}$/u.test(word)) return []
  if (context.isAcronym === true) return acronym(word)
  const forms = singular(word, context)
  if (word.length > 3 && /[aeiouy]t$/.test(word) && kind !== 'person' && context.declension !== 'noun')
    return [...forms, ...pluralName(word)]
  if (kind === 'person' && context.last && word.length > 3) return [...forms, ...plural(word)]
  return word.length < 5 ? [...forms, ...colonCases(word)] : forms
}

/** Nouns in -i whose stem ends in -e (§ 65), by which many names of places and families end. */
const stemInE =
  /(?:saari|jarvi|korpi|kilpi|kymi|kiiski|jaaski|louhi|loppi|maki|joki|niemi|vuori|lahti|salmi|lampi|suomi|meri|kivi|koski|lehti|suvi|nummi|kieli|tuli|uni|lohi|tuomi|hirvi|lumi|talvi|kylki|hanki|ovi|sieni|hauki|kaski|suuri|pieni|nuori|ranki|vaski|tuuli|huuli|hiili|puoli|sormi|veri|hetki|onki|kurki|arki|lovi|nurmi|nimi|henki|joukki|kuori|juuri|kaari|kanki|lanki|pilvi|polvi|poski|parvi|arvi|torvi|tammi|viini?mäki)$/
/** … and those in -si that hide a `t`: `uusi` → `uuden` */
const stemInTe = /(?:uusi|vesi|kasi|susi|virsi|kuusi|tosi|kansi|lansi|reisi|liesi|parsi|varsi|tasi)$/

const singular = (word: string, context: WordContext): readonly string[] => {
  if (word.endsWith('nen')) return ofNen(word.slice(0, -3))
  if (/(?:nut|nyt)$/.test(word)) return [`${word}ta`, ...ofStems([`${word.slice(0, -2)}ee`])]
  if (/(?:mies|tytar)$/.test(word)) return ofOldStem(word)
  if (!/[aeiouy]$/.test(word)) return ofConsonant(word, context)
  const graded = context.declension === 'foreign' ? [] : weakGrades(word)
  const forms = [
    ...ofStems([word, ...graded], word),
    ...(word.length < 5 || /[oy]$/.test(word) ? [`${word}h${word.slice(-1)}n`, `${word}ta`] : []),
  ]
  if (context.declension === 'foreign') return forms
  if (word.endsWith('poika')) return [...forms, ...ofStems([`${word.slice(0, -3)}ja`])]
  if (word.endsWith('e') && word.length > 3) return [...forms, ...ofDoubled(word.slice(0, -1), 'e'), `${word}tta`]
  if (stemInTe.test(word)) return [...forms, ...ofSi(word.slice(0, -2))]
  return stemInE.test(word) ? [...forms, ...ofStemInE(word.slice(0, -1))] : forms
}

/** The cases of each stem; the first is also the strong one of all. */
const ofStems = (stems: readonly string[], strong = stems[0] ?? ''): readonly string[] =>
  stems.flatMap((weak) => singularCases(strong, weak))

/** `Tampere` → `Tampereella`; `rinne` → `rinteellä`; `Kangas` → `Kankaan`. */
const ofDoubled = (rest: string, vowel: string): readonly string[] =>
  [rest, ...strongGrades(rest)].flatMap((open) => singularCases(`${open}${vowel}${vowel}`, `${open}${vowel}${vowel}`))

/** `Lahti` → `Lahden`; `Ahtisaari` → `Ahtisaarta`. */
const ofStemInE = (root: string): readonly string[] => [
  ...ofStems([`${root}e`, ...weakGrades(`${root}e`)]),
  ...(/[lrn]$/.test(root) ? [`${root}ta`, `${root}ten`] : []),
  ...(root.endsWith('m') ? [`${root.slice(0, -1)}nta`] : []),
]

const ofSi = (root: string): readonly string[] => [
  ...singularCases(`${root}te`, `${root}de`),
  `${root}tta`,
  `${root}nta`,
]

/** `Linkomies` → `Linkomiehen`; `Maununtytär` → `Maununtyttären` */
const ofOldStem = (word: string): readonly string[] => {
  const stem = word.endsWith('mies') ? `${word.slice(0, -1)}he` : `${word.slice(0, -2)}t${word.slice(-2)}e`
  return [...singularCases(stem, stem), `${word}ta`]
}

/** A foreign name that ends in a consonant takes a linking `i`; a native one hides its stem. */
const ofConsonant = (word: string, { kind, isAcronym, declension }: WordContext): readonly string[] => {
  const linked = singularCases(`${word}i`, `${word}i`)
  const short = word.length < 4 && isAcronym !== false ? colonCases(word) : []
  const silent = /[dlprstwxz]$/.test(word) && word.length > 3 ? silentCases(word) : []
  const foreign = [...linked, ...short, ...silent]
  if (declension === 'foreign') return foreign
  const rest = word.slice(0, -1)
  if (word.endsWith('s')) return [...foreign, ...ofS(rest)]
  if (/manner$/.test(word)) return [...foreign, ...ofDoubled(`${word.slice(0, -4)}nter`, 'e'), `${word}ta`]
  if (/t[oö]n$/.test(word) && kind !== 'person')
    return [...foreign, ...singularCases(`${word.slice(0, -2)}toma`, `${word.slice(0, -2)}toma`), `${word}ta`]
  if (word.endsWith('in') && kind === 'organisation')
    return [...foreign, ...singularCases(`${rest}me`, `${rest}me`), `${word}ta`]
  return word.endsWith('en') && kind !== 'country'
    ? [...foreign, ...singularCases(`${word}e`, `${word}e`), `${word}ta`]
    : foreign
}

/** `Jeesus` → `Jeesuksen`; `vapaus` → `vapauden`; `Tuomas` → `Tuomaan`; `Kangas` → `Kankaan`. */
const ofS = (rest: string): readonly string[] => {
  const vowel = rest.slice(-1)
  if (!/[aeiouy]/.test(vowel)) return []
  return [
    `${rest}sta`,
    ...singularCases(`${rest}kse`, `${rest}kse`),
    ...(/[aeiou][uy]$/.test(rest) ? [...singularCases(`${rest}te`, `${rest}de`), `${rest}tta`] : []),
    ...(/[aie]$/.test(rest) ? ofDoubled(rest.slice(0, -1), vowel) : []),
  ]
}

const ofNen = (stem: string): readonly string[] => [
  ...singularCases(`${stem}se`, `${stem}se`),
  `${stem}sta`,
  `${stem}set`,
  `${stem}sten`,
  ...pluralCases(`${stem}si`, `${stem}si`),
]

const acronym = (word: string): readonly string[] => {
  // Without the colon, the shortest endings make other words of short names (`USA` and Italian `usata`).
  const plain =
    /[aeiouy]$/.test(word) && word.length > 2 ? singularCases(word, word).concat(`${word}h${word.slice(-1)}n`) : []
  return [...colonCases(word), ...plain.filter((form) => word.length > 3 || !/(?:na|[^st]ta|aa)$/.test(form))]
}

/** The plural of a name that has a singular too: peoples and families. */
const plural = (word: string): readonly string[] => {
  if (word.endsWith('nen')) return []
  if (word.endsWith('s')) return pluralOfS(word.slice(0, -1), word)
  const base = /[aeiouy]$/.test(word) ? word : `${word}i`
  const weak = weakGrades(base)
  const stem = stemInE.test(base) ? `${base.slice(0, -1)}e` : base
  return [
    ...[stem, ...weakGrades(stem)].map((one) => `${one}t`),
    ...[base, ...weak].flatMap((one) => stemsOfPlural(one)).flatMap((one, _, all) => pluralCases(all[0] ?? one, one)),
    ...stemsOfPlural(base).flatMap((one) => pluralCases(one, one)),
    ...(base.endsWith('i') ? [`${base}en`] : []),
  ]
}

const pluralOfS = (rest: string, word: string): readonly string[] => [
  `${rest}kset`,
  `${word}ten`,
  ...pluralCases(`${rest}ksi`, `${rest}ksi`),
  `${word}it`,
  ...pluralCases(`${word}ei`, `${word}ei`),
]

/** The stems of the plural: `i` takes the place of the last vowel, or follows it as it is or changed (§ 73). */
const stemsOfPlural = (base: string): readonly string[] => {
  const open = base.slice(0, -1)
  switch (base.slice(-1)) {
    case 'a':
      return [`${open}i`, `${open}oi`]
    case 'e':
      return [`${open}i`, `${base}i`]
    case 'i':
      return [`${open}ei`, base]
    default:
      return [`${base}i`]
  }
}

/**
 * A name that has a plural alone: its nominative shows the weak grade, the other cases either. `Yhdysvallat` →
 * `Yhdysvaltoihin`; `Alpit` → `Alppien`; `Alankomaat` → `Alankomaita`; `Vihreät` → `Vihreiden`.
 */
const pluralName = (word: string): readonly string[] => {
  const weak = word.slice(0, -1)
  const [vowel, rest] = [weak.slice(-1), weak.slice(0, -1)]
  if (weak.endsWith('se') && !/[^aeiouy]se$/.test(weak)) return ofNen(rest.slice(0, -1))
  // `maat` → `maita`; `vihreat` → `vihreita`
  if (/[aeiouy]$/.test(rest)) {
    const stems = vowel === rest.slice(-1) ? [`${rest}i`] : [`${rest}i`, `${weak}i`, `${rest}oi`]
    return stems.flatMap((stem) => pluralCases(stem, stem))
  }
  const strong = [weak, ...strongGrades(rest).map((one) => one + vowel)]
  return [
    ...strong.flatMap((one) =>
      stemsOfPlural(one).flatMap((stem, i) => pluralCases(stem, stemsOfPlural(weak)[i] ?? stem)),
    ),
    ...strong.flatMap((one) => [`${one}in`, `${one.slice(0, -1)}ten`, ...(vowel === 'i' ? [`${one}en`] : [])]),
  ]
}
