import { quotable } from '../model/typography.ts'
import { translator } from '../i18n/translate.ts'
import type { Language } from '../model/language.ts'
import type { CitationWords } from './citations/citation.ts'
import type { CardWords } from './previews/preview-card.ts'

/** The words of preview images in a language. */
export const cardWords = (language: Language): CardWords => {
  const t = translator(language)
  return {
    kind: ({ frontMatter }) => t(`article.kind.${frontMatter.kind}`),
    section: (number, count) => t('share.number', { number, count }),
    entity: (kind) => t(`kind.${kind}`),
    sentences: (count) => t('home.sentences', { count }),
    people: (count) => t('article.people', { count }),
    countries: (count) => t('article.countries', { count }),
    passages: (count) => t('share.passages', { count }),
    named: (names) => t('share.named', { names }),
    site: t('site.tagline'),
  }
}

/** The words of citations in a language. */
export const citationWords = (language: Language): CitationWords => {
  const t = translator(language)
  return {
    sentence: (number) => t('share.cite.sentence', { number }),
    plain: (parts) => t('share.cite.plain', { ...parts, title: quotable(language, parts.title) }),
    accessed: (day) => t('share.cite.accessed', { day }),
  }
}
