import { expect, test } from 'vitest'
import { feedHtml } from '../../src/html/feed-html.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

test('a feed holds headings and paragraphs of the reading text, a line each', () => {
  const version = versionOf(
    '[Ada Berg](entity:ada-berg) :corr[sagt]{sic="sgat"} *nie* „a\\<b“.:corr[ ]{sic=""}\nZwei.\nDrei.\n\nVier.\n\n## Von [TT](entity:tt) & mehr {#tt}\n\nFünf.',
    smallRegistry,
  )
  expect(feedHtml(version)).toBe(
    [
      '<p>Ada Berg sagt nie „a&#x3C;b“. Zwei. Drei.</p>',
      '<p>Vier.</p>',
      '<h2>Von TT &#x26; mehr</h2>',
      '<p>Fünf.</p>',
    ].join('\n'),
  )
})
