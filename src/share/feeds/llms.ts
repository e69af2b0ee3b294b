import { ownNames } from '../../i18n/format.ts'
import { fromBase, href } from '../../i18n/paths.ts'
import { translator } from '../../i18n/translate.ts'
import { languages } from '../../model/language.ts'
import type { Library } from '../../model/library.ts'
import { siteName } from '../../model/site.ts'

/**
 * What the site offers to programs that read for people: the articles as Markdown in each language, and the data.
 *
 * @param absolute makes a full address of one from the base path on
 * @see https://llmstxt.org
 */
export const llmsText = ({ articles }: Pick<Library, 'articles'>, absolute: (path: string) => string): string => {
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
  ].join('\n\n')}\n`
}
