import type { ArticleVersion, Section } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import { nearestHint } from '../model/nearest.ts'
import type { Rule } from './rule.ts'
import { translationsOf } from './translations.ts'

const id = 'aligned-sections'

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

/** A translation has the sections, paragraphs and sentences of the original. */
export const alignedSections: Rule = {
  id,
  description:
    'A translation has the same sections in the same order as the original, each with as many paragraphs, each of those with as many sentences: a link leads to the same passage in every language.',
  bad: { de: 'Der Satz.\nNoch einer.', en: 'The sentence, and another.' },
  good: { de: 'Der Satz.\nNoch einer.', en: 'The sentence.\nAnother.' },
  check: ({ articles }) =>
    translationsOf(articles).flatMap(({ original, translation }) => [
      ...sectionFaults(original, translation),
      ...translation.sections.flatMap((section) => {
        const model = original.sections.find((candidate) => candidate.id === section.id)
        return model === undefined ? [] : paragraphFaults(original, translation, model, section)
      }),
    ]),
}

const sectionFaults = (original: ArticleVersion, translation: ArticleVersion): readonly Fault[] => {
  const { path } = translation
  const file = `${original.language}.md`
  const expected = original.sections.map((section) => section.id)
  const found = translation.sections.map((section) => section.id)
  const strange = translation.sections.filter((section) => !expected.includes(section.id))
  const missing = expected.filter((section) => !found.includes(section))
  const faults = [
    ...strange.map((section): Fault => {
      const hint = nearestHint(section.id, missing.length > 0 ? missing : expected)
      const reason = `Unexpected section \`${section.id}\`, expected one of \`${file}\`: ${expected.join(', ')}${hint}`
      return { path, place: section.place, reason, rule: id }
    }),
    ...missing.map((section): Fault => {
      const reason = `Unexpected absence of the section \`${section}\`, expected it as in \`${file}\``
      return { path, place: translation.sections.at(-1)?.place, reason, rule: id }
    }),
  ]
  if (faults.length > 0) return faults
  const moved = translation.sections.find((section, index) => section.id !== expected[index])
  if (moved === undefined) return []
  const reason = `Unexpected section \`${moved.id}\` here, expected the order of \`${file}\`: ${expected.join(', ')}`
  return [{ path, place: moved.place, reason, rule: id }]
}

const paragraphFaults = (
  original: ArticleVersion,
  { path }: ArticleVersion,
  model: Section,
  section: Section,
): readonly Fault[] => {
  const file = `${original.language}.md`
  const where = `section \`${section.id}\``
  if (section.paragraphs.length !== model.paragraphs.length) {
    const reason = `Unexpected ${counted(section.paragraphs.length, 'paragraph')} in ${where}, expected ${model.paragraphs.length} as in \`${file}\``
    return [{ path, place: section.place, reason, rule: id }]
  }
  return section.paragraphs.flatMap((paragraph, index): readonly Fault[] => {
    const expected = model.paragraphs[index]?.length ?? 0
    if (paragraph.length === expected) return []
    const reason = `Unexpected ${counted(paragraph.length, 'sentence')} in paragraph ${index + 1} of ${where}, expected ${expected} as in \`${file}\``
    return [{ path, place: paragraph[0]?.place ?? section.place, reason, rule: id }]
  })
}
