import { quotationMarks } from '../../i18n/format.ts'
import { translator } from '../../i18n/translate.ts'
import type { ArticleVersion, Section } from '../../model/article.ts'

/**
 * A quotation with its source, with `{quote}` where the text goes: text, section, article, language and address.
 *
 * @param section the section quoted from; left out where the quotation may come from any
 * @param url the full address, or a mark that the browser replaces
 */
export const quoteSource = (version: ArticleVersion, section: Section | undefined, url: string): string => {
  const t = translator(version.language)
  const [open, close] = quotationMarks[version.language]
  const title = [version.frontMatter.title, ...(section === undefined ? [] : [section.title])].join(', ')
  return `${open}{quote}${close}\n— ${title}. Lagebild (${t(`language.${version.language}`)}), ${url}`
}
