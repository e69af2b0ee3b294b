import type { Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'
import type { Rule } from './rule.ts'
import { knownNotes } from './known-notes.ts'
import { passageLinks } from './passage-links.ts'
import { permanentIds } from './permanent-ids.ts'
import { verbatimEqualsSource } from './verbatim-equals-source.ts'

/** Every rule of content, in the order in which faults are reported. */
export const rules: readonly Rule[] = [verbatimEqualsSource, knownNotes, passageLinks, permanentIds]

/**
 * Checks the content against every rule.
 *
 * @returns all faults, by rule
 */
export const checkLibrary = (library: Library): readonly Fault[] => rules.flatMap((rule) => rule.check(library))
