import type { Inflect } from './rule.ts'

/**
 * Italian: gender and number of adjectives and of the names of a people. Names themselves do not change.
 *
 * `ucraino` → `ucraina`, `ucraini`, `ucraine`; `tedesco` → `tedeschi`, `tedesche`; `francese` → `francesi`.
 */
export const inflectItalian: Inflect = (word, { role }) => {
  if (role === 'name') return []
  const stem = word.slice(0, -1)
  if (word.endsWith('e')) return [`${stem}i`]
  if (/[cg]o$/.test(word)) return [`${stem}a`, `${stem}i`, `${stem}hi`, `${stem}he`]
  if (word.endsWith('o')) return [`${stem}a`, `${stem}i`, `${stem}e`]
  if (/[cg]a$/.test(word)) return [`${stem}he`, `${stem}hi`]
  return word.endsWith('a') ? [`${stem}e`, `${stem}i`] : []
}
