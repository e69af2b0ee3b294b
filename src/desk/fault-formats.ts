import type { Fault } from '../model/fault.ts'

/** Faults for programs: one object each, `error` or `warning`, with 1 as line and column where the whole file is meant. */
export const faultsAsJson = (faults: readonly Fault[]): string =>
  JSON.stringify(
    faults.map(({ path, place, reason, rule, severity = 'error' }) => ({
      file: path,
      line: place?.line ?? 1,
      column: place?.column ?? 1,
      rule,
      severity,
      message: reason,
    })),
    null,
    2,
  )

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Faults as the workflow commands with which code hosts annotate the lines of a change. */
export const faultsAsAnnotations = (faults: readonly Fault[]): string =>
  faults
    .map(({ path, place, reason, rule, severity = 'error' }) => {
      const where = `file=${escapeProperty(path)},line=${place?.line ?? 1},col=${place?.column ?? 1}`
      return `::${severity} ${where},title=${escapeProperty(rule)}::${escapeData(reason)}`
    })
    .join('\n')
