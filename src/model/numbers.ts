import type { Language, PerLanguage } from './language.ts'

/** What a word says, whatever the language: `Mon` … `Sun`, or a number; `10000+` stands for tens of thousands. */
type Words = Readonly<Record<string, string>>

/**
 * Weekdays in all cases, as patterns of whole words. Only the full names: abbreviations are words of other languages.
 */
const weekdays: PerLanguage<Words> = {
  de: {
    Mon: 'montags?',
    Tue: 'dienstags?',
    Wed: 'mittwochs?',
    Thu: 'donnerstags?',
    Fri: 'freitags?',
    Sat: '(?:samstag|sonnabend)s?',
    Sun: 'sonntags?',
  },
  en: {
    Mon: 'mondays?',
    Tue: 'tuesdays?',
    Wed: 'wednesdays?',
    Thu: 'thursdays?',
    Fri: 'fridays?',
    Sat: 'saturdays?',
    Sun: 'sundays?',
  },
  fr: {
    Mon: 'lundis?',
    Tue: 'mardis?',
    Wed: 'mercredis?',
    Thu: 'jeudis?',
    Fri: 'vendredis?',
    Sat: 'samedis?',
    Sun: 'dimanches?',
  },
  it: {
    Mon: 'lunedì',
    Tue: 'martedì',
    Wed: 'mercoledì',
    Thu: 'giovedì',
    Fri: 'venerdì',
    Sat: 'sabat[oi]',
    Sun: 'domenic(?:a|he)',
  },
  fi: {
    Mon: 'maanantai\\p{L}*',
    Tue: 'tiistai\\p{L}*',
    Wed: 'keskivii(?:kko|ko)\\p{L}*',
    Thu: 'torstai\\p{L}*',
    Fri: 'perjantai\\p{L}*',
    Sat: 'lauantai\\p{L}*',
    Sun: 'sunnuntai\\p{L}*',
  },
  uk: {
    Mon: 'понеділ(?:ок|к\\p{L}+)',
    Tue: 'вівтор(?:ок|к\\p{L}+)',
    Wed: 'серед(?:а|и|і|у|ою)',
    Thu: 'четвер(?:г\\p{L}*)?',
    Fri: 'п’ятниц\\p{L}+',
    Sat: 'субот\\p{L}*',
    Sun: 'неділ\\p{L}+',
  },
}

