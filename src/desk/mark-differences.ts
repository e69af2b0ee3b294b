import { comparisons } from '../checks/meant-differences.ts'
import type { ComparedPassage } from '../checks/comparison.ts'
import { differenceRules, meantMark, wordingsDigest, type DifferenceRule } from '../model/meant-differences.ts'
import { escapeMarkdown } from './escape-markdown.ts'

const mark = /[\t ]*:meant\[(?:\\.|[^\]\\])*\]\{[^}]*\}/gu
const headingId = /[\t ]*\{#[^}]*\}[\t ]*$/u

/** The rules by which a passage differs from its original. */
export const differingRules = (compared: ComparedPassage): readonly DifferenceRule[] =>
  differenceRules.filter((rule) => comparisons[rule].differences(compared).length > 0)

/**
 * Marks the differences of a passage as meant, at the end of its line; marks that the line has already are replaced.
 *
 * @param markdown the translation's file; every other byte of it stays
 * @param reason why the difference is meant, as plain text
 * @returns the file with a mark for each rule by which the passage differs
 */
export const markDifferences = (markdown: string, compared: ComparedPassage, reason: string): string => {
  const { model, passage } = compared
  const wordings = wordingsDigest(model.content, passage.content)
  const why = escapeMarkdown(`x${reason.replace(/\s+/gu, ' ').trim()}`).slice(1)
  const marks = differingRules(compared).map((rule) => ` ${meantMark(rule, why, wordings)}`)
  const lines = markdown.split('\n')
  const index = passage.place.line - 1
  const line = (lines[index] ?? '').replace(mark, '')
  const end = headingId.exec(line)?.index ?? line.replace(/\r$/u, '').length
  lines[index] = `${line.slice(0, end)}${marks.join('')}${line.slice(end)}`
  return lines.join('\n')
}
