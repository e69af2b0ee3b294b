import type { Fault } from '../model/fault.ts'
import { hasTerm } from '../model/glossary.ts'
import { readingText } from '../model/inline.ts'
import type { Rule } from './rule.ts'
import { passagePairs, translationsOf } from './translations.ts'

const id = 'glossary-terms'

const glossaryFile =
  '- { de: Bodentruppen, en: ground troops, fr: troupes au sol, it: truppe di terra, fi: maajoukot, uk: сухопутні війська }\n'

/** A word of the glossary is translated as the glossary says; other ways may be meant, so this only warns. */
export const glossaryTerms: Rule = {
  id,
  description:
    'Where a sentence or heading of the original has a word of `content/glossary.yaml`, its translation has that word as the glossary gives it, in any form listed there. A warning, which stops nothing: the sentence may say the same with other words.',
  bad: { de: 'Bodentruppen kamen.', en: 'The infantry came.', 'content/glossary.yaml': glossaryFile },
  good: { de: 'Bodentruppen kamen.', en: 'Ground troops came.', 'content/glossary.yaml': glossaryFile },
  check: ({ articles, glossary }) =>
    translationsOf(articles).flatMap((pair) =>
      passagePairs(pair).flatMap(([model, passage]): readonly Fault[] => {
        const { language, path } = pair.translation
        const original = readingText(model.content)
        const translated = readingText(passage.content)
        return glossary
          .filter((term) => hasTerm(original, term, pair.original.language) && !hasTerm(translated, term, language))
          .map((term): Fault => {
            const german = term[pair.original.language].term
            const reason = `Unexpected translation of “${german}” in \`${passage.id}\`, expected “${term[language].term}” as in content/glossary.yaml`
            return { path, place: passage.place, reason, rule: id, severity: 'warning' }
          })
      }),
    ),
}
