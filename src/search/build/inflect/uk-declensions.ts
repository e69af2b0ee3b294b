/**
 * The declensions of Ukrainian nouns and adjectives, as «Український правопис» (2019) orders them: I declension
 * §§ 79–84, II §§ 80–92 (stems, endings and the vowels that come and go: §§ 8–11), III § 93–97, adjectives § 100,
 * surnames §§ 141–146. Each function gives the forms beside the dictionary form; a stem of which spelling does not tell
 * whether its vowel changes gives both.
 */

const consonant = '[бвгґджзйклмнпрстфхцчшщ]'
const velar = /[гґкх]$/
const hushing = /[жчшщ]$/
const with_ = (stem: string, endings: readonly string[]): readonly string[] => endings.map((ending) => stem + ending)

export type AdjectiveGender = 'male' | 'female' | 'neuter' | 'plural'

const hardEndings: Readonly<Record<AdjectiveGender, readonly string[]>> = {
  male: ['ий', 'ого', 'ому', 'им', 'ім'],
  female: ['а', 'ої', 'ій', 'у', 'ою'],
  neuter: ['е', 'ого', 'ому', 'им', 'ім'],
  plural: ['і', 'их', 'им', 'ими'],
}
const softEndings: Readonly<Record<AdjectiveGender, readonly string[]>> = {
  male: ['ій', 'ього', 'ьому', 'ім'],
  female: ['я', 'ьої', 'ій', 'ю', 'ьою'],
  neuter: ['є', 'ього', 'ьому', 'ім'],
  plural: ['і', 'іх', 'ім', 'іми'],
}
const afterVowelEndings: Readonly<Record<AdjectiveGender, readonly string[]>> = {
  male: ['їй', 'його', 'йому', 'їм'],
  female: ['я', 'йої', 'їй', 'ю', 'йою'],
  neuter: ['є', 'його', 'йому', 'їм'],
  plural: ['ї', 'їх', 'їм', 'їми'],
}

/**
 * Adjectives: `новий`, `синій`, `безкраїй`, from any nominative.
 *
 * @param genders the forms of which are wanted
 */
export const adjectiveForms = (word: string, genders: readonly AdjectiveGender[]): readonly string[] => {
  const stem = word.replace(/(?:[иії]й|ой|[аяеєії])$/, '')
  const endings = /(?:їй|ї)$/.test(word)
    ? [afterVowelEndings]
    : /[ії]й$|[яє]$/.test(word)
      ? [softEndings]
      : /ці$|ций$/.test(word)
        ? [hardEndings, softEndings]
        : [hardEndings]
  return endings.flatMap((table) => genders.flatMap((gender) => with_(stem, table[gender])))
}

/** The gender that the nominative of an adjective shows. */
export const genderOfAdjective = (word: string): AdjectiveGender =>
  /й$/.test(word) ? 'male' : /[ая]$/.test(word) ? 'female' : /[еє]$/.test(word) ? 'neuter' : 'plural'

/** Before `і` a velar gives way: `Ольга` → `Ользі`, `Америка` → `Америці`, `Бундестаг` → `Бундестазі`. */
const softened = (stem: string): string =>
  stem.replace(velar, (letter) => (letter === 'к' ? 'ц' : letter === 'х' ? 'с' : 'з'))

