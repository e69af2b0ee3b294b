import type { Passage } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'
import { wordingsDigest, type DifferenceRule } from '../model/meant-differences.ts'
import type { Rule } from './rule.ts'
import { passagePairs, translationsOf, type Translation } from './translations.ts'

/** A sentence or heading, what it translates, and what the two stand in. */
export interface ComparedPassage {
  readonly library: Library
  readonly pair: Translation
  readonly model: Passage
  readonly passage: Passage
}

/** A rule that compares each sentence of a translation with its original, and whose faults a translator can mean. */
export interface Comparison extends Omit<Rule, 'check' | 'id'> {
  readonly id: DifferenceRule
  /** What differs in a passage, whether meant or not. */
  readonly differences: (compared: ComparedPassage) => readonly Omit<Fault, 'path' | 'rule'>[]
}

/** Every passage of every translation that follows its original. */
export const comparedPassages = (library: Library): readonly ComparedPassage[] =>
  translationsOf(library.articles).flatMap((pair) =>
    passagePairs(pair).map(([model, passage]) => ({ library, pair, model, passage })),
  )

/** Whether the translator means that a passage differs from its original as it is now. */
export const isMeant = ({ model, passage }: ComparedPassage, rule: DifferenceRule): boolean =>
  (passage.meant ?? []).some(
    (meant) => meant.rule === rule && meant.wordings === wordingsDigest(model.content, passage.content),
  )

/** The rule of a comparison: its differences, save those that are meant. */
export const ruleOf = (comparison: Comparison): Rule => ({
  id: comparison.id,
  description: `${comparison.description} A difference that is meant is marked at the end of its line: \`npm run status -- --meant\`.`,
  bad: comparison.bad,
  good: comparison.good,
  check: (library) =>
    comparedPassages(library).flatMap((compared) =>
      isMeant(compared, comparison.id)
        ? []
        : comparison.differences(compared).map((fault): Fault => ({
            ...fault,
            path: compared.pair.translation.path,
            rule: comparison.id,
          })),
    ),
})
