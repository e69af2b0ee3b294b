import type { Language, PerLanguage } from './language.ts'

/** The no-break space, which French sets inside quotation marks and before a colon. */
export const noBreakSpace = '\u00A0'

/** The narrow no-break space, which French sets before `;`, `!` and `?`. */
export const narrowNoBreakSpace = '\u202F'

/** The quotation marks of a language. */
export interface QuotationMarks {
  readonly open: string
  readonly close: string
  /** Quotations inside quotations. */
  readonly inner: readonly [open: string, close: string]
}

/** The quotation marks of each language: CLDR 48, `delimiters`; Finnish opens and closes alike. */
export const quotationMarksOf: PerLanguage<QuotationMarks> = {
  de: { open: '„', close: '“', inner: ['‚', '‘'] },
  en: { open: '“', close: '”', inner: ['‘', '’'] },
  fr: { open: '«', close: '»', inner: ['“', '”'] },
  it: { open: '«', close: '»', inner: ['“', '”'] },
  fi: { open: '”', close: '”', inner: ['’', '’'] },
  uk: { open: '«', close: '»', inner: ['„', '“'] },
}

/** A text in the quotation marks of a language, French ones with their no-break spaces. */
export const inQuotationMarks = (text: string, language: Language): string => {
  const { open, close } = quotationMarksOf[language]
  const space = language === 'fr' ? noBreakSpace : ''
  return `${open}${space}${text}${space}${close}`
}

/** A text that will stand in quotation marks: its own marks become those of a quotation inside a quotation. */
export const quotable = (language: Language, text: string): string => {
  const { open, close, inner } = quotationMarksOf[language]
  const spaced = language === 'fr' ? text.replaceAll(/«[\u00A0\u202F]|[\u00A0\u202F]»/gu, (mark) => mark.trim()) : text
  return spaced.replaceAll(open, inner[0]).replaceAll(close, inner[1])
}
