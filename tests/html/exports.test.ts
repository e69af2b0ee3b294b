import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/html/', import.meta.url)

test('each file gives what its name says', async () => {
  const names = readdirSync(folder).map(async (file) => {
    const module: unknown = await import(new URL(file, folder).href)
    return [file, typeof module === 'object' && module !== null ? Object.keys(module).sort() : []] as const
  })
  expect(Object.fromEntries(await Promise.all(names))).toEqual({
    'article-html.ts': ['articleHtml'],
    'excerpt-html.ts': ['excerptHtml'],
    'feed-html.ts': ['feedHtml'],
    'nodes.ts': [],
    'page-html.ts': ['pageHtml'],
    'parallel-html.ts': ['parallelHtml'],
    'rehype-entity-links.ts': ['cardId', 'rehypeEntityLinks'],
    'rehype-excerpt.ts': ['rehypeExcerpt'],
    'rehype-note-references.ts': ['rehypeNoteReferences'],
    'rehype-reading-text.ts': ['rehypeReadingText'],
    'rehype-safe-links.ts': ['rehypeSafeLinks'],
    'rehype-sentence-spaces.ts': ['rehypeSentenceSpaces'],
    'rehype-way-to-original.ts': ['rehypeWayToOriginal'],
    'text-handlers.ts': ['textHandlers', 'tightTextHandlers'],
    'text-tree.ts': ['paragraphsTree', 'passageTree', 'titleTree', 'versionTree'],
    'write.ts': ['write'],
  })
})
