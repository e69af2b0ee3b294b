import { expect, test } from 'vitest'
import { builtStyles } from '../support/styles.ts'

const sheets = builtStyles()

test('the styles of the built site are found', () => {
  expect(sheets.some(({ file }) => file.endsWith('.html'))).toBe(true)
  expect(sheets.some(({ file }) => file.endsWith('.css'))).toBe(true)
})

// WebKit (seen in WebKitGTK 2.50, the engine of Safari 26) crashes on a page where a paragraph set so holds an element.
test('no paragraph is set with `text-wrap: pretty`', () => {
  const found = sheets.flatMap(({ file, css }) =>
    [...css.matchAll(/[^{}]*\btext-wrap(?:-style)?\s*:[^;}]*\bpretty\b/g)].map(([rule]) => `${file}: ${rule}`),
  )
  expect(found).toEqual([])
})
