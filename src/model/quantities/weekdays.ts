import type { Language, PerLanguage } from '../language.ts'
import type { Quantity } from './quantity.ts'

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** What a German weekday fuses with and another language says beside it: `Sonntagmorgen`, `Freitagabends`. */
const partOfDay = '(?:früh|vormittag|mittag|nachmittag|abend|nacht|morgen)'

/** Weekdays in all cases, Monday first. Only the full names: abbreviations are words of other languages. */
const names: PerLanguage<readonly string[]> = {
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', '(?:samstag|sonnabend)', 'sonntag'].map(
    (day) => `${day}(?:e?s|en?)?(?:${partOfDay}s?)?`,
  ),
  en: ['mondays?', 'tuesdays?', 'wednesdays?', 'thursdays?', 'fridays?', 'saturdays?', 'sundays?'],
  fr: ['lundis?', 'mardis?', 'mercredis?', 'jeudis?', 'vendredis?', 'samedis?', 'dimanches?'],
  it: ['lunedì', 'martedì', 'mercoledì', 'giovedì', 'venerdì', 'sabat[oi]', 'domenic(?:a|he)'],
  fi: [
    'maanantai\\p{L}*',
    'tiistai\\p{L}*',
    'keskivii(?:kko|ko)\\p{L}*',
    'torstai\\p{L}*',
    'perjantai\\p{L}*',
    'lauantai\\p{L}*',
    'sunnuntai\\p{L}*',
  ],
  uk: [
    'понеділ(?:ок|к\\p{L}+)',
    'вівтор(?:ок|к\\p{L}+)',
    'серед(?:а|и|і|у|ою)',
    'четвер(?:г\\p{L}*)?',
    "п['’ʼ]ятниц\\p{L}+",
    'субот\\p{L}*',
    'неділ\\p{L}+',
  ],
}

/** Words that hold a weekday and are said without it elsewhere: `Karfreitag`, `Montagsdemonstration`, `недільний`. */
const loose: Partial<Record<Language, readonly string[]>> = {
  de: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', '(?:samstag|sonnabend)', 'sonntag'].map(
    (day) => `\\p{L}*${day}\\p{L}*`,
  ),
  fi: ['', '', '', '', '\\p{L}+perjantai\\p{L}*', '', '\\p{L}+sunnuntai\\p{L}*'],
  uk: ['понеділк\\p{L}+', 'вівторк\\p{L}+', '', '', "п['’ʼ]ятничн\\p{L}+", 'суботн\\p{L}+', 'недільн\\p{L}+'],
}

const compile = (patterns: readonly string[] | undefined): readonly (readonly [string, RegExp])[] =>
  days.flatMap((day, index) => {
    const pattern = patterns?.[index] ?? ''
    return pattern === '' ? [] : [[day, new RegExp(`(?<!\\p{L})(?:що)?(?:${pattern})(?!\\p{L})`, 'giu')]]
  })

const compiled = new Map<
  Language,
  { readonly firm: ReturnType<typeof compile>; readonly loose: ReturnType<typeof compile> }
>()

const matchersOf = (language: Language) => {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const made = { firm: compile(names[language]), loose: compile(loose[language]) }
  compiled.set(language, made)
  return made
}

/** The weekdays that a text names. */
export const weekdaysIn = (text: string, language: Language): readonly Quantity[] => {
  const find = (matchers: ReturnType<typeof compile>, isDemanded: boolean) =>
    matchers.flatMap(([day, pattern]) =>
      (text.match(pattern) ?? []).map((surface): Quantity => ({ values: [day], surface, isDemanded })),
    )
  const { firm, loose: others } = matchersOf(language)
  return [...find(firm, true), ...find(others, false)]
}