/** First declension: words in -а and -я. */
export const firstDeclension = (word: string): readonly string[] => {
  const stem = word.slice(0, -1)
  if (word.endsWith('я'))
    return /[аеєиіїоуюяйʼ’']$/.test(stem)
      ? with_(stem, ['ї', 'ю', 'єю', 'є', 'ям', 'ями', 'ях', 'й'])
      : with_(stem, ['і', 'ю', 'ею', 'е', 'ям', 'ями', 'ях'])
  if (hushing.test(stem)) return with_(stem, ['і', 'у', 'ею', 'е', 'о', 'ам', 'ами', 'ах'])
  return [`${softened(stem)}і`, ...with_(stem, ['и', 'у', 'ою', 'о', 'ам', 'ами', 'ах'])]
}

/** What a stem of the second declension ends in, and so which endings it takes. */
const secondEndings = (stem: string, letter: string): readonly string[] => {
  if (letter === 'ь')
    return [
      ...with_(stem, ['я', 'ю', 'еві', 'ем', 'і', 'ів', 'ям', 'ями', 'ях']),
      ...(stem.endsWith('ц') ? [`${stem.slice(0, -1)}че`] : []),
    ]
  if (letter === 'й') return with_(stem, ['я', 'ю', 'єві', 'єм', 'ї', 'їв', 'ям', 'ями', 'ях'])
  const hard = with_(stem, ['а', 'у', 'ові', 'ом', 'і', 'е', 'и', 'ів', 'ам', 'ами', 'ах'])
  if (hushing.test(stem) || stem.endsWith('ц')) return [...hard, ...with_(stem, ['еві', 'ем'])]
  return velar.test(stem) ? [...hard, vocativeOfVelar(stem), `${softened(stem)}і`] : hard
}

const vocativeOfVelar = (stem: string): string =>
  `${stem.slice(0, -1)}${/[гґ]$/.test(stem) ? 'ж' : stem.endsWith('к') ? 'ч' : 'ш'}е`

/**
 * Stems that a closed last syllable hides (§§ 8–11): `і` for `о` or `е` (`Харків` → `Харкова`, `Лебідь` → `Лебедя`), a
 * vowel that falls out (`Дністер` → `Дністра`, `Єгипет` → `Єгипту`, `Кравець` → `Кравця`, `Швець` → `Шевця`, `Донець` → `Дінця`).
 */
const openStems = (stem: string, isSoft: boolean): readonly string[] => {
  const changed: string[] = []
  // A foreign `-ін` stays (`Берлін`), a native one does not (`Антін`, `Загін`); so with `-іс` (`Кривоніс`).
  const closed = (isSoft ? /^(.*)([ії])([лнрдт])$/ : /^(.*)([ії])([бвгджзлмпрт]|ст|(?<=[гтм]і)н|(?<=ні)с)$/).exec(stem)
  if (closed !== null) {
    const [, head = '', vowel, end = ''] = closed
    changed.push(...(vowel === 'ї' ? [`${head}є${end}`, `${head}йо${end}`] : [`${head}о${end}`, `${head}е${end}`]))
  }
  const fleeting = new RegExp(`^(.*)(ьо|йо|[оеє])(${isSoft ? '[цнлт]' : '[крлнт]'})$`).exec(stem)
  if (fleeting !== null) {
    const [, head = '', vowel = '', end = ''] = fleeting
    const mark = vowel === 'є' || vowel === 'йо' ? 'й' : vowel === 'ьо' ? 'ь' : ''
    if (/[аеєиіїоуюя]/.test(head)) changed.push(head + mark + end)
    if (end === 'ц' && isSoft) {
      const narrowed = new RegExp(`^(.*)[ое](${consonant})$`).exec(head)
      if (narrowed !== null) changed.push(`${narrowed[1] ?? ''}і${narrowed[2] ?? ''}ц`)
      const onset = new RegExp(`^(${consonant})(${consonant})$`).exec(head)
      if (onset !== null) changed.push(`${onset[1] ?? ''}е${onset[2] ?? ''}ц`)
    }
  }
  return changed
}

/**
 * Second declension, masculine: words in a consonant.
 *
 * @param mayBeSoft whether a last `р` may be soft without showing it, as in names of persons: `Ігоря`, `Кобзаря`
 */
export const secondDeclension = (word: string, mayBeSoft: boolean): readonly string[] => {
  const last = word.slice(-1)
  const isSoft = last === 'ь'
  const stem = isSoft || last === 'й' ? word.slice(0, -1) : word
  const letter = isSoft || last === 'й' ? last : ''
  if (letter === 'й') {
    // `Соловей` → `Солов’я`
    const bird = /^(.*[бпвмф])е$/.exec(stem)
    return [
      ...secondEndings(stem, letter),
      ...(bird === null ? [] : with_(`${bird[1] ?? ''}’`, ['я', 'ю', 'єві', 'єм', 'ї', 'їв'])),
    ]
  }
  return [stem, ...openStems(stem, isSoft)].flatMap((open) => [
    ...secondEndings(open, letter),
    ...(mayBeSoft && !isSoft && open.endsWith('р') ? with_(open, ['я', 'ю', 'еві', 'ем']) : []),
  ])
}

/** Second declension, names in -о: `Шевченко`, `Дніпро`, `Грицьо`. */
export const secondInO = (word: string): readonly string[] =>
  /[йь]о$/.test(word) ? secondEndings(word.slice(0, -2), word.slice(-2, -1)) : secondEndings(word.slice(0, -1), '')

/** Second declension, neuters in -е and -я: `Городище`, `Поле`, `Запоріжжя`, `Управління`. */
export const neuter = (word: string): readonly string[] => {
  const stem = word.slice(0, -1)
  if (word.endsWith('я')) return with_(stem, ['ю', 'ям', 'і', 'ї'])
  return /[лр]$/.test(stem) ? with_(stem, ['я', 'ю', 'ем', 'і']) : with_(stem, ['а', 'у', 'ем', 'і'])
}

/** Third declension: `Умань` → `Умані`, `Уманню`; `Любов` → `Любов’ю`; `Керч` → `Керчю`; `Міць` → `Моці`. */
export const thirdDeclension = (word: string): readonly string[] => {
  const stem = word.replace(/ь$/, '')
  const doubled = /[аеєиіїоуюя][дтзсцлнжшч]$/.test(stem) ? stem + stem.slice(-1) : stem
  const open = stem.replace(/і(?=[бвгґджзклмнпрстфхцчшщ]{1,2}$)/, 'о')
  return [`${stem}і`, `${open}і`, `${open}е`, `${stem}ю`, `${doubled}ю`, `${stem}’ю`, `${open}и`]
}

/**
 * Names that have a plural alone: `Суми` → `Сум`, `Чернівці` → `Чернівців`, `Піренеї` → `Піренеїв`, `Ромни` → `Ромен`.
 */
export const pluralNoun = (word: string): readonly string[] => {
  const stem = word.slice(0, -1)
  if (word.endsWith('ї')) return with_(stem, ['їв', 'й', 'ям', 'ями', 'ях'])
  if (word.endsWith('і'))
    return [
      ...with_(stem, ['ів', 'ей', 'ям', 'ями', 'ях', 'ам', 'ами', 'ах']),
      ...(/[цжчш]$/.test(stem) && stem.length > 3 ? [`${stem}ь`] : []),
    ]
  const cluster = new RegExp(`^(.*${consonant}ь?)(${consonant})$`).exec(stem)
  const inserted = cluster === null ? [] : ['о', 'е'].map((vowel) => (cluster[1] ?? '') + vowel + (cluster[2] ?? ''))
  return [...(stem.length > 2 ? [stem] : []), ...inserted, ...with_(stem, ['ів', 'ам', 'ами', 'ах'])]
}

/** What a surname in -ов, -ев, -ін, -ин, -ів adds (§ 142): `Путіним`, `Павлови`, `Павлових`. */
export const surnameInOv = (word: string): readonly string[] =>
  /[оеєії][вн]$|ин$/.test(word) ? with_(word, ['им', 'их', 'ими']) : []
