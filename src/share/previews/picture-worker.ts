import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { parentPort } from 'node:worker_threads'
import type { Picture } from './draw-picture.ts'
import { picturePng } from './picture-cache.ts'

/** A picture that a worker draws, keeps and writes. */
export interface PictureTask {
  readonly picture: Picture
  readonly cache: string
  readonly target: string
}

/** What became of it: nothing to say, or which could not be drawn and why. */
export interface PictureAnswer {
  readonly error?: string
}

const answer = async ({ picture, cache, target }: PictureTask): Promise<PictureAnswer> => {
  try {
    const png = await picturePng(picture, cache)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, png)
    return {}
  } catch (error) {
    return { error: `${target}: ${error instanceof Error ? error.message : String(error)}` }
  }
}

parentPort?.on('message', (task: PictureTask) => {
  void answer(task).then((said) => parentPort?.postMessage(said))
})
