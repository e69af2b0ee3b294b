import { translator } from '../../i18n/translate.ts'
import type { ArticleVersion, Section } from '../../model/article.ts'
import { siteName } from '../../model/site.ts'
import { inQuotationMarks } from '../../model/typography.ts'

/**
 * A quotation with its source, with `{quote}` where the text goes: text, section, article, language and address.
 *
 * @param section the section quoted from; left out where the quotation may come from any
 * @param url the full address, or a mark that the browser replaces
 */
export const quoteSource = (version: ArticleVersion, section: Section | undefined, url: string): string => {
  const t = translator(version.language)
  const title = [version.frontMatter.title, ...(section === undefined ? [] : [section.title])].join(', ')
  return `${inQuotationMarks('{quote}', version.language)}\n— ${title}. ${siteName} (${t(`language.${version.language}`)}), ${url}`
}
