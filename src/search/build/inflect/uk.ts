import type { Inflect, WordContext } from './rule.ts'
import {
  adjectiveForms,
  firstDeclension,
  genderOfAdjective,
  neuter,
  pluralNoun,
  secondDeclension,
  secondInO,
  surnameInOv,
  thirdDeclension,
} from './uk-declensions.ts'

const vowelEnd = /[аеєиіїоуюя]$/

/**
 * Ukrainian: cases of names of persons, countries, places and organisations, of adjectives and of the names of a people,
 * with the vocative and the changes of the stem. Grammar: «Український правопис» (2019), §§ 79–100 and 141–156.
 *
 * `Київ` → `Києва`; `Сергій` → `Сергія`; `Путін` → `Путіним`; `Захарова` → `Захарової`; `українець` → `українця`.
 */
export const inflectUkrainian: Inflect = (word, context) => {
  if (context.isAcronym === true || context.declension === 'indeclinable') return []
  if (context.role === 'adjective') return adjectiveForms(word, ['male', 'female', 'neuter', 'plural'])
  if (context.declension === 'adjective') return adjectiveForms(word, [genderOfAdjective(word)])
  if (context.declension === 'plural') return pluralNoun(word)
  if (context.role === 'demonym') return demonym(word)
  return context.kind === 'person' ? person(word, context) : thing(word, context.last)
}

const isAdjective = (word: string): boolean => /(?:[сцз]ьк|[бвгґджзйклмнпрстфхцчшщ])(?:ий|ая|ої)$|їй$/.test(word)

const person = (word: string, { gender = 'unknown', last }: WordContext): readonly string[] => {
  if (isAdjective(word))
    return gender === 'female'
      ? []
      : [...adjectiveForms(word, ['male', 'plural']), ...(word.length < 6 ? secondDeclension(word, true) : [])]
  if (/[сцз]ька$/.test(word)) return adjectiveForms(word, ['female', 'plural'])
  if (/[ая]$/.test(word))
    return [
      ...firstDeclension(word),
      // `Захарова`, `Чорна`: whether a woman's name is an adjective, only the man's shows.
      ...(gender !== 'male' && last && /[бвджзклмнпрст]а$/.test(word)
        ? adjectiveForms(word, ['female', 'plural'])
        : []),
    ]
  if (gender === 'female') return /(?:ь|ов|иф)$/.test(word) ? thirdDeclension(word) : []
  if (/[бвгґджзйклмнпрстфхцчшщь]о$/.test(word)) return secondInO(word)
  if (vowelEnd.test(word)) return []
  const forms = [...secondDeclension(word, true), ...possessive(word)]
  // `Толстой`, `Середній`: adjectives, or nouns as `Цой` and `Сергій`
  return /(?:[бвгдзклмнпрст]ой|[нт]ій)$/.test(word) && last
    ? [...forms, ...adjectiveForms(word, ['male', 'plural'])]
    : forms
}

/** `Путіним`; and with the vowel of the open syllable `Ковалевим`, `Ковальовим` of `Ковалів`. */
const possessive = (word: string): readonly string[] => [
  ...surnameInOv(word),
  ...(word.endsWith('ів') ? ['о', 'е'].flatMap((vowel) => surnameInOv(`${word.slice(0, -2)}${vowel}в`)) : []),
  ...(word.endsWith('їв') ? surnameInOv(`${word.slice(0, -2)}єв`) : []),
]

/** Names of countries, places and organisations. */
const thing = (word: string, isLast: boolean): readonly string[] => {
  if (/[иії]й$/.test(word))
    return /[сцз]ький$/.test(word)
      ? adjectiveForms(word, ['male'])
      : [...adjectiveForms(word, ['male']), ...secondDeclension(word, false)]
  if (!isLast && /[аяеєі]$/.test(word)) return adjectiveForms(word, [genderOfAdjective(word)]).concat(noun(word))
  return noun(word)
}

const noun = (word: string): readonly string[] => {
  if (word.endsWith('а'))
    return /(?:[сцз]ьк|[бвгджзклмнпрстх][нв]|[оеє]в)а$/.test(word)
      ? [...firstDeclension(word), ...adjectiveForms(word, ['female'])]
      : firstDeclension(word)
  if (word.endsWith('я'))
    return /(?:(.)\1|[ʼ’'])я$/.test(word) ? [...firstDeclension(word), ...neuter(word)] : firstDeclension(word)
  // Not `Осло`, `Конго`, `Монако`: foreign names in -о stay as they are, and `осла` is a donkey’s.
  if (/(?:[вн]|[бвгджзкмнпрт]л|[пт]р|ськ)о$/.test(word))
    return /[оеєиії][вн]о$/.test(word)
      ? [...secondInO(word), ...adjectiveForms(`${word.slice(0, -1)}е`, ['neuter'])]
      : secondInO(word)
  if (/[щцлрч]е$/.test(word))
    return [...neuter(word), ...(/[лрч]е$/.test(word) ? adjectiveForms(word, ['neuter']) : [])]
  if (/[бвгджзкмнпстхш]е$|[нр]є$/.test(word)) return adjectiveForms(word, ['neuter'])
  if (/[бвгґджзклмнпрстфхцчшщ][иі]$|ї$/.test(word)) return pluralNoun(word)
  if (vowelEnd.test(word)) return []
  return /[ьжчшщ]$|ов$/.test(word)
    ? [...secondDeclension(word, false), ...thirdDeclension(word)]
    : secondDeclension(word, false)
}

/** Names of the people, singular and plural. */
const demonym = (word: string): readonly string[] => {
  if (/[иі]й$/.test(word)) return adjectiveForms(word, ['male', 'female', 'plural'])
  if (/нин$/.test(word)) {
    const stem = word.slice(0, -2)
    return [...secondDeclension(word, false), ...['и', 'і', '', 'ам', 'ами', 'ах'].map((ending) => stem + ending)]
  }
  if (/[ая]$/.test(word)) return [...firstDeclension(word), ...genitivePlural(word.slice(0, -1))]
  if (/[иі]$/.test(word)) return pluralNoun(word)
  return vowelEnd.test(word) ? [] : secondDeclension(word, true)
}

/** `українка` → `українок`; `полька` → `польок`. */
const genitivePlural = (stem: string): readonly string[] =>
  /[бвгджзйклмнпрстфхцчшщь][кнв]$/.test(stem) ? [`${stem.slice(0, -1)}о${stem.slice(-1)}`] : [stem]
