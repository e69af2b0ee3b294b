import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readLibrary } from '../../src/library/read-library.ts'
import { readRegistry } from '../../src/library/read-registry.ts'
import { parseVersion } from '../../src/markdown/parse.ts'
import { hasPage, pagesByKind } from '../../tests/support/page-kinds.ts'
import type { BenchRow } from '../lib/bench-row.ts'

/** How often the article is parsed, for a steady mean. */
const repetitions = 200

/** The kinds of page that are weighed. */
const weighed = ['home', 'article', 'section', 'parallel', 'register of people', 'person', 'country', 'search']

const kilobytes = (html: string | Buffer) => Math.round(brotliCompressSync(html).length / 10) / 100

/** What parsing, reading all content and building the site take, and what its pages weigh. */
const siteBench = async (): Promise<readonly BenchRow[]> => {
  const rows: BenchRow[] = []
  const time = async (name: string, work: () => unknown, times = 1) => {
    const start = performance.now()
    for (let count = 0; count < times; count += 1) await work()
    rows.push({ name, value: Math.round(((performance.now() - start) / times) * 100) / 100, unit: 'ms' })
  }
  const root = process.cwd()
  const { registry } = await readRegistry(root)
  const { articles } = await readLibrary(root)
  for (const { original, slug } of articles.slice(0, 1)) {
    const source = await readFile(original.path, 'utf8')
    const parse = () => parseVersion({ path: original.path, slug, language: original.language, source }, registry)
    await time('parse one version of an article, warm', parse, repetitions)
  }
  await time('read all content', () => readLibrary(root))
  const folder = await mkdtemp(join(tmpdir(), 'lagebild-'))
  try {
    const build = () =>
      execFileSync('npx', ['astro', 'build'], { env: { ...process.env, OUT_DIR: folder }, stdio: 'pipe' })
    await time('build the site, preview images kept', build)
    for (const [name, address] of Object.entries(pagesByKind).filter(([kind]) => weighed.includes(kind)))
      for (const language of ['de', 'uk'].filter((one) => hasPage(one, address, folder))) {
        const html = await readFile(join(folder, language, address.split('?', 1)[0] ?? '', 'index.html'))
        rows.push({
          name: `page weight, ${name}, ${language} (Brotli, HTML and styles)`,
          value: kilobytes(html),
          unit: 'kB',
        })
        if (name !== 'article') continue
        const firstView = html.toString().split('</section>', 1)[0] ?? ''
        rows.push({ name: `first view, ${name}, ${language} (Brotli)`, value: kilobytes(firstView), unit: 'kB' })
      }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  return rows
}

export default siteBench
