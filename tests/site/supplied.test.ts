import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../src/library/read-library.ts'
import { passagesIn } from '../../src/model/article.ts'
import { readingText, suppliedIn } from '../../src/model/inline.ts'
import { builtSite } from '../support/site.ts'

const { articles } = await readLibrary(process.cwd())
const read = (path: string) => readFileSync(join(builtSite, path), 'utf8')

/** Every run of words that is ours, in each language, with its sentence. */
const supplied = articles.flatMap(({ versions }) =>
  Object.values(versions).flatMap((version) =>
    passagesIn(version).flatMap((passage) =>
      suppliedIn(passage.content).map((node) => ({
        slug: version.slug,
        language: version.language,
        id: passage.id,
        section: passage.section,
        words: readingText(node.children),
        note: version.frontMatter.notes[node.note] ?? 'no note',
      })),
    ),
  ),
)

describe.each(supplied)('$words in $language', ({ slug, language, id, section, words, note }) => {
  test.each(['', `${section}/`, 'parallel/'])('stand in their brackets in %s, where they are quoted from', (page) => {
    const sentence = select(`[id="${id}"]`, fromHtml(read(`${language}/articles/${slug}/${page}index.html`)))
    expect(toString(sentence ?? fromHtml(''))).toContain(words)
  })
  test('are explained in the page', () => {
    expect(toString(fromHtml(read(`${language}/articles/${slug}/index.html`)))).toContain(note)
  })
  test('stand in their brackets in the Markdown version, the feeds and the open data', () => {
    expect(read(`${language}/articles/${slug}.md`)).toContain(words.replace(/[[\]]/g, '\\$&'))
    for (const path of [`${language}/feed.xml`, `${language}/feed.json`, `data/articles/${slug}.json`])
      expect(read(path), path).toContain(words)
  })
})
