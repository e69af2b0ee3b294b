import { passagesIn } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import { nearestHint } from '../model/nearest.ts'
import { lockFile } from '../model/translation-lock.ts'
import { isTranslationLanguage, translatedPassages, translationLanguages } from '../model/translation.ts'
import type { Rule } from './rule.ts'

const id = 'translation-records'

/** It is known which wording of the original each sentence of a translation follows. */
export const translationRecords: Rule = {
  id,
  description:
    'The lock file says for each sentence of a translation which wording of the original it follows; `npm run status -- --confirm` writes it. Otherwise nobody could tell that a sentence has gone stale.',
  bad: { de: 'Ein Satz.', en: 'A sentence.', 'translations.lock.json': '{}\n' },
  good: {
    de: 'Ein Satz.',
    en: 'A sentence.',
    'translations.lock.json': '{ "en": { "lead.1": "2f65a4c0b5f4d4d8" } }\n',
  },
  check: ({ articles }) =>
    articles.flatMap((article) => {
      const known = passagesIn(article.original).map((passage) => String(passage.id))
      return translationLanguages.filter(isTranslationLanguage).flatMap((language): readonly Fault[] => {
        const version = article.versions[language]
        const path = version?.path ?? article.original.path
        const unconfirmed = translatedPassages(article, language)
          .filter(({ state }) => state === 'unconfirmed')
          .map(({ passage }): Fault => {
            const place = version && passagesIn(version).find((candidate) => candidate.id === passage.id)?.place
            const command = `npm run status -- --confirm ${article.slug} ${language} ${passage.id}`
            const reason = `Unexpected \`${passage.id}\` without a record of what it translates, expected one: \`${command}\``
            return { path, ...(place && { place }), reason, rule: id }
          })
        const gone = Object.keys(article.lock[language] ?? {})
          .filter((passage) => !known.includes(passage))
          .map((passage): Fault => {
            const reason = `Unexpected record of \`${passage}\` in the lock file, expected a passage of the original${nearestHint(passage, known)}`
            const lock = article.original.path.replace(/[^/]+$/u, lockFile)
            return { path: lock, place: { line: 1, column: 1 }, reason, rule: id }
          })
        return [...unconfirmed, ...gone]
      })
    }),
}
