import { ownNames } from '../../i18n/format.ts'
import { fromBase, href } from '../../i18n/paths.ts'
import { translator } from '../../i18n/translate.ts'
import type { Corpus } from '../../library/corpus.ts'
import type { Article } from '../../model/article.ts'
import { languages } from '../../model/language.ts'
import { pageLengths, paginate, type PageOf } from '../../model/paging.ts'
import { siteName } from '../../model/site.ts'

/** The address of a page of the list for programs, below the base path: `llms.txt`, `llms/2.txt`. */
export const llmsPath = (number: number): string => (number === 1 ? 'llms.txt' : `llms/${number}.txt`)

/** The pages of the list for programs. */
export const llmsPages = ({ articles }: Pick<Corpus, 'articles'>): readonly PageOf<Article>[] =>
  paginate(
    articles.map(({ article }) => article),
    pageLengths.llms,
  )

/**
 * What the site offers to programs that read for people: the articles as Markdown in each language, and the data.
 *
 * @param page some of the articles; the older ones follow on the next page
 * @param absolute makes a full address of one from the base path on
 * @see https://llmstxt.org
 */
export const llmsText = (
  { items: articles, number, count }: PageOf<Article>,
  absolute: (path: string) => string,
): string => {
  const t = translator('en')
  const link = (title: string, path: string, about: string) => `- [${title}](${absolute(path)}): ${about}`
  return `${[
    `# ${siteName}`,
    `> ${t('home.description')}`,
    'Every statement of an analysis names the sentences that it rests on. Sentence ids (`washington.2`) are the same in every language and never change. The texts are as received; corrections are marked. No calendar dates are given where the source has none.',
    ...languages.map((language) =>
      [
        `## ${ownNames[language]}`,
        '',
        ...articles.flatMap(({ versions, slug }) => {
          const version = versions[language]
          return version === undefined
            ? []
            : [link(version.frontMatter.title, href(language, `articles/${slug}.md`), version.frontMatter.description)]
        }),
      ].join('\n'),
    ),
    [
      '## Data',
      '',
      ...articles.map(({ slug }) =>
        link(
          slug,
          fromBase(`data/articles/${slug}.json`),
          'sentences, mentions, corrections and analysis in all languages',
        ),
      ),
      link('entities', fromBase('data/entities.json'), 'people, countries, organisations and places'),
    ].join('\n'),
    ...(number < count
      ? [`## More\n\n${link('older articles', fromBase(llmsPath(number + 1)), `page ${number + 1} of ${count}`)}`]
      : []),
  ].join('\n\n')}\n`
}