/** Number words, from two on: words for one are articles and pronouns as well. `both` is two. */
const numberWords: PerLanguage<Words> = {
  de: {
    '2': 'zwei(?:er|en)?|beide[rnsm]?',
    '3': 'drei(?:er|en)?',
    '4': 'vier(?:jährig\\p{L}*|tägig\\p{L}*)?',
    '5': 'fünf',
    '6': 'sechs',
    '7': 'sieben',
    '8': 'acht',
    '9': 'neun',
    '10': 'zehn',
    '12+': 'dutzende\\p{L}*',
    '100+': 'hunderte\\p{L}*',
    '1000+': 'tausende\\p{L}*',
    '10000+': 'zehntausende\\p{L}*',
    '100000+': 'hunderttausende\\p{L}*',
    '1000000+': 'millionen?|mio',
  },
  en: {
    '2': 'two|both',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
    '12+': 'dozens',
    '100+': '(?<!of )hundreds(?! of thousands)',
    '1000+': '(?<!(?:tens|hundreds) of )thousands',
    '10000+': 'tens of thousands',
    '100000+': 'hundreds of thousands',
    '1000000+': 'millions?',
  },
  fr: {
    '2': 'deux',
    '3': 'trois',
    '4': 'quatre',
    '5': 'cinq',
    '6': 'six',
    '7': 'sept',
    '8': 'huit',
    '9': 'neuf',
    '10': 'dix',
    '12+': 'douzaines|dizaines(?! de milliers)',
    '100+': 'centaines(?! de milliers)',
    '1000+': '(?<!(?:dizaines|centaines) de )milliers',
    '10000+': 'dizaines de milliers',
    '100000+': 'centaines de milliers',
    '1000000+': 'millions?',
  },
  it: {
    '2': 'due|entramb[ie]',
    '3': 'tre',
    '4': 'quattro',
    '5': 'cinque',
    '6': 'sei',
    '7': 'sette',
    '8': 'otto',
    '9': 'nove',
    '10': 'dieci',
    '12+': 'dozzine|decine(?! di migliaia)',
    '100+': 'centinaia(?! di migliaia)',
    '1000+': '(?<!(?:decine|centinaia) di )migliaia',
    '10000+': 'decine di migliaia',
    '100000+': 'centinaia di migliaia',
    '1000000+': 'milion[ei]',
  },
  fi: {
    '2': 'kaksi|kahden|kahta|kahdessa|kahdesta|kahteen|kahdella|kahdelta|kahdelle|mole?m(?:mat|pien|pia|piin|missa|mista|min)',
    '3': 'kolme\\p{L}{0,3}',
    '4': 'neljä\\p{L}{0,3}',
    '5': 'viisi|viiden|viittä|viidessä|viidestä|viiteen',
    '6': 'kuusi|kuuden|kuutta|kuudessa|kuudesta|kuuteen',
    '7': 'seitsemä\\p{L}{0,3}',
    '8': 'kahdeksa\\p{L}{0,3}',
    '9': 'yhdeksä\\p{L}{0,3}',
    '10': 'kymmenen|kymmentä',
    '12+': 'kymmen(?:iä|et|ien)(?! ?tuhan)|tusin\\p{L}+',
    '100+': 'sato(?:ja|jen)(?! ?tuhan)|sadat(?! ?tuhan)',
    '1000+': '(?<!(?:kymmen\\p{L}+|sat\\p{L}+|sad\\p{L}+) ?)tuhan(?:sia|net|sien)',
    '10000+': 'kymmen(?:iä|et|ien) ?tuhan(?:sia|net|sien)',
    '100000+': '(?:satoja|sadat|satojen) ?tuhan(?:sia|net|sien)',
    '1000000+': 'miljoon\\p{L}+',
  },
  uk: {
    '2': 'дв(?:а|і|ох|ом|ома)|обидв\\p{L}+|обох|обом|обома',
    '3': 'три|трьох|трьом|трьома',
    '4': 'чотири(?:річ\\p{L}+)?|чотирьох|чотирьом|чотирма',
    '5': 'п’ять|п’яти|п’ятьох',
    '6': 'шість|шести|шістьох',
    '7': 'сім|семи|сімох',
    '8': 'вісім|восьми|вісьмох',
    '9': 'дев’ять|дев’яти',
    '10': 'десять|десяти',
    '12+': 'дюжин\\p{L}*|десятк\\p{L}+(?! тисяч)',
    '100+': 'сотн?(?:і|ень|ням|нями|нях)(?! тисяч)',
    '1000+': '(?<!(?:десятк\\p{L}+|сотн\\p{L}+|сотень) )тисяч\\p{L}*',
    '10000+': 'десятк\\p{L}+ тисяч\\p{L}*',
    '100000+': '(?:сотні|сотень|сотням|сотнями) тисяч\\p{L}*',
    '1000000+': 'мільйон\\p{L}*',
  },
}

const compile = (words: Words): readonly (readonly [string, RegExp])[] =>
  Object.entries(words).map(([value, pattern]) => [value, new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu')])

const compiled: Partial<Record<Language, readonly (readonly [string, RegExp])[]>> = {}

const matchersOf = (language: Language) =>
  (compiled[language] ??= [...compile(weekdays[language]), ...compile(numberWords[language])])

/** Digits with the separators that languages put between groups and before decimals. */
const digits = /\d+(?:[.,\u00a0\u202f]\d+)*/gu

/**
 * The numbers and weekdays that a text names, in a form that does not depend on its language: `Thu`, `4`, `10000+`.
 * Separators inside a number do not count.
 */
export const numbersIn = (text: string, language: Language): readonly string[] => [
  ...(text.match(digits) ?? []).map((number) => number.replace(/\D/gu, '')),
  ...matchersOf(language).flatMap(([value, pattern]) => (text.match(pattern) ?? []).map(() => value)),
]
