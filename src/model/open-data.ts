import { toOpenData, type OpenAnalysis } from './analysis-data.ts'
import type { Analysis } from './analysis.ts'
import { sentencesOf, type Article } from './article.ts'
import type { MentionForm } from './kinds.ts'
import type { EntityId, SectionId, SentenceId, Slug } from './ids.ts'
import { mentionsIn, readingText, verbatimText } from './inline.ts'
import { languages, type Language } from './language.ts'

type InLanguages<Value> = Readonly<Partial<Record<Language, Value>>>

/** An article as open data; the form is fixed, others rely on it. */
export interface ArticleData {
  readonly id: Slug
  readonly original: Language
  readonly languages: readonly Language[]
  readonly sections: readonly {
    readonly id: SectionId
    readonly title: InLanguages<string>
    readonly sentences: readonly {
      readonly id: SentenceId
      readonly text: InLanguages<string>
      /** The wording of the original before corrections. */
      readonly verbatim: string
      readonly mentions: InLanguages<
        readonly { readonly entity: EntityId; readonly surface: string; readonly form: MentionForm }[]
      >
    }[]
  }[]
  readonly analysis: OpenAnalysis
}

/** The open data of an article. White space at the end of a sentence, which joins it to the next, is left out. */
export const articleData = (article: Article, analysis: Analysis | undefined): ArticleData => {
  const { original, versions } = article
  const existing = languages.filter((language) => versions[language] !== undefined)
  const inLanguages = <Value>(
    value: (version: (typeof versions)[Language] & {}) => Value | undefined,
  ): InLanguages<Value> =>
    Object.fromEntries(
      existing.flatMap((language) => {
        const version = versions[language]
        const found = version && value(version)
        return found === undefined ? [] : [[language, found]]
      }),
    )
  return {
    id: article.slug,
    original: original.language,
    languages: existing,
    sections: original.sections.map((section) => ({
      id: section.id,
      title: inLanguages((version) => version.sections.find(({ id }) => id === section.id)?.title),
      sentences: sentencesOf(section).map((sentence) => {
        const inVersion = (version: typeof original) =>
          version.sections
            .find(({ id }) => id === section.id)
            ?.paragraphs.flat()
            .find(({ id }) => id === sentence.id)
        return {
          id: sentence.id,
          text: inLanguages((version) => {
            const found = inVersion(version)
            return found && readingText(found.content).trimEnd()
          }),
          verbatim: verbatimText(sentence.content),
          mentions: inLanguages((version) =>
            inVersion(version) === undefined
              ? undefined
              : mentionsIn(inVersion(version)?.content ?? []).map(({ entity, form, children }) => ({
                  entity,
                  surface: readingText(children),
                  form,
                })),
          ),
        }
      }),
    })),
    analysis: toOpenData(analysis, article),
  }
}
