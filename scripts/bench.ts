import { readdir } from 'node:fs/promises'
import { CommandError, readArguments, runCommand, strong, withProgress } from './lib/cli.ts'
import { nearestHint } from '../src/model/nearest.ts'
import type { BenchRow } from './lib/bench-row.ts'

const help = `Measures the project: how well texts are annotated, what builds and pages cost, how good the search is.

  npm run bench                 everything, as a table
  npm run bench -- --json       everything, as JSON
  npm run bench -- <part> …     these parts only

A part is a module in scripts/bench that gives rows of a name, a value and a unit.

Status 0 if everything was measured, 1 if a part failed, 2 if the command is misspelt.`

const isRow = (value: unknown): value is BenchRow =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  typeof value.name === 'string' &&
  'value' in value &&
  typeof value.value === 'number' &&
  'unit' in value &&
  typeof value.unit === 'string'

const isMeasurement = (value: unknown): value is () => unknown => typeof value === 'function'

const measure = async (part: string): Promise<readonly BenchRow[]> => {
  const module: unknown = await import(`./bench/${part}.ts`)
  const measurement: unknown = typeof module === 'object' && module !== null && 'default' in module && module.default
  if (!isMeasurement(measurement)) throw new CommandError(`Unexpected part \`${part}\`, expected a default function`)
  const rows: unknown = await measurement()
  if (!Array.isArray(rows) || !rows.every(isRow))
    throw new CommandError(`Unexpected result of \`${part}\`, expected rows of name, value and unit`)
  return rows
}

const table = (rows: readonly BenchRow[]): string => {
  const width = Math.max(...rows.map(({ name }) => name.length))
  return rows
    .map(
      ({ name, value, unit }) =>
        `  ${name.padEnd(width)}  ${value.toLocaleString('en', { maximumFractionDigits: 2 }).padStart(10)} ${unit}`,
    )
    .join('\n')
}

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' }, json: { type: 'boolean' } })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const files = await readdir(new URL('./bench/', import.meta.url))
  const parts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort()
  const unknown = positionals.find((part) => !parts.includes(part))
  if (unknown !== undefined)
    throw new CommandError(
      `Unexpected part \`${unknown}\`, expected one of ${parts.join(', ')}${nearestHint(unknown, parts)}`,
      2,
    )
  const results: Record<string, readonly BenchRow[]> = {}
  let status = 0
  for (const part of positionals.length > 0 ? positionals : parts) {
    try {
      const rows = await withProgress(`Measuring ${part}`, () => measure(part))
      results[part] = rows
      if (values.json !== true && rows.length > 0) console.log(`${strong(part)}\n${table(rows)}\n`)
    } catch (error) {
      console.error(`${part}: ${error instanceof Error ? error.message : String(error)}`)
      status = 1
    }
  }
  if (values.json === true) console.log(JSON.stringify(results, null, 2))
  return status
}

await runCommand(run)
