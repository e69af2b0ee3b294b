import { describe, expect, test } from 'vitest'
import { rehypeSentenceSpaces } from '../../src/html/rehype-sentence-spaces.ts'
import { paragraphsHtml } from '../support/text-html.ts'

const html = (text: string) => paragraphsHtml(text, (chain) => chain.use(rehypeSentenceSpaces))

describe('rehype-sentence-spaces', () => {
  test('separates the sentences of a paragraph, and none across paragraphs', () => {
    expect(html('Eins.\nZwei.\nDrei.\n\nVier.')).toBe(
      '<p><span id="lead.1">Eins.</span> <span id="lead.2">Zwei.</span> <span id="lead.3">Drei.</span></p><p><span id="lead.4">Vier.</span></p>',
    )
  })

  test('adds no space where a correction brings it', () => {
    expect(html('Eins.:corr[ ]{sic=""}\nZwei.')).toBe(
      '<p><span id="lead.1">Eins.<span data-sic=""><span> </span></span></span><span id="lead.2">Zwei.</span></p>',
    )
  })
})
