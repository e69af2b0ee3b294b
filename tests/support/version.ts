import { parseVersion } from '../../src/markdown/parse.ts'
import type { ArticleVersion } from '../../src/model/article.ts'
import type { Registry } from '../../src/model/entity.ts'
import { isSlug } from '../../src/model/ids.ts'
import type { Inline } from '../../src/model/inline.ts'
import type { Language } from '../../src/model/language.ts'

const slug = 'test'

/**
 * A version of an article, read by the real pipeline.
 *
 * @param body the text below the front matter
 * @throws if the text has faults: a test about those reads them from the pipeline
 */
export const versionOf = (body: string, registry: Registry, language: Language = 'de'): ArticleVersion => {
  if (!isSlug(slug)) throw new TypeError(`Unexpected slug \`${slug}\``)
  const credit = language === 'de' ? '' : 'credit: { from: de, translator: Test, method: human, reviewed: none }\n'
  const source = `---\ntitle: Test\ndescription: Test\nlanguage: ${language}\nleadTitle: Start\n${credit}---\n\n${body}\n`
  const { version, faults } = parseVersion({ path: `${slug}/${language}.md`, slug, language, source }, registry)
  if (version === undefined || faults.length > 0) throw new Error(JSON.stringify(faults, undefined, 2))
  return version
}

/** A version in which every link of an author leads elsewhere, as if a bad address had got past the check. */
export const withAddress = (version: ArticleVersion, url: string): ArticleVersion => {
  const lead = (node: Inline): Inline => {
    if (node.type === 'text') return node
    const children = node.children.map(lead)
    return node.type === 'link' ? { ...node, url, children } : { ...node, children }
  }
  return {
    ...version,
    sections: version.sections.map((section) => ({
      ...section,
      heading: section.heading.map(lead),
      paragraphs: section.paragraphs.map((sentences) =>
        sentences.map((sentence) => ({ ...sentence, content: sentence.content.map(lead) })),
      ),
    })),
  }
}
