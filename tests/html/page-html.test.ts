import { describe, expect, test } from 'vitest'
import { pageHtml } from '../../src/html/page-html.ts'

const faults = (source: string) =>
  pageHtml('content/pages/about.de.md', source).faults.map(
    ({ path, place, rule }) => `${path}:${place?.line ?? '?'}:${place?.column ?? '?'} ${rule}`,
  )

describe('a page of the site’s own', () => {
  test('is plain Markdown', () => {
    expect(pageHtml('about.de.md', '## Wer\n\nWir, **alle**: [dort](https://example.org/).\n')).toEqual({
      html: '<h2>Wer</h2>\n<p>Wir, <strong>alle</strong>: <a href="https://example.org/">dort</a>.</p>',
      faults: [],
    })
  })

  test.each([
    ['a link to a script', 'Eins.\n\nZwei [da](javascript:alert).', '3:6 address'],
    ['a link by reference to a script', 'Zwei [da][x].\n\n[x]: javascript:alert', '1:6 address'],
    ['an autolink to data', 'Zwei <data:text/html,x>.', '1:6 address'],
    ['an image of data', '![x](data:image/png,x)', '1:1 address'],
    ['a link without scheme to another host', '[x](//example.org)', '1:1 address'],
    ['raw HTML on its own', 'Eins.\n\n<script>x</script>', '3:1 raw-html'],
    ['raw HTML in a line', 'Eins <b>zwei', '1:6 raw-html'],
  ])('refuses %s at its place', (_, source, fault) => {
    expect(faults(source)).toEqual([`content/pages/about.de.md:${fault}`])
  })

  test('reports every fault', () => {
    expect(faults('<b>\n\n[x](file:///x) [y](vbscript:y)')).toHaveLength(3)
  })
})
