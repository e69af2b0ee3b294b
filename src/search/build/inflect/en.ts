import type { Inflect } from './rule.ts'

/**
 * English: plurals, also of family names. The possessive `’s` is taken off before words are compared.
 *
 * `Briton` → `Britons`; `Frenchman` → `Frenchmen`; `Muscovite` → `Muscovites`.
 */
export const inflectEnglish: Inflect = (word, { role, kind, last }) => {
  if (role === 'name' && (!last || kind === 'country' || kind === 'place' || word.length < 4)) return []
  if (role === 'adjective' && !/[nik]$/.test(word)) return []
  if (/(?:ch|sh|wo)man$/.test(word)) return [`${word.slice(0, -3)}men`]
  if (/(?:s|x|z|ch|sh)$/.test(word)) return role === 'name' || !word.endsWith('ese') ? [`${word}es`] : []
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word}s`]
  return [`${word}s`]
}
