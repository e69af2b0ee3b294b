import type { Fault } from '../model/fault.ts'
import { mentionsIn } from '../model/inline.ts'
import type { Rule } from './rule.ts'
import { lacking, passagePairs, translationsOf } from './translations.ts'

const id = 'aligned-entities'

const quoted = (values: readonly string[]) =>
  values.length === 0 ? 'none' : values.map((value) => `\`${value}\``).join(', ')

/** A sentence mentions the same entities in every language. */
export const alignedEntities: Rule = {
  id,
  description:
    'Each sentence and heading of a translation mentions the same entities, as often, as that of the original: who is named where does not depend on the language.',
  bad: {
    de: '[Ada Berg](entity:ada-berg) kam nach [Stockholm](entity:stockholm).',
    en: '[Ada Berg](entity:ada-berg) came.',
  },
  good: {
    de: '[Ada Berg](entity:ada-berg) kam nach [Stockholm](entity:stockholm).',
    en: '[Ada Berg](entity:ada-berg) came to [Stockholm](entity:stockholm).',
  },
  check: ({ articles }) =>
    translationsOf(articles).flatMap((pair) =>
      passagePairs(pair).flatMap(([model, passage]): readonly Fault[] => {
        const { path } = pair.translation
        const where = `\`${model.id}\` of \`${pair.original.language}.md\``
        const expected = mentionsIn(model.content).map(({ entity }) => String(entity))
        const mentions = mentionsIn(passage.content)
        const found = mentions.map(({ entity }) => String(entity))
        const missing = lacking(expected, found).map((entity): Fault => {
          const reason = `Unexpected absence of \`${entity}\`, expected a mention as in ${where}; here are ${quoted(found)}`
          return { path, place: passage.place, reason, rule: id }
        })
        const surplus = lacking(found, expected).map((entity): Fault => {
          const place = mentions.findLast((mention) => mention.entity === entity)?.place ?? passage.place
          const reason = `Unexpected mention of \`${entity}\`, expected those of ${where}: ${quoted(expected)}`
          return { path, place, reason, rule: id }
        })
        return [...missing, ...surplus]
      }),
    ),
}
