import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { BenchRow } from '../lib/bench-row.ts'
import type { Verdict } from '../lib/fuzz/fuzz-content.ts'

/** How many inputs a run has; `FUZZ_INPUTS` and `FUZZ_SEED` change what is tried. */
const inputs = Number(process.env['FUZZ_INPUTS'] ?? 10_000)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const workers = 2
/** Seconds without a verdict after which an input hangs, on a machine that does other things too. */
const patience = 60

/** Damages the real content, input by input, and tells how often it ended with a message or sound content. */
const fuzzBench = async (): Promise<readonly BenchRow[]> => {
  const share = Math.ceil(inputs / workers)
  const verdicts = (
    await Promise.all(
      Array.from({ length: workers }, (_, index) => run(index * share, Math.min((index + 1) * share, inputs))),
    )
  ).flat()
  const bad = verdicts.filter(({ problem }) => problem !== undefined)
  for (const { input, path, problem } of bad.slice(0, 20))
    console.error(`seed ${seed}, input ${input}, ${path}: ${problem ?? ''}`)
  const withFaults = verdicts.filter(({ faults, problem }) => faults > 0 && problem === undefined)
  return [
    { name: `inputs (seed ${seed})`, value: verdicts.length, unit: '' },
    { name: 'placed messages', value: withFaults.length, unit: '' },
    { name: 'sound content', value: verdicts.length - withFaults.length - bad.length, unit: '' },
    { name: 'stack traces, hangs, silence', value: bad.length, unit: '' },
    { name: 'slowest input', value: Math.max(0, ...verdicts.map(({ seconds }) => seconds)), unit: 'CPU s' },
  ]
}

/** Runs inputs in a worker with a copy of the content and a bound of memory; goes on behind one that hangs or dies. */
const run = async (from: number, to: number): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  for (let next = from; next < to; next = from + verdicts.length) {
    const root = await mkdtemp(join(tmpdir(), 'lagebild-fuzz-'))
    await cp('content', join(root, 'content'), { recursive: true })
    const problem = await new Promise<string | undefined>((resolve) => {
      const worker = new Worker(new URL('../lib/fuzz/worker.ts', import.meta.url), {
        workerData: { root, seed, from: next, to },
        resourceLimits: { maxOldGenerationSizeMb: 1024 },
      })
      const hangs = () => {
        void worker.terminate()
        resolve(`no verdict in ${patience} s`)
      }
      let timer = setTimeout(hangs, patience * 1000)
      worker.on('message', (verdict: Verdict) => {
        clearTimeout(timer)
        timer = setTimeout(hangs, patience * 1000)
        verdicts.push(verdict)
      })
      worker.on('error', (error) => {
        resolve(error.stack ?? error.message)
      })
      worker.on('exit', () => {
        clearTimeout(timer)
        resolve(undefined)
      })
    })
    await rm(root, { recursive: true })
    if (problem !== undefined)
      verdicts.push({ input: from + verdicts.length, path: '', faults: 0, seconds: 0, problem })
  }
  return verdicts
}

export default fuzzBench
