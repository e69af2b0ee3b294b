import { passagesIn } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import { readingText } from '../model/inline.ts'
import { isOpenText, openTextReason } from '../model/open-text.ts'
import type { Rule } from './rule.ts'
import { translationsOf } from './translations.ts'

const id = 'open-text'

/** Nothing unfinished is published. Front matter, entities, analyses and pages are looked at while they are read. */
export const openText: Rule = {
  id,
  description:
    'No text that readers see holds `TODO`, the mark of what a draft leaves open. A sentence of the original may hold it, since it was received so, and then its translation may.',
  bad: { de: 'Ein Satz.', en: 'TODO A sentence.' },
  good: { de: 'Ein Satz.', en: 'A sentence.' },
  check: ({ articles }) =>
    translationsOf(articles).flatMap(({ original, translation }) => {
      const received = new Set<string>(
        passagesIn(original).flatMap((passage) => (isOpenText(readingText(passage.content)) ? [passage.id] : [])),
      )
      return passagesIn(translation).flatMap(({ id: passage, content, place }): readonly Fault[] => {
        const reason = received.has(passage) ? undefined : openTextReason(readingText(content))
        return reason === undefined
          ? []
          : [{ path: translation.path, place, reason: `${reason} (${passage})`, rule: id }]
      })
    }),
}
