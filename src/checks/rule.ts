import type { Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'

/** A rule of content: what has to hold beyond what the format demands of each file. */
export interface Rule {
  /** Its permanent name, shown with every fault. */
  readonly id: string
  /** What has to hold and why, in one or two sentences. */
  readonly description: string
  /** Content that breaks the rule. */
  readonly bad: string
  /** The same content, mended. */
  readonly good: string
  /**
   * Looks for faults.
   *
   * @returns one fault for each place; none if the rule holds
   */
  readonly check: (library: Library) => readonly Fault[]
}
