import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { keptPicture } from './picture-cache.ts'
import type { PictureAnswer, PictureTask } from './picture-worker.ts'
import type { PlannedPicture } from './previews.ts'

/** Pictures that are worth a further worker: it takes as long to start as to draw so many. */
const worthAWorker = 100

/** What was written. */
export interface WrittenPictures {
  readonly drawn: number
  readonly kept: number
}

/**
 * Writes pictures: copies those that were drawn before, draws the others on all cores.
 *
 * @param planned the pictures and their addresses below the site's root
 * @param folder the built site
 * @param cache where pictures are kept between builds
 * @throws with every picture that could not be drawn, and why
 */
export const writePictures = async (
  planned: readonly PlannedPicture[],
  folder: string,
  cache: string,
): Promise<WrittenPictures> => {
  const missing: PictureTask[] = []
  for (const { path, picture } of planned) {
    const target = join(folder, path)
    const png = await keptPicture(picture, cache)
    if (png === undefined) missing.push({ picture, cache, target })
    else {
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, png)
    }
  }
  const count = Math.min(availableParallelism(), Math.ceil(missing.length / worthAWorker))
  const waiting = missing.values()
  const errors = (await Promise.all(Array.from({ length: count }, () => work(waiting)))).flat()
  if (errors.length > 0) throw new Error(`Unexpected faults of pictures\n${errors.join('\n')}`)
  return { drawn: missing.length, kept: planned.length - missing.length }
}

/** Has one worker draw what is waiting until nothing is left. */
const work = (waiting: Iterator<PictureTask, undefined>): Promise<readonly string[]> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./picture-worker.ts', import.meta.url))
    const errors: string[] = []
    const next = () => {
      const { done, value } = waiting.next()
      if (done !== true) worker.postMessage(value)
      else
        worker.terminate().then(() => {
          resolve(errors)
        }, reject)
    }
    worker.on('message', ({ error }: PictureAnswer) => {
      if (error !== undefined) errors.push(error)
      next()
    })
    worker.on('error', reject)
    next()
  })
