/** The forms in which German texts inflect names, adjectives and the names of peoples: generous, since each is looked up whole. */

const unique = (forms: readonly string[]): readonly string[] => [...new Set(forms)]

const adjectiveEndings = ['', 'e', 'en', 'em', 'er', 'es'] as const

/** Adjectives inside a name, which are inflected with it: `Vereinigte` Staaten, `Weißes` Haus. */
const inflectedWord =
  /^(?<stem>\p{Lu}[\p{L}-]*(?:isch|inigt|einigt|iert|ional|lich|heilig|weiß|rot|nah|mittler|deutsch)|Heilig|Weiß|Rot|Nah|Mittler|Vereint|Deutsch)(?:e|er|es)$/u

const genitives = (word: string): readonly string[] => {
  if (/[sxzßc]$/u.test(word)) return [word, `${word}'`, ...(/(?:haus|kreuz)$/iu.test(word) ? [`${word}es`] : [])]
  const forms = [word, `${word}s`]
  if (/(?:rat|hof|staat|stuhl|bund|reich|fonds)$/iu.test(word)) forms.push(`${word}es`)
  if (/(?:e|er)$/u.test(word)) forms.push(`${word}n`)
  return forms
}

/** The forms of a name: its last word in the genitive or the dative plural, the adjectives in it in every ending. */
export const nameForms = (name: string): readonly string[] => {
  const words = name.split(' ')
  const last = words.at(-1) ?? name
  const choices = words.slice(0, -1).map((word) => {
    const stem = inflectedWord.exec(word)?.groups?.['stem']
    return stem === undefined ? [word] : ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending)
  })
  const heads = choices.reduce<readonly string[]>(
    (starts, options) => starts.flatMap((start) => options.map((option) => `${start}${option} `)),
    [''],
  )
  return unique(heads.flatMap((head) => genitives(last).map((form) => head + form)))
}

/** The forms of an adjective, with a small and a capital letter; one in `-er` (`Schweizer`) has no other. */
export const adjectiveForms = (adjective: string): readonly string[] => {
  if (/^\p{Lu}\p{L}*er$/u.test(adjective)) return [adjective]
  const forms = adjectiveEndings.map((ending) => adjective + ending)
  return unique([...forms, ...forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1))])
}

/** The forms of the name of a man or woman of a people. */
export const peopleForms = (word: string): readonly string[] => {
  if (/in$/u.test(word)) return [word, `${word}nen`]
  if (/e$/u.test(word)) return [word, `${word}n`]
  if (/er$/u.test(word)) return [word, `${word}s`, `${word}n`]
  return [word, `${word}s`, `${word}n`, `${word}en`]
}

/** `Berliner`, `Kairoer`: the adjective of a town, which German writes with a capital letter and never inflects. */
export const townAdjective = (town: string): string | undefined => {
  if (/[^\p{L}-]/u.test(town) || town.length < 4) return undefined
  return town.endsWith('e') ? `${town}r` : `${town}er`
}
