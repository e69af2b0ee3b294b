import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { withRulesTable } from '../src/desk/explain-rule.ts'
import { jsonSchemas } from '../src/model/json-schemas.ts'

const help = `Usage: npm run schemas

Writes the JSON Schemas of the content files to content/schemas/, from the schemas in src/model/, and the table of rules in
content/README.md, from the list in src/checks/check-library.ts.
Run it after each change of those; a test fails while the files are out of date.
`

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })

if (values.help) process.stdout.write(help)
else {
  const folder = join(import.meta.dirname, '../content/schemas')
  await mkdir(folder, { recursive: true })
  for (const [name, text] of jsonSchemas()) {
    await writeFile(join(folder, `${name}.json`), text)
    process.stdout.write(`content/schemas/${name}.json\n`)
  }
  const format = join(import.meta.dirname, '../content/README.md')
  await writeFile(format, withRulesTable(await readFile(format, 'utf8')))
  process.stdout.write('content/README.md\n')
}
