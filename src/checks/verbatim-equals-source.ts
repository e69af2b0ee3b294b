import { sentencesOf, verbatimSource, type ArticleVersion } from '../model/article.ts'
import { verbatimText, type Place } from '../model/inline.ts'
import { frontMatterOf } from './example.ts'
import type { Rule } from './rule.ts'

const id = 'verbatim-equals-source'

/** The word around an offset, for messages; white space is shown by its escape. */
const wordAt = (text: string, offset: number) => {
  const before = /\S*$/.exec(text.slice(0, offset))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(offset))?.[0] ?? ''
  return JSON.stringify(before + after === '' ? text.slice(offset, offset + 1) : before + after)
}

/** The text as received comes back from the original byte for byte. */
export const verbatimEqualsSource: Rule = {
  id,
  description:
    'Undoing every correction of the original and dropping its annotations gives `source.txt` byte for byte: nothing of the received text is lost.',
  bad: { 'source.txt': 'Frau Breg kam.\n', de: 'Frau Berg kam.' },
  good: {
    'source.txt': 'Frau Breg kam.\n',
    'de.md': `${frontMatterOf('de', 'notes: { name: Ein Schreibfehler. }\n')}Frau :corr[Berg]{sic="Breg" note=name} kam.\n`,
  },
  check: ({ articles }) =>
    articles.flatMap(({ original, source }) => {
      const verbatim = verbatimSource(original)
      if (verbatim === source) return []
      let offset = 0
      while (offset < source.length && source[offset] === verbatim[offset]) offset += 1
      const lines = source.slice(0, offset).split('\n')
      const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1} of source.txt`
      const reason = `Unexpected ${wordAt(verbatim, offset)}, expected ${wordAt(source, offset)} as in ${place}`
      return [{ path: original.path, place: placeInOriginal(original, offset), reason, rule: id }]
    }),
}

/** Where in the article's file the character with an offset in the verbatim text stands: the line of its sentence. */
const placeInOriginal = (original: ArticleVersion, offset: number): Place => {
  const passages = original.sections.flatMap((section) => [
    ...(section.heading.length > 0 ? [{ place: section.place, length: verbatimText(section.heading).length }] : []),
    ...sentencesOf(section).map(({ place, content }) => ({ place, length: verbatimText(content).length })),
  ])
  let end = original.frontMatter.layout.start.length
  for (const { place, length } of passages) {
    end += length + 1
    if (offset < end) return place
  }
  return passages.at(-1)?.place ?? { line: 1, column: 1 }
}
