import type { Translate } from '../i18n/translate.ts'
import type { ArticleVersion, Passage } from '../model/article.ts'
import { isSentenceId } from '../model/ids.ts'

/** How a passage is called: its section and its number there, or that it is the heading. */
export const passageLabel = (version: ArticleVersion, passage: Passage, t: Translate): string => {
  const section = version.sections.find(({ id }) => id === passage.section)?.title ?? passage.section
  if (!isSentenceId(passage.id)) return t('register.heading', { section })
  return t('article.sentence', { section, number: passage.id.slice(passage.section.length + 1) })
}
