import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLibrary } from '../../src/library/read-library.ts'
import { drawPicture } from '../../src/share/previews/draw-picture.ts'
import { picturePng } from '../../src/share/previews/picture-cache.ts'
import { articlePreviews } from '../../src/share/previews/previews.ts'
import type { BenchRow } from '../lib/bench-row.ts'

/** What the preview images of one article cost in all its languages: drawn for the first time, and unchanged. */
const previewsBench = async (): Promise<readonly BenchRow[]> => {
  const library = await readLibrary(process.cwd())
  const [article] = library.articles
  if (article === undefined) return []
  const planned = Object.values(article.versions).flatMap((version) => articlePreviews(version, library.registry))
  const directory = await mkdtemp(join(tmpdir(), 'previews-'))
  const drawAll = async () => {
    const start = process.cpuUsage()
    let bytes = 0
    for (const { card } of planned) bytes += (await picturePng(card, directory)).length
    const { user, system } = process.cpuUsage(start)
    return { milliseconds: (user + system) / 1000, bytes }
  }
  try {
    const [first] = planned
    const starting = process.cpuUsage()
    if (first !== undefined) await drawPicture(first.card)
    const { user, system } = process.cpuUsage(starting)
    const cold = await drawAll()
    const unchanged = await drawAll()
    const row = (name: string, value: number, unit: string): BenchRow => ({
      name,
      value: Math.round(value * 10) / 10,
      unit,
    })
    return [
      row('until the first preview image, CPU', (user + system) / 1000, 'ms'),
      row('preview images of an article', planned.length, 'images'),
      row('preview images of an article, cold, CPU', cold.milliseconds, 'ms'),
      row('preview images of an article, unchanged, CPU', unchanged.milliseconds, 'ms'),
      row('preview image, cold, CPU', cold.milliseconds / planned.length, 'ms'),
      row('preview image, mean weight', cold.bytes / planned.length / 1000, 'kB'),
    ]
  } finally {
    await rm(directory, { recursive: true })
  }
}

export default previewsBench
