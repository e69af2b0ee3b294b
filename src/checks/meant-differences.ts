import { passagesIn } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import { wordingsDigest, type DifferenceRule, type MeantDifference } from '../model/meant-differences.ts'
import { entitiesCompared } from './aligned-entities.ts'
import { numbersCompared } from './aligned-numbers.ts'
import { comparedPassages, type ComparedPassage, type Comparison } from './comparison.ts'
import type { Rule } from './rule.ts'

const id = 'meant-differences'

/** The comparisons whose differences can be meant. */
export const comparisons: Readonly<Record<DifferenceRule, Comparison>> = {
  'aligned-entities': entitiesCompared,
  'aligned-numbers': numbersCompared,
}

/** What is wrong with a mark, or nothing: it was set for other wordings, or there is no difference. */
const reasonAgainst = (meant: MeantDifference, compared: ComparedPassage): string | undefined => {
  const { model, passage, pair } = compared
  const { slug, language } = pair.translation
  if (comparisons[meant.rule].differences(compared).length === 0)
    return `Unexpected mark, expected none, since \`${meant.rule}\` finds no difference in \`${passage.id}\``
  if (meant.wordings === wordingsDigest(model.content, passage.content)) return undefined
  return `Unexpected mark that was set for other wordings of \`${passage.id}\`, expected no difference, or, if it is still meant, \`npm run status -- --meant ${slug} ${language} ${passage.id} "why"\``
}

/** A mark of a difference that is meant holds for the wordings for which it was set. */
export const meantDifferences: Rule = {
  id,
  description:
    'A difference from the original that is meant is marked at the end of the line, with the rule, the reason and a digest of both wordings. When either wording changes, the mark is void; where nothing differs, or in the original, there is none.',
  bad: {
    de: 'Sie kommen in vierzehn Tagen.',
    en: 'They come in fourteen days. :meant[English counts weeks]{rule=aligned-numbers for=58614cff}',
  },
  good: {
    de: 'Sie kommen in vierzehn Tagen.',
    en: 'They come in two weeks. :meant[English counts weeks]{rule=aligned-numbers for=58614cff}',
  },
  check: (library) => [
    ...library.articles.flatMap(({ original }) =>
      passagesIn(original).flatMap(({ meant = [] }) =>
        meant.map(({ place }): Fault => {
          const reason = 'Unexpected mark in the original, expected it in the translation that differs'
          return { path: original.path, place, reason, rule: id }
        }),
      ),
    ),
    ...comparedPassages(library).flatMap((compared) =>
      (compared.passage.meant ?? []).flatMap((meant): readonly Fault[] => {
        const reason = reasonAgainst(meant, compared)
        return reason === undefined
          ? []
          : [{ path: compared.pair.translation.path, place: meant.place, reason, rule: id }]
      }),
    ),
  ],
}
