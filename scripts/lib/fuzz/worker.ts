import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { fuzzContent } from './fuzz-content.ts'

/** What a worker is told. */
const taskSchema = z.object({ root: z.string(), seed: z.number(), from: z.number(), to: z.number() })

const { root, seed, from, to } = taskSchema.parse(workerData)
for await (const verdict of fuzzContent(root, seed, { from, to })) parentPort?.postMessage(verdict)
