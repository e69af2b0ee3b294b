import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { feedHtml } from '../../src/html/feed-html.ts'
import { rehypeNoteReferences } from '../../src/html/rehype-note-references.ts'
import { parseVersion } from '../../src/markdown/parse.ts'
import { sentencesIn, verbatimSource, type ArticleVersion } from '../../src/model/article.ts'
import { numberedNotes } from '../../src/model/corrections.ts'
import { mentionsIn, readingText } from '../../src/model/inline.ts'
import { runsOf } from '../../src/model/runs.ts'
import { markdownVersion } from '../../src/share/citations/markdown-version.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { paragraphsHtml } from '../support/text-html.ts'
import { versionOf } from '../support/version.ts'

const german = versionOf('Berg hat:corr[ :supplied[Sorgen geweckt]{note=verb}]{sic="" note=verb}.', smallRegistry)
const english = versionOf('Berg has :supplied[raised concerns]{note=verb}.', smallRegistry, 'en')

const contentOf = (version: ArticleVersion) => sentencesIn(version).flatMap(({ content }) => content)
const shown = (version: ArticleVersion) =>
  paragraphsHtml(version, (chain) =>
    chain.use(rehypeNoteReferences, {
      numbers: new Map(numberedNotes(version).map(({ on, note }) => [on, note])),
      label: (number) => `Note ${number}`,
    }),
  )

describe.each([
  { version: german, words: 'Berg hat [Sorgen geweckt].' },
  { version: english, words: 'Berg has [raised concerns].' },
])('words that are ours, in $version.language', ({ version, words }) => {
  it('stand in square brackets in the reading text, which search, open data and previews take', () => {
    expect(readingText(contentOf(version))).toBe(words)
    expect(
      runsOf(contentOf(version))
        .map(({ text }) => text)
        .join(''),
    ).toBe(words)
  })
  it('stand so in the page, from which a quotation is copied', () => {
    expect(toString(fromHtml(shown(version))).trim()).toBe(words)
    expect(shown(version)).toContain('data-supplied="verb"')
  })
  it('stand so in the Markdown version, read as Markdown', () => {
    const chain = unified().use(remarkParse).use(remarkRehype)
    const markdown = markdownVersion(version, { article: 'https://x.test/', section: () => 'https://x.test/' })
    expect(toString(chain.runSync(chain.parse(markdown)))).toContain(words)
  })
  it('stand so in the feed', () => {
    expect(feedHtml(version)).toContain(words)
  })
  it('have one numbered note that says why', () => {
    expect(numberedNotes(version)).toMatchObject([{ note: 1, on: { note: 'verb' } }])
    expect(shown(version).match(/href="#fix-\d+"/g)).toEqual(['href="#fix-1"'])
  })
})

it('the text as received has no supplied words', () => {
  expect(verbatimSource(german)).toBe('Berg hat.\n')
})

it('may name an entity, and stand in the name of one', () => {
  const inside = versionOf('Sie :supplied[riet [Berg](entity:ada-berg)]{note=x}.', smallRegistry, 'en')
  expect(mentionsIn(contentOf(inside)).map(({ entity }) => entity)).toEqual(['ada-berg'])
  const around = versionOf('[Ada :supplied[Berg]{note=x}](entity:ada-berg) rät.', smallRegistry, 'en')
  expect(readingText(contentOf(around))).toBe('Ada [Berg] rät.')
})

it.each([
  [':supplied[]{note=x}', 'Unexpected `:supplied` without words'],
  [':supplied[wohl]', 'Unexpected supplied words without a note'],
  [':supplied[wohl]{note=x why=y}', 'Unexpected attribute `why`, expected `note`'],
  ['Das ist :supplied wohl so.', 'Unexpected supplied words without a note'],
])('%s is an error at its place', (body, reason) => {
  const source = `---\ntitle: T\ndescription: T\nlanguage: de\nleadTitle: T\n---\n\n${body}\n`
  const { slug } = german
  const { faults } = parseVersion({ path: 'de.md', slug, language: 'de', source }, smallRegistry)
  expect(faults.map((fault) => `${fault.rule}: ${fault.reason}`).join('\n')).toContain(`malformed-supplied: ${reason}`)
})
