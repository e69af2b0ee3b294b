import type { Language } from '../model/language.ts'

const suffix = /_(zero|one|two|few|many|other)$/

/**
 * The plural forms that texts lack, or have and never use: each counted text has exactly the categories of CLDR that
 * `Intl.PluralRules` knows for the language.
 *
 * @param texts a dictionary; nested ones are looked through
 * @returns one message for each fault
 */
export const pluralFaults = (texts: object, language: Language, prefix = ''): readonly string[] => {
  const expected = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const entries: readonly (readonly [string, unknown])[] = Object.entries(texts)
  const counted = Map.groupBy(
    entries.filter(([key]) => suffix.test(key)),
    ([key]) => key.replace(suffix, ''),
  )
  const here = [...counted].flatMap(([key, forms]) => {
    const found: readonly string[] = forms.map(([name]) => suffix.exec(name)?.[1] ?? '')
    const name = `${prefix}${key}`
    return [
      ...expected
        .filter((category) => !found.includes(category))
        .map(
          (category) => `Unexpected absence of \`${name}_${category}\`, expected ${expected.join(', ')} in ${language}`,
        ),
      ...found
        .filter((category) => !expected.some((wanted) => wanted === category))
        .map((category) => `Unexpected \`${name}_${category}\`, expected only ${expected.join(', ')} in ${language}`),
    ]
  })
  const nested = entries.flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? pluralFaults(value, language, `${prefix}${key}.`) : [],
  )
  return [...here, ...nested]
}
