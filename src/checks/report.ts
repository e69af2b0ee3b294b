import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Fault } from '../model/fault.ts'

/**
 * Faults for people: grouped by file, each with `line:column`, what was found and expected, and its rule.
 *
 * @param color whether to use the colours of a terminal
 */
export const reportFaults = (faults: readonly Fault[], color = false): string => {
  const paths = [...new Set(faults.map(({ path }) => path))].sort()
  const files = paths.map((path) => {
    const file = new VFile({ path })
    for (const { place, reason, rule, severity } of faults.filter((fault) => fault.path === path)) {
      const message = file.message(reason, { ...(place && { place }), ruleId: rule })
      message.fatal = severity !== 'warning'
    }
    return file
  })
  return reporter(files, { color })
}
