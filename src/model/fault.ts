import type { VFile } from 'vfile'
import type { Place } from './inline.ts'

/** Something wrong in a content file: what was found and expected, where, and by which rule. */
export interface Fault {
  /** Path of the file, relative to the project. */
  readonly path: string
  readonly place?: Place | undefined
  /** In one grammar: *Unexpected X, expected Y; nearest: Z*. */
  readonly reason: string
  readonly rule: string
  /** A `warning` is shown and stops nothing: something may be meant as it is. Without it, the fault is an error. */
  readonly severity?: 'warning' | undefined
}

/** The faults that stop a build. */
export const errorsIn = (faults: readonly Fault[]): readonly Fault[] =>
  faults.filter(({ severity }) => severity !== 'warning')

/** The messages of a file as faults. */
export const faultsOf = (file: VFile): readonly Fault[] =>
  file.messages.map((message) => ({
    path: file.path,
    ...(message.line === undefined || message.column === undefined
      ? {}
      : { place: { line: message.line, column: message.column } }),
    reason: message.reason,
    rule: message.ruleId ?? 'unknown',
  }))
