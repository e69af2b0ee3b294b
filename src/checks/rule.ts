import type { Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'
import type { Example } from './example.ts'

/**
 * What has to hold of the content. Rules of the format are found while a file is read, at the place where it cannot be
 * read on; the others look at the content as a whole.
 */
export interface Rule {
  /** Its permanent name, shown with every fault. */
  readonly id: string
  /** What has to hold and why, in one or two sentences. */
  readonly description: string
  /** Content that breaks this rule and no other; run as a test. */
  readonly bad: Example
  /** The same content, mended; run as a test. */
  readonly good: Example
  /**
   * Looks for faults.
   *
   * @returns one fault for each place; none if the rule holds, or if reading finds what breaks it
   */
  readonly check: (library: Library) => readonly Fault[]
}

/** Rules of the format: they are found while files are read, so there is nothing left to look for. */
export const foundInReading = (rules: readonly Omit<Rule, 'check'>[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, check: () => [] }))
