/**
 * Consonant gradation (astevaihtelu; «Iso suomen kielioppi» §§ 41–46). Words are given without the marks of their vowels.
 */

/** Strong and weak grade of the consonants before the last vowel; the longest first. */
const grades: readonly (readonly [strong: string, weak: readonly string[]])[] = [
  ['kk', ['k']],
  ['pp', ['p']],
  ['tt', ['t']],
  ['nk', ['ng']],
  ['mp', ['mm']],
  ['nt', ['nn']],
  ['lt', ['ll']],
  ['rt', ['rr']],
  ['ht', ['hd']],
  ['lp', ['lv']],
  ['rp', ['rv']],
  ['lk', ['l', 'lj']],
  ['rk', ['r', 'rj']],
  ['hk', ['h']],
]
/**
 * Native words that lose a `k` between vowels: elsewhere foreign names keep it, and `Osaka` must not give `osaa`
 * (‘can’).
 */
const losesK =
  /(?:maki|joki|joke|make|reika|noka|luku|loka|haka|jalka|ika|aika|puoliko|tauko|roko|suku|laki|lake|maku|vaki|vake|viki)$/

/** The weak grades of a word that ends in one vowel; none where nothing changes. */
export const weakGrades = (word: string): readonly string[] => {
  const vowel = word.slice(-1)
  const rest = word.slice(0, -1)
  const pair = grades.find(([strong]) => rest.endsWith(strong))
  if (pair !== undefined) return pair[1].map((weak) => rest.slice(0, -pair[0].length) + weak + vowel)
  // `sk`, `st`, `tk`: a cluster keeps its last letter
  if (!/[aeiouy][kpt]$/.test(rest)) return []
  const open = rest.slice(0, -1)
  if (rest.endsWith('t')) return [`${open}d${vowel}`]
  if (rest.endsWith('p')) return [`${open}v${vowel}`]
  if (/uku$|yky$/.test(word)) return [`${open}v${vowel}`]
  return losesK.test(word) ? [open + vowel] : []
}

/** The strong grades of which a syllable may be the weak one (käänteinen astevaihtelu, § 46): `rinne` → `rintee`. */
export const strongGrades = (rest: string): readonly string[] => {
  const pairs = grades.filter(([, weak]) => weak.some((one) => one.length > 1 && rest.endsWith(one)))
  if (pairs.length > 0)
    return pairs.map(([strong, weak]) => {
      const ending = weak.find((one) => one.length > 1 && rest.endsWith(one)) ?? ''
      return rest.slice(0, -ending.length) + strong
    })
  const open = rest.slice(0, -1)
  if (/[aeiouylrnmh]d$/.test(rest)) return [`${open}t`]
  if (/[aeiouylr]v$/.test(rest)) return [`${open}p`]
  return /[aeiouylrnm][kpt]$/.test(rest) ? [rest + rest.slice(-1)] : []
}
