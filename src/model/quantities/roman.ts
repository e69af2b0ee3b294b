const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

const valid = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/**
 * The value of a Roman numeral in capital letters, Latin or the Cyrillic ones that look the same.
 *
 * @returns nothing if it is none
 */
export const romanValue = (letters: string): number | undefined => {
  const latin = letters.replaceAll('І', 'I').replaceAll('Х', 'X').replaceAll('С', 'C').replaceAll('М', 'M')
  if (latin === '' || !valid.test(latin)) return undefined
  let sum = 0
  for (const [index, letter] of [...latin].entries()) {
    const value = digits[letter] ?? 0
    sum += value < (digits[latin[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return sum
}
