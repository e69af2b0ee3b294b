/** A number or weekday that a text names. */
export interface Quantity {
  /** What it can stand for, in a form that does not depend on the language: `15`, `2500000`, `Thu`; the first is the obvious one. */
  readonly values: readonly string[]
  /** The words as written. */
  readonly surface: string
  /**
   * Whether another language has to name it too. What may be another word, what languages say without a number (`beide`,
   * `zweite`, the twos in `zweijährig`) and one are not demanded; they still answer what the other side demands.
   */
  readonly isDemanded: boolean
  /**
   * Whether it is a Roman numeral. One that only one side has may tell rulers apart whom the other side names without it
   * (`Philipp`, `Philippe II`), so it is demanded of a side that has Roman numerals too.
   */
  readonly isRoman?: boolean
}

/** A number as a value that can be compared: without the noise of binary fractions. */
export const asValue = (number: number): string => String(Number(number.toPrecision(12)))

/**
 * The quantities that one side demands and the other does not name.
 *
 * A quantity is named if one thing that it can stand for is one thing that a quantity of the other side can stand for. How
 * often does not count: a language may repeat a number or refer to it.
 */
export const unanswered = (demands: readonly Quantity[], offers: readonly Quantity[]): readonly Quantity[] => {
  const offered = new Set(offers.flatMap(({ values }) => values))
  const hasRoman = offers.some(({ isRoman, isDemanded }) => isRoman === true && isDemanded)
  return demands.filter(
    ({ isDemanded, isRoman, values }) =>
      isDemanded && (isRoman !== true || hasRoman) && !values.some((value) => offered.has(value)),
  )
}
