import type { Element, Root } from 'hast'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { textHandlers, tightTextHandlers } from '../../src/html/text-handlers.ts'
import { paragraphsTree, titleTree, versionTree } from '../../src/html/text-tree.ts'
import { sentencesIn } from '../../src/model/article.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { paragraphsHtml } from '../support/text-html.ts'
import { versionOf } from '../support/version.ts'

const element = (tagName: string, properties: Element['properties'], children: readonly unknown[], data = {}) => ({
  type: 'element',
  tagName,
  properties,
  children,
  data,
})
const text = (value: string) => ({ type: 'text', value })

describe('text handlers', () => {
  test('write neutral elements with the hooks of the format, which remember what they stand for', () => {
    const { sections } = versionOf('[Ada Berg](entity:ada-berg) :corr[sagt]{sic="sgat"} nichts.', smallRegistry)
    const [sentence] = sections[0]?.paragraphs[0] ?? []
    const [mention, , correction] = sentence?.content ?? []
    const tree = unified()
      .use(remarkRehype, { handlers: tightTextHandlers })
      .runSync(paragraphsTree(sections[0]?.paragraphs ?? []))
    expect(tree).toEqual({
      type: 'root',
      children: [
        {
          type: 'element',
          tagName: 'p',
          properties: {},
          children: [
            element(
              'span',
              { id: 'lead.1' },
              [
                element('a', { dataEntity: 'ada-berg' }, [text('Ada Berg')], { inline: mention }),
                text(' '),
                element('span', { dataSic: 'sgat' }, [element('span', {}, [text('sagt')])], { inline: correction }),
                text(' nichts.'),
              ],
              { sentence },
            ),
          ],
        },
      ],
    })
  })

  test.each([
    ['*Nie* und **immer**.', '<em>Nie</em> und <strong>immer</strong>.'],
    ['Wie [oben](#lead.1).', 'Wie <a href="#lead.1">oben</a>.'],
    ['Wie [dort](https://example.org/a?b=1&c=2).', 'Wie <a href="https://example.org/a?b=1&#x26;c=2">dort</a>.'],
    ['a\\<b\\> & „c“', 'a&#x3C;b> &#x26; „c“'],
    ['Ein:corr[]{sic="&quot;&lt;i>"} Wort.', 'Ein<span data-sic="&#x22;<i>"><span></span></span> Wort.'],
  ])('write %s as HTML, escaped', (source, html) => {
    expect(paragraphsHtml(source, (chain) => chain)).toBe(`<p><span id="lead.1">${html}</span></p>`)
  })

  test('put nothing between the inlines of a title, and lines between the blocks of a version', () => {
    const version = versionOf('Eins.\n\n## Von [Ada Berg](entity:ada-berg) {#zwei}\n\nZwei.', smallRegistry)
    const names = (tree: Root) => tree.children.map((node) => (node.type === 'text' ? node.value : node.type))
    const [, second] = version.sections
    if (second === undefined) throw new Error('Unexpected absence of a section')
    const title = unified().use(remarkRehype, { handlers: tightTextHandlers }).runSync(titleTree(second))
    expect(names(title)).toEqual(['Von ', 'element'])
    const blocks = unified().use(remarkRehype, { handlers: textHandlers }).runSync(versionTree(version))
    expect(names(blocks)).toEqual(['element', '\n', 'element', '\n', 'element'])
  })

  test('leave the model as it was', () => {
    const version = versionOf('[Ada Berg](entity:ada-berg) :corr[sagt]{sic="sgat"} nichts.', smallRegistry)
    const before = structuredClone(sentencesIn(version))
    paragraphsHtml(version, (chain) => chain)
    expect(sentencesIn(version)).toEqual(before)
  })
})
