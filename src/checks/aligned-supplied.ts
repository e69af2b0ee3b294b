import { frontMatterOf } from './example.ts'
import type { Fault } from '../model/fault.ts'
import { suppliedIn } from '../model/inline.ts'
import type { Rule } from './rule.ts'
import { lacking, passagePairs, translationsOf } from './translations.ts'

const id = 'aligned-supplied'

const notes = 'notes: { verb: Test }\n'
const german = `${frontMatterOf('de', notes)}[Berg](entity:ada-berg) hat :supplied[Sorgen geweckt]{note=verb}.\n`

/** Words that are ours stand in square brackets in every language, or in none. */
export const alignedSupplied: Rule = {
  id,
  description:
    'Each sentence and heading of a translation marks the same supplied words as that of the original, by the same notes: what is our guess in German is our guess in every language, and a translation guesses nothing of its own.',
  bad: { 'de.md': german, 'en.md': `${frontMatterOf('en', notes)}[Berg](entity:ada-berg) has raised concerns.\n` },
  good: {
    'de.md': german,
    'en.md': `${frontMatterOf('en', notes)}[Berg](entity:ada-berg) has :supplied[raised concerns]{note=verb}.\n`,
  },
  check: ({ articles }) =>
    translationsOf(articles).flatMap((pair) =>
      passagePairs(pair).flatMap(([model, passage]): readonly Fault[] => {
        const { path } = pair.translation
        const where = `\`${model.id}\` of \`${pair.original.language}.md\``
        const expected = suppliedIn(model.content).map(({ note }) => note)
        const supplied = suppliedIn(passage.content)
        const found = supplied.map(({ note }) => note)
        return [
          ...lacking(expected, found).map((note): Fault => {
            const reason = `Unexpected absence of supplied words, expected \`:supplied[…]{note=${note}}\` as in ${where}`
            return { path, place: passage.place, reason, rule: id }
          }),
          ...lacking(found, expected).map((note): Fault => {
            const place = supplied.findLast((words) => words.note === note)?.place ?? passage.place
            const reason = `Unexpected supplied words with the note \`${note}\`, expected none that ${where} lacks`
            return { path, place, reason, rule: id }
          }),
        ]
      }),
    ),
}
