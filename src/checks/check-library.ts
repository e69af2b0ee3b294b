import type { Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'
import type { Rule } from './rule.ts'
import { alignedEntities } from './aligned-entities.ts'
import { alignedNumbers } from './aligned-numbers.ts'
import { alignedSections } from './aligned-sections.ts'
import { drawableCharacters } from './drawable-characters.ts'
import { alignedSupplied } from './aligned-supplied.ts'
import { analysisRules } from './analysis-rules.ts'
import { entityRules } from './entity-rules.ts'
import { fileRules } from './file-rules.ts'
import { formatRules } from './format-rules.ts'
import { frenchSpaces } from './french-spaces.ts'
import { glossaryTerms } from './glossary-terms.ts'
import { knownNotes } from './known-notes.ts'
import { knownRoles } from './known-roles.ts'
import { meantDifferences } from './meant-differences.ts'
import { mixedScripts } from './mixed-scripts.ts'
import { openText } from './open-text.ts'
import { ownLanguage } from './own-language.ts'
import { passageLinks } from './passage-links.ts'
import { permanentIds } from './permanent-ids.ts'
import { quotationMarks } from './quotation-marks.ts'
import { translationRecords } from './translation-records.ts'
import { verbatimEqualsSource } from './verbatim-equals-source.ts'

/** Every rule, in the order in which faults are reported; those of the format are found while files are read. */
export const rules: readonly Rule[] = [
  verbatimEqualsSource,
  knownNotes,
  knownRoles,
  passageLinks,
  permanentIds,
  alignedSections,
  alignedEntities,
  alignedNumbers,
  alignedSupplied,
  meantDifferences,
  translationRecords,
  quotationMarks,
  frenchSpaces,
  mixedScripts,
  ownLanguage,
  drawableCharacters,
  glossaryTerms,
  openText,
  ...formatRules,
  ...fileRules,
  ...entityRules,
  ...analysisRules,
]

/**
 * Checks the content against every rule.
 *
 * @returns all faults, by rule
 */
export const checkLibrary = (library: Library): readonly Fault[] => rules.flatMap((rule) => rule.check(library))
