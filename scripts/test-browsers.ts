import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { engineNames, isEngineName, type EngineName } from '../tests/support/engines/driver.ts'
import { launchers, missingFor } from '../tests/support/engines/find.ts'
import { CommandError, readArguments, runCommand } from './lib/cli.ts'

const help = `Runs what must hold in every browser (tests/engines/) in each engine that this machine has, and says which it found.

  npm run test:browsers                    in Chromium, Firefox and WebKit
  npm run test:browsers -- webkit          only there

It looks at the built site: npm run build. On Debian, apt-get install firefox-esr webkit2gtk-driver xvfb brings Firefox and
WebKit; FIREFOX in the environment names another Firefox. Status 0 if every engine that was found passes.`

const reportSchema = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
})

/** How a test ended, by its name. */
type Results = ReadonlyMap<string, string>

const runIn = async (engine: EngineName): Promise<Results> => {
  const folder = mkdtempSync(join(tmpdir(), 'lagebild-'))
  const report = join(folder, 'report.json')
  const args = ['vitest', 'run', '--project', 'engines', '--reporter=default', '--reporter=json']
  await new Promise<void>((resolve) => {
    spawn('npx', [...args, `--outputFile.json=${report}`], {
      env: { ...process.env, ENGINE: engine },
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).on('exit', () => {
      resolve()
    })
  })
  try {
    const { testResults } = reportSchema.parse(JSON.parse(readFileSync(report, 'utf8')))
    return new Map(
      testResults.flatMap(({ assertionResults }) =>
        assertionResults.map(({ fullName, status }) => [fullName.trim(), status] as const),
      ),
    )
  } catch (error) {
    throw new CommandError(`${engine}: the tests ended without a report`, 1, { cause: error })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const mark = (status: string | undefined) => (status === 'passed' ? '✓' : status === 'failed' ? '✗' : '–')

/** The results as a Markdown table: a check a line, an engine a column. */
const tableOf = (columns: readonly (readonly [version: string, results: Results])[]): string => {
  const names = [...new Set(columns.flatMap(([, results]) => [...results.keys()]))]
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(['check', ...columns.map(([version]) => version)]),
    line(['---', ...columns.map(() => ':-:')]),
    ...names.map((name) =>
      line([name.replaceAll('|', '\\|'), ...columns.map(([, results]) => mark(results.get(name)))]),
    ),
  ].join('\n')
}

await runCommand(async () => {
  const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const unknown = positionals.find((name) => !isEngineName(name))
  if (unknown !== undefined)
    throw new CommandError(`Unexpected engine \`${unknown}\`, expected ${engineNames.join(', ')}`, 2)
  const wanted = engineNames.filter((name) => positionals.length === 0 || positionals.some((one) => one === name))
  const columns: (readonly [string, Results])[] = []
  for (const name of wanted) {
    const missing = missingFor(name)
    if (missing !== undefined) {
      console.log(`${name}: not run, ${missing}`)
      continue
    }
    const engine = await launchers[name]()
    await engine.close()
    console.log(`\n── ${engine.version}`)
    columns.push([engine.version, await runIn(name)])
  }
  console.log(`\n${tableOf(columns)}\n\n✓ passed · ✗ failed · – not run, because the engine lacks what it is about`)
  return columns.some(([, results]) => [...results.values()].includes('failed')) ? 1 : 0
})
