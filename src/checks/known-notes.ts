import { correctionsOf, passagesIn } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import { suppliedIn } from '../model/inline.ts'
import { nearestHint } from '../model/nearest.ts'
import { frontMatterOf } from './example.ts'
import type { Rule } from './rule.ts'

const id = 'known-notes'

const matter = frontMatterOf('de', 'notes: { name: Ein Schreibfehler. }\n')

/** Every correction and all supplied words are explained, in every language. */
export const knownNotes: Rule = {
  id,
  description:
    'Each correction and all supplied words name a note, and the front matter of every language explains that note to its readers.',
  bad: { 'de.md': `${matter}Frau :corr[Berg]{sic="Breg" note=nam} kam.\n` },
  good: { 'de.md': `${matter}Frau :corr[Berg]{sic="Breg" note=name} kam.\n` },
  check: ({ articles }) =>
    articles.flatMap(({ original, versions }) => {
      const used = correctionsOf(original).map(({ correction }) => correction)
      const notes = Object.keys(original.frontMatter.notes)
      const unnamed = used
        .filter(({ note }) => note === undefined)
        .map(({ place, sic }): Fault => {
          const reason = `Unexpected correction of \`${sic}\` without a note, expected \`note=…\``
          return { path: original.path, place, reason, rule: id }
        })
      const unknown = used.flatMap(({ note, place }): readonly Fault[] => {
        if (note === undefined || notes.includes(note)) return []
        const reason = `Unexpected note \`${note}\`, expected a note of the front matter${nearestHint(note, notes)}`
        return [{ path: original.path, place, reason, rule: id }]
      })
      const unknownOfSupplied = Object.values(versions).flatMap((version) =>
        passagesIn(version)
          .flatMap(({ content }) => suppliedIn(content))
          .filter(({ note }) => !notes.includes(note))
          .map(({ note, place }): Fault => {
            const reason = `Unexpected note \`${note}\`, expected a note of \`${original.language}.md\`${nearestHint(note, notes)}`
            return { path: version.path, place, reason, rule: id }
          }),
      )
      const untranslated = Object.values(versions).flatMap(({ path, frontMatter }) =>
        notes
          .filter((note) => !Object.hasOwn(frontMatter.notes, note))
          .map((note): Fault => {
            const reason = `Unexpected absence of the note \`${note}\`, expected it as in \`${original.language}.md\``
            return { path, place: { line: 2, column: 1 }, reason, rule: id }
          }),
      )
      return [...unnamed, ...unknown, ...unknownOfSupplied, ...untranslated]
    }),
}
