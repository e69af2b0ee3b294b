import type { Analysis, Texts } from './analysis.ts'
import { textIn } from './analysis.ts'
import type { Article } from './article.ts'
import { originalLanguage } from './language.ts'
import { listCorrections } from './corrections.ts'

/** The part `analysis` of an article's open data. */
export interface OpenAnalysis {
  readonly claims: readonly {
    readonly id: string
    readonly kind: string
    readonly speaker: string
    readonly via?: string
    readonly about: readonly string[]
    readonly evidence: readonly string[]
    readonly text: Texts
  }[]
  readonly options: readonly {
    readonly id: string
    readonly status: string
    readonly provider?: string
    readonly evidence: readonly string[]
    readonly text: Texts
  }[]
  readonly events: readonly {
    readonly id: string
    readonly when: string
    readonly evidence: readonly string[]
    readonly text: Texts
  }[]
  readonly questions: readonly { readonly id: string; readonly evidence: readonly string[]; readonly text: Texts }[]
  readonly corrections: readonly {
    readonly id: string
    readonly sentence: string
    readonly sic: string
    readonly corr: string
    readonly note: Texts
  }[]
}

/**
 * The analysis as open data: references by id, texts in every language that has them, times as the original gives them.
 *
 * @param article the article that the analysis belongs to; its corrections are part of the data
 */
export const toOpenData = (analysis: Analysis | undefined, article: Article): OpenAnalysis => ({
  claims: (analysis?.claims ?? []).map(({ about, evidence, id, kind, speaker, text, via }) => ({
    id,
    kind,
    speaker: speaker.id,
    ...(via && { via: via.id }),
    about: about.map((entity) => entity.id),
    evidence,
    text,
  })),
  options: (analysis?.options ?? []).map(({ evidence, id, provider, status, text }) => ({
    id,
    status,
    ...(provider && { provider: provider.id }),
    evidence,
    text,
  })),
  events: (analysis?.events ?? []).map(({ evidence, id, text, when }) => ({
    id,
    when: textIn(when, originalLanguage),
    evidence,
    text,
  })),
  questions: (analysis?.questions ?? []).map(({ evidence, id, text }) => ({ id, evidence, text })),
  corrections: listCorrections(article).map(({ corr, id, note, passage, sic }) => ({
    id,
    sentence: passage.id,
    sic,
    corr,
    note,
  })),
})
