import { parseArgs } from 'node:util'
import { relative } from 'node:path'
import { reportFaults } from '../src/checks/report.ts'
import { faultsIn, readLibrary } from '../src/loaders/library.ts'

const help = `Checks the content: every file's form and every rule.

  npm run check                  all content
  npm run check -- <path> …      only faults of files below these paths

Status 0 if nothing is wrong, 1 if there are faults, 2 if the command is misspelt.`

const run = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    options: { help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const root = process.cwd()
  const library = await readLibrary(root)
  const below = positionals.map((path) => relative(root, path))
  const faults = faultsIn(library).filter(
    ({ path }) =>
      below.length === 0 || below.some((part) => part === '' || path === part || path.startsWith(`${part}/`)),
  )
  if (faults.length > 0) console.error(reportFaults(faults, process.stderr.isTTY))
  else console.log(`No faults in ${library.articles.length} articles and ${library.registry.size} entities.`)
  return faults.length > 0 ? 1 : 0
}

process.exitCode = await run()
