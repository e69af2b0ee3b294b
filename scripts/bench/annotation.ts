import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withoutMentions, suggestionsFor } from '../../src/desk/annotate-text.ts'
import { makeLexicon } from '../../src/desk/lexicon.ts'
import { measureAnnotation } from '../../src/desk/measure-annotation.ts'
import { readGazetteer } from '../../src/desk/read-gazetteer.ts'
import { readRegistry } from '../../src/library/read-registry.ts'

const articles = 'content/articles'
const fixtures = 'tests/fixtures/annotate'

/** How well `annotate` agrees with annotation by hand: on the articles, and on invented texts about all continents. */
const annotationBench = async () => {
  const root = process.cwd()
  const { registry } = await readRegistry(root)
  const lexicon = makeLexicon(registry, await readGazetteer())
  const slugs = (await readdir(join(root, articles))).sort()
  const names = (await readdir(join(root, fixtures))).sort()
  const texts = [
    ...slugs.map((slug) => ({ name: slug, path: `${articles}/${slug}/de.md` })),
    ...names.map((name) => ({ name: name.replace('.de.md', ' (invented)'), path: `${fixtures}/${name}` })),
  ]
  const rows = await Promise.all(
    texts.map(async ({ name, path }) => {
      const markdown = await readFile(join(root, path), 'utf8')
      const { precision, recall, expected } = measureAnnotation(markdown, registry, lexicon)
      const start = performance.now()
      suggestionsFor(withoutMentions(markdown), registry, lexicon)
      const milliseconds = performance.now() - start
      return [
        { name: `${name}: mentions by hand`, value: expected, unit: '' },
        { name: `${name}: precision`, value: precision * 100, unit: '%' },
        { name: `${name}: recall`, value: recall * 100, unit: '%' },
        { name: `${name}: time`, value: milliseconds, unit: 'ms' },
      ]
    }),
  )
  return rows.flat()
}

export default annotationBench
