import type { Inflect } from './rule.ts'

/**
 * French: feminine and plural of adjectives and of the names of a people. Names themselves do not change.
 *
 * `ukrainien` → `ukrainiens`, `ukrainienne`, `ukrainiennes`; `allemand` → `allemande`; `russe` → `russes`.
 */
export const inflectFrench: Inflect = (word, { role }) => {
  if (role === 'name') return []
  if (/(?:s|x)$/.test(word)) return [`${word}e`, `${word}es`]
  if (word.endsWith('e')) return [`${word}s`]
  const feminine = /(?:en|on)$/.test(word) ? `${word}ne` : `${word}e`
  return [`${word}s`, feminine, `${feminine}s`]
}
