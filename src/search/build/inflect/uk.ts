import type { Inflect } from './rule.ts'

const vowelEnd = /[аеєиіїоуюя]$/
const adjectiveHard = ['ий', 'ого', 'ому', 'им', 'ім', 'а', 'ої', 'ій', 'у', 'ою', 'е', 'і', 'их', 'ими']
const adjectiveSoft = ['ій', 'ього', 'ьому', 'ім', 'я', 'ьої', 'ю', 'ьою', 'є', 'і', 'іх', 'іми']
const pluralEndings = ['и', 'ів', 'ам', 'ами', 'ах']

/**
 * Ukrainian: cases of persons’ names, of countries and places, of adjectives and of the names of a people, with the
 * vocative and the changes of the stem (`Київ` → `Києва`, `Америка` → `Америці`, `українець` → `українця`).
 */
export const inflectUkrainian: Inflect = (word, { role, kind, gender, last }) => {
  if (role === 'adjective') return adjective(word)
  if (role === 'demonym') return demonym(word)
  if (kind === 'person') return person(word, gender ?? 'unknown')
  if (!last && /(?:ий|ій|[аяеєі])$/.test(word)) return adjective(word)
  return thing(word)
}

const adjective = (word: string): readonly string[] => {
  const stem = word.replace(/(?:ий|ій|[аяеєі])$/, '')
  const soft = /ій$|[яє]$/.test(word) && !/[кгхц]ій$/.test(word)
  return (soft ? adjectiveSoft : adjectiveHard).map((ending) => stem + ending)
}

const person = (word: string, gender: 'female' | 'male' | 'unknown'): readonly string[] => {
  if (/(?:ий|ій)$/.test(word) && word.length > 4) return adjective(word)
  if (/(?:ська|цька)$/.test(word)) return adjective(word)
  if (/[ая]$/.test(word)) return feminine(word)
  if (gender === 'female') return []
  if (/[бвгґджзклмнпрстфхцчшщ]о$/.test(word) && !/[іио]о$/.test(word)) return masculine(word.slice(0, -1))
  return vowelEnd.test(word) ? [] : masculine(word)
}

/** Names of countries, places and organisations. */
const thing = (word: string): readonly string[] => {
  if (/(?:ський|цький|ний)$/.test(word)) return adjective(word)
  if (/[ая]$/.test(word)) return feminine(word)
  if (word.endsWith('во')) return ['а', 'у', 'ом', 'і'].map((ending) => word.slice(0, -1) + ending)
  if (/[нст]и$/.test(word)) return pluralEndings.map((ending) => word.slice(0, -1) + ending)
  if (vowelEnd.test(word)) return []
  if (word.endsWith('їв')) return [...masculine(`${word.slice(0, -2)}єв`)]
  if (/[бвгджзлмнпрст]ів$/.test(word))
    return [...masculine(`${word.slice(0, -2)}ов`), ...masculine(`${word.slice(0, -2)}ев`)]
  return masculine(word)
}

/** First declension: words in -а and -я. */
const feminine = (word: string): readonly string[] => {
  const stem = word.slice(0, -1)
  if (word.endsWith('я')) {
    const afterVowel = /[аеєиіїоуюя]$/.test(stem)
    return afterVowel ? ['ї', 'ю', 'єю', 'є'].map((e) => stem + e) : ['і', 'ю', 'ею', 'е'].map((e) => stem + e)
  }
  const softened = stem.replace(/[кгх]$/, (letter) => (letter === 'к' ? 'ц' : letter === 'г' ? 'з' : 'с'))
  const instrumental = /[жчшщ]$/.test(stem) ? 'ею' : 'ою'
  return [`${stem}и`, `${softened}і`, `${stem}у`, stem + instrumental, `${stem}о`]
}

/** Second declension: words in a consonant. */
const masculine = (word: string): readonly string[] => {
  const stem = word.slice(0, -1)
  if (word.endsWith('ь')) return ['я', 'ю', 'еві', 'ем', 'і', 'ле'].slice(0, 5).map((e) => stem + e)
  if (word.endsWith('й')) return ['я', 'ю', 'єві', 'єм', 'ї', 'єю'].slice(0, 5).map((e) => stem + e)
  const hard = ['а', 'у', 'ові', 'ом', 'і', 'е'].map((ending) => word + ending)
  if (/[жчшщц]$/.test(word)) return [...hard, `${word}еві`, `${word}ем`]
  if (/[гкх]$/.test(word)) {
    const vocative = word.slice(0, -1) + (word.endsWith('г') ? 'же' : word.endsWith('к') ? 'че' : 'ше')
    return [...hard, vocative]
  }
  return hard
}

/** Names of the people, singular and plural. */
const demonym = (word: string): readonly string[] => {
  if (/(?:єць|ець)$/.test(word)) {
    const stem = word.replace(/єць$/, 'йц').replace(/ець$/, 'ц')
    const endings = ['я', 'ю', 'еві', 'ем', 'і', 'ів', 'ям', 'ями', 'ях']
    return [...endings.map((e) => stem + e), `${stem.slice(0, -1)}че`]
  }
  if (word.endsWith('ці')) return ['ів', 'ям', 'ями', 'ях'].map((e) => word.slice(0, -1) + e)
  if (/нин$/.test(word)) {
    const stem = word.slice(0, -2)
    return [...masculine(word), ...['и', '', 'ам', 'ами', 'ах'].map((e) => stem + e)]
  }
  if (/[ая]$/.test(word)) {
    const stem = word.slice(0, -1)
    return [...feminine(word), `${stem.slice(0, -1)}ок`, ...['ам', 'ами', 'ах'].map((e) => stem + e)]
  }
  if (word.endsWith('и')) return ['', 'ів', 'ам', 'ами', 'ах'].map((e) => word.slice(0, -1) + e)
  return vowelEnd.test(word) ? [] : [...masculine(word), ...pluralEndings.map((e) => word + e)]
}
