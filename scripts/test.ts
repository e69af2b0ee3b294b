import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const help = `Runs every gate: types, lint, format, unused code, content rules, unit tests, build, tests of the built site,
tests in a real browser. The tests look at sites of their own too, which are built once and kept below .cache/sites.

  npm test                       all of them, to the end, whatever fails
  npm test -- types unit         only these

Status 0 if all pass. The last line counts gates and tests.`

interface Gate {
  readonly name: string
  readonly command: readonly string[]
  /** Whether the gate runs tests that are counted one by one. */
  readonly counts?: boolean
  /** A gate without which this one says nothing. */
  readonly needs?: string
}

const vitest = (...projects: readonly string[]): readonly string[] => [
  'npx',
  'vitest',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
]

const gates: readonly Gate[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'format', command: ['npm', 'run', '--silent', 'format'] },
  { name: 'unused', command: ['npm', 'run', '--silent', 'unused'] },
  { name: 'check', command: ['npm', 'run', '--silent', 'check'] },
  { name: 'unit', command: vitest('unit'), counts: true },
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  { name: 'sites', command: ['node', 'tests/support/prepare-sites.ts'], needs: 'build' },
  { name: 'site', command: vitest('site', 'content', 'grown'), counts: true, needs: 'build' },
  { name: 'e2e', command: vitest('e2e'), counts: true, needs: 'build' },
  { name: 'engines', command: vitest('engines'), counts: true, needs: 'build' },
]

const run = (command: readonly string[]) =>
  new Promise<number>((resolve) => {
    const [program = '', ...args] = command
    spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' }).on(
      'exit',
      (status) => {
        resolve(status ?? 1)
      },
    )
  })

const reportSchema = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

/** What a run of Vitest counted; nothing where it died before it could count. */
const counted = (path: string) => {
  try {
    return reportSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
}

const { values, positionals } = parseArgs({
  options: { help: { type: 'boolean', short: 'h' } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !gates.some((gate) => gate.name === name))
if (values.help === true) console.log(help)
else if (unknown.length > 0) {
  console.error(`Unexpected gate \`${unknown.join('`, `')}\`, expected ${gates.map(({ name }) => name).join(', ')}`)
  process.exitCode = 2
} else {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
  const failedGates: string[] = []
  const lines: string[] = []
  let passed = 0
  let failed = 0
  for (const { name, command, counts = false, needs } of gates) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const start = performance.now()
    console.log(`\n── ${name}`)
    const report = join(folder, `${name}.json`)
    const withReport = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const isBlocked = needs !== undefined && failedGates.includes(needs)
    const status = isBlocked ? 1 : await run(counts ? [...command, ...withReport] : command)
    if (status !== 0) failedGates.push(name)
    const tests = counts ? counted(report) : { numPassedTests: 0, numFailedTests: 0 }
    passed += tests.numPassedTests + (status === 0 ? 1 : 0)
    failed += tests.numFailedTests + (status === 0 ? 0 : 1)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const found = counts ? `, ${tests.numPassedTests} tests passed, ${tests.numFailedTests} failed` : ''
    lines.push(
      `${status === 0 ? '✓' : '✗'} ${name} (${seconds} s${found}${isBlocked ? `, not run: ${needs} failed` : ''})`,
    )
  }
  rmSync(folder, { recursive: true })
  console.log(`\n${lines.join('\n')}\n`)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failedGates.length === 0 ? 0 : 1
}
