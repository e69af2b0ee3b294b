import { createServer } from 'node:net'
import lighthouse, { type Result } from 'lighthouse'
import { launchChromium } from '../../tests/support/browser.ts'
import { hasPage, pagesByKind } from '../../tests/support/page-kinds.ts'
import { serveBuiltSite } from '../../tests/support/site.ts'
import type { BenchRow } from '../lib/bench-row.ts'

const pages = (
  [
    ['article', 'de'],
    ['article', 'uk'],
    ['section', 'de'],
    ['person', 'de'],
    ['search', 'de'],
  ] as const
).flatMap(([kind, language]) => {
  const path = pagesByKind[kind]
  if (path === undefined || !hasPage(language, path)) return []
  return [{ name: language === 'de' ? kind : `${kind} (${language})`, path: `${language}/${path}` }]
})
/** Each page is measured so many times; the middle run is reported. */
const runs = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const server = createServer()
    server.once('error', reject).listen(0, () => {
      const address = server.address()
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port)
        else reject(new Error('Unexpected address, expected a port'))
      })
    })
  })

const medianRun = async (address: string, port: number) => {
  const results: Result[] = []
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(address, { port, onlyCategories: [...categories], logLevel: 'error' })
    if (result === undefined) throw new Error(`Unexpected absence of a result for ${address}`)
    results.push(result.lhr)
  }
  const score = ({ categories: { performance } }: Result) => performance?.score ?? 0
  const median = results.toSorted((one, other) => score(one) - score(other))[Math.floor(runs / 2)]
  if (median === undefined) throw new Error(`Unexpected absence of a result for ${address}`)
  return median
}

/** What Lighthouse (mobile, its simulated slow 4G) says of the built site: scores, largest paint, layout shift; the median of three runs. */
const lighthouseBench = async () => {
  const site = await serveBuiltSite()
  const port = await freePort()
  const browser = await launchChromium([`--remote-debugging-port=${port}`])
  const rows: BenchRow[] = []
  try {
    for (const { name, path } of pages) {
      const { audits, categories: scores } = await medianRun(site.url + path, port)
      for (const category of categories)
        rows.push({ name: `Lighthouse, ${name}: ${category}`, value: (scores[category]?.score ?? 0) * 100, unit: '' })
      const measured = (id: string) => audits[id]?.numericValue ?? Number.NaN
      rows.push({ name: `Lighthouse, ${name}: largest paint`, value: measured('largest-contentful-paint'), unit: 'ms' })
      rows.push({ name: `Lighthouse, ${name}: layout shift`, value: measured('cumulative-layout-shift'), unit: '' })
      if (process.env['LIGHTHOUSE_WHY'] !== undefined)
        for (const audit of Object.values(audits))
          if (audit.score !== null && audit.score < 1) console.error(name, audit.id, audit.displayValue ?? '')
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return rows
}

export default lighthouseBench
