import { translator } from '../../i18n/translate.ts'
import { readingParagraph, sentencesOf, type ArticleVersion, type Section, type Sentence } from '../../model/article.ts'
import { notedIn } from '../../model/corrections.ts'
import { readingText } from '../../model/inline.ts'
import { inQuotationMarks } from '../../model/typography.ts'

/** Full addresses of what the Markdown version links to. */
export interface MarkdownAddresses {
  readonly article: string
  readonly section: (section: Section) => string
}

const escape = (text: string) => text.replace(/([\\`*_[\]<>])/g, '\\$1')

/** The corrections and supplied words of a sentence, in words: what was received and why it was mended. */
const notes = (version: ArticleVersion, sentence: Sentence): readonly string[] => {
  const t = translator(version.language)
  const quoted = (text: string) => inQuotationMarks(escape(text.trim()), version.language)
  return notedIn(sentence.content).map((noted) => {
    const sic = noted.type === 'correction' ? noted.sic : ''
    const received = sic === '' ? t('article.nothing') : quoted(sic)
    const why = noted.note === undefined ? undefined : version.frontMatter.notes[noted.note]
    return `\`${sentence.id}\` ${quoted(readingText(noted.children))}. ${t('article.received')} ${received}.${why === undefined ? '' : ` ${escape(why)}`}`
  })
}

const sectionMarkdown = (version: ArticleVersion, section: Section, address: string) => {
  const found = sentencesOf(section).flatMap((sentence) => notes(version, sentence))
  return [
    `## [${escape(section.title)}](${address})`,
    ...section.paragraphs.map((paragraph) => escape(readingParagraph(paragraph))),
    ...(found.length > 0 ? [found.map((note) => `- ${note}`).join('\n')] : []),
  ]
}

/** A version of an article as plain Markdown, for programs and for people who keep texts: what is read, and what was mended. */
export const markdownVersion = (version: ArticleVersion, addresses: MarkdownAddresses): string => {
  const { frontMatter } = version
  const t = translator(version.language)
  const { known, unknown } = frontMatter.provenance
  const list = (title: string, items: readonly string[]) =>
    items.length === 0 ? [] : [`### ${title}`, items.map((item) => `- ${escape(item)}`).join('\n')]
  const credit =
    frontMatter.credit === undefined
      ? t('article.original', { language: t(`language.${version.language}`) })
      : `${t('article.translated', { language: t(`language.${frontMatter.credit.from}`) })} (${t(`article.method.${frontMatter.credit.method}`)})`
  return `${[
    `# ${escape(frontMatter.title)}`,
    `> ${escape(frontMatter.description)}`,
    `${credit}. <${addresses.article}>`,
    ...version.sections.flatMap((section) => sectionMarkdown(version, section, addresses.section(section))),
    `## ${t('article.source')}`,
    ...list(t('article.known'), known),
    ...list(t('article.unknown'), unknown),
  ].join('\n\n')}\n`
}
