import type { Root } from 'hast'
import { h } from 'hastscript'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { rehypeSafeLinks } from '../../src/html/rehype-safe-links.ts'

const run = (tree: Root) => {
  const file = new VFile()
  const result = unified().use(rehypeSafeLinks).runSync(tree, file)
  return { result, messages: file.messages.map(({ reason, ruleId }) => `${ruleId ?? ''}: ${reason}`) }
}

describe('rehype-safe-links', () => {
  test.each(['https://example.org/', 'HTTP://example.org', 'mailto:a@example.org', '#lead.1'])(
    'lets %s pass',
    (address) => {
      const tree = () => h(null, h('a', { href: address }, 'Wort'))
      expect(run(tree())).toEqual({ result: tree(), messages: [] })
    },
  )

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    '//example.org',
    '/de/about/',
    'https:',
    'entity:ada-berg',
    '#',
    '',
  ])('takes the address %j from a link and keeps its words', (address) => {
    const { result, messages } = run(h(null, h('a', { href: address }, 'Wort')))
    expect(result).toEqual(h(null, h('a', { href: undefined }, 'Wort')))
    expect(messages).toEqual([expect.stringContaining(`address: Unexpected address \`${address}\`, expected`)])
  })

  test('takes such an address from an image', () => {
    expect(run(h(null, h('img', { src: 'data:image/svg+xml,x', alt: 'Bild' }))).result).toEqual(
      h(null, h('img', { alt: 'Bild' })),
    )
  })
})
