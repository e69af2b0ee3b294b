import type { Inflect } from './inflect.ts'

/**
 * English: plurals, also of family names. The possessive `’s` is taken off before words are compared.
 *
 * `Briton` → `Britons`; `Frenchman` → `Frenchmen`; `Muscovite` → `Muscovites`.
 */
export const inflectEnglish: Inflect = (word, { role, kind, last }) => {
  if (role === 'name' && (kind !== 'person' || !last)) return /[sxz]$/.test(word) ? [] : [`${word}s`]
  if (role === 'adjective' && !/[nik]$/.test(word)) return []
  if (word.endsWith('man')) return [`${word.slice(0, -3)}men`, ...(/(?:ger|o)man$/.test(word) ? [`${word}s`] : [])]
  if (/(?:s|x|z|ch|sh)$/.test(word)) return role === 'name' || !word.endsWith('ese') ? [`${word}es`] : []
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`, `${word}s`]
  return [`${word}s`]
}
