/** The endings of the Finnish cases («Iso suomen kielioppi» §§ 81–99), without vowel harmony: `a` stands for `ä`. */

const weakEndings = ['n', 'ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta']
const pluralWeak = ['ssa', 'sta', 'lla', 'lta', 'lle', 'ksi', 'tta', 'n']
const afterH = ['a', 'e', 'i', 'o', 'u', 'y'].map((vowel) => `h${vowel}n`)

/** The cases of the singular, of a stem in its strong and its weak grade. */
export const singularCases = (strong: string, weak: string): readonly string[] => {
  const vowel = strong.slice(-1)
  return [
    ...weakEndings.map((ending) => weak + ending),
    `${strong}na`,
    `${strong}a`,
    `${strong}${vowel}n`,
    ...(/[aeiouy]{2}$/.test(strong) ? [`${strong}ta`, `${strong}h${vowel}n`, `${strong}seen`] : []),
    // `Rousseau’hon`, `Leigh’hin`: the vowel that is heard, not the one that is written
    ...(/(?:au|eu|ou|oi|ai|ay|ey|oy)$/.test(strong) ? afterH.map((ending) => strong + ending) : []),
  ]
}

/** The cases of the plural, of a stem that ends in the `i` of the plural. */
export const pluralCases = (strong: string, weak: string): readonly string[] => {
  const open = strong.slice(0, -1)
  return [
    ...pluralWeak.map((ending) => weak + ending),
    `${strong}na`,
    `${strong}neen`,
    ...(/[aeouy]i$/.test(strong)
      ? [`${open}ja`, `${open}jen`, `${strong}ta`, `${strong}hin`, `${strong}den`, `${strong}tten`, `${strong}siin`]
      : [`${strong}a`, `${strong}en`, `${strong}in`]),
  ]
}

/**
 * The cases of a name whose last letters are not heard, which take an apostrophe (§ 1284): `Versailles’ssa`,
 * `Bordeaux’hon`. Words are compared without the apostrophe.
 */
export const silentCases = (word: string): readonly string[] =>
  [...weakEndings, 'ta', 'na', ...afterH].map((ending) => word + ending)

/** The cases of an abbreviation, after a colon: `EU:n`, `HIFK:n`, `USA:han`. */
export const colonCases = (word: string): readonly string[] =>
  [...weakEndings, 'ta', 'a', 'aa', 'na', 'aan', 'iin', 'een', 'oon', 'uun', ...afterH].map(
    (ending) => `${word}:${ending}`,
  )
