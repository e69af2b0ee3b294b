import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { pageHtml } from '../../src/html/page-html.ts'

const html = (source: string) => pageHtml(unified().use(remarkParse).parse(source))

test('a page of the site’s own is plain Markdown', () => {
  expect(html('## Wer\n\nWir, **alle**: [dort](https://example.org/).\n')).toBe(
    '<h2>Wer</h2>\n<p>Wir, <strong>alle</strong>: <a href="https://example.org/">dort</a>.</p>',
  )
})

test('a link that leads to a script loses its address, should one get past the check', () => {
  expect(html('[da](javascript:alert)')).not.toContain('javascript')
})
