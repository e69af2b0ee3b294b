import { readRegistry } from '../../src/library/read-registry.ts'
import { parseVersion, type ParsedVersion } from '../../src/markdown/parse.ts'
import { isSlug, type Slug } from '../../src/model/ids.ts'
import type { Language } from '../../src/model/language.ts'
import { fixtureSite } from './fixture-site.ts'

/** The registry of the fixture site. */
export const { registry } = await readRegistry(fixtureSite)

/** A slug for texts of tests. */
export const testSlug = (slug: string): Slug => {
  if (!isSlug(slug)) throw new TypeError(`Unexpected slug \`${slug}\``)
  return slug
}

/** Front matter without faults, for texts that are about something else. */
export const frontMatter = (language: Language): string =>
  [
    '---',
    'title: Ein Titel',
    'description: Eine Beschreibung',
    `language: ${language}`,
    'leadTitle: Einstieg',
    ...(language === 'de' ? [] : ['credit: { from: de, translator: Test, method: human, reviewed: none }']),
    '---',
    '',
    '',
  ].join('\n')

/** Reads a text as an article's version; its first line is line 8 of the file in German. */
export const parse = (text: string, language: Language = 'de', matter = frontMatter(language)): ParsedVersion =>
  parseVersion({ path: `${language}.md`, slug: testSlug('test'), language, source: matter + text }, registry)

/** Faults as `line:column rule reason`, as people read them. */
export const faultLines = ({ faults }: ParsedVersion): readonly string[] =>
  faults.map(({ place, rule, reason }) => `${place?.line ?? '?'}:${place?.column ?? '?'} ${rule}: ${reason}`)
