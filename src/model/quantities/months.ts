import type { Language } from '../language.ts'
import { asValue, type Quantity } from './quantity.ts'

const known = new Map<Language, readonly (readonly string[])[]>()

/** The names of the months, alone and in a date, from the platform's CLDR. */
const namesOf = (language: Language): readonly (readonly string[])[] => {
  const found = known.get(language)
  if (found !== undefined) return found
  const alone = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  const names = Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2024, month, 1))
    const named = inDate.formatToParts(day).find(({ type }) => type === 'month')?.value
    return [alone.format(day), named ?? ''].filter((name) => name !== '').map((name) => name.toLowerCase())
  })
  known.set(language, names)
  return names
}

/** The months that a text names, which answer a month in digits on the other side; nobody has to name them. */
export const monthsIn = (text: string, language: Language): readonly Quantity[] => {
  const names = namesOf(language)
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word): readonly Quantity[] => {
    const month = names.findIndex((forms) => forms.some((form) => word.startsWith(form)))
    return month < 0 ? [] : [{ values: [asValue(month + 1)], surface: word, isDemanded: false }]
  })
}
