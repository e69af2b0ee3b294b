import type { Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'
import type { Rule } from './rule.ts'
import { alignedEntities } from './aligned-entities.ts'
import { alignedNumbers } from './aligned-numbers.ts'
import { alignedSections } from './aligned-sections.ts'
import { frenchSpaces } from './french-spaces.ts'
import { knownNotes } from './known-notes.ts'
import { meantDifferences } from './meant-differences.ts'
import { mixedScripts } from './mixed-scripts.ts'
import { ownLanguage } from './own-language.ts'
import { passageLinks } from './passage-links.ts'
import { permanentIds } from './permanent-ids.ts'
import { quotationMarks } from './quotation-marks.ts'
import { translationRecords } from './translation-records.ts'
import { verbatimEqualsSource } from './verbatim-equals-source.ts'

/** Every rule of content, in the order in which faults are reported. */
export const rules: readonly Rule[] = [
  verbatimEqualsSource,
  knownNotes,
  passageLinks,
  permanentIds,
  alignedSections,
  alignedEntities,
  alignedNumbers,
  meantDifferences,
  translationRecords,
  quotationMarks,
  frenchSpaces,
  mixedScripts,
  ownLanguage,
]

/**
 * Checks the content against every rule.
 *
 * @returns all faults, by rule
 */
export const checkLibrary = (library: Library): readonly Fault[] => rules.flatMap((rule) => rule.check(library))
