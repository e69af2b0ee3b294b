import { existsSync, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { faultsAsAnnotations, faultsAsJson } from '../src/desk/fault-formats.ts'
import { explainRule, allRules } from '../src/desk/explain-rule.ts'
import { fixArticleText } from '../src/desk/fix-text.ts'
import { reportFaults } from '../src/checks/report.ts'
import { readLibrary } from '../src/library/read-library.ts'
import { faultsIn } from '../src/library/site.ts'
import { errorsIn, type Fault } from '../src/model/fault.ts'
import { isLanguage } from '../src/model/language.ts'
import { nearestHint } from '../src/model/nearest.ts'
import { articlesFolder, articleFiles } from './lib/articles.ts'
import { CommandError, readArguments, runCommand, withProgress } from './lib/cli.ts'
import { requireContent, writeContent, type ContentChange } from './lib/content-files.ts'
import { runOnContent } from './lib/content-lock.ts'

const help = `Checks the content: every file's form and every rule.

  npm run check                        all content
  npm run check -- <path> …            only faults of files below these paths
  npm run check -- --explain <rule>    what a rule demands and why, with examples
  npm run check -- --rules             the ids of all rules
  npm run check -- --fix               mends what is safe (white space at line ends, French no-break spaces), then checks
  npm run check -- --format json       for programs; \`github\` for the annotations of code hosts; \`text\` for people
  npm run check -- --watch             again after each change, until Ctrl-C

Warnings are shown and change nothing else. Status 0 if there is no error, 1 if there is, 2 if the command is misspelt.`

const formats = ['text', 'json', 'github'] as const
type Format = (typeof formats)[number]
const isFormat = (value: string): value is Format => formats.some((format) => format === value)

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({
    help: { type: 'boolean', short: 'h' },
    explain: { type: 'string' },
    rules: { type: 'boolean' },
    fix: { type: 'boolean' },
    format: { type: 'string', default: 'text' },
    watch: { type: 'boolean' },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  if (values.explain !== undefined) {
    const explained = explainRule(values.explain)
    if ('unknown' in explained) throw new CommandError(explained.unknown, 2)
    console.log(explained.help)
    return 0
  }
  if (values.rules === true) {
    console.log(allRules.map(({ id }) => id).join('\n'))
    return 0
  }
  const { format } = values
  if (!isFormat(format))
    throw new CommandError(
      `Unexpected format \`${format}\`, expected one of ${formats.join(', ')}${nearestHint(format, formats)}`,
      2,
    )
  const root = process.cwd()
  const below = await Promise.all(positionals.map((path) => contentPath(root, path)))
  if (values.fix === true) await fix(root, below)
  const status = await check(root, below, format)
  return values.watch === true ? checkAgain(root, below, format) : status
}

/**
 * A path that the command was told, below the root of the project.
 *
 * @throws CommandError with status 2 if nothing stands there or it is no content: nothing checked is not nothing wrong
 */
const contentPath = async (root: string, path: string): Promise<string> => {
  const inside = relative(root, resolve(root, path)).replaceAll('\\', '/')
  const isContent = inside === '' || inside === 'content' || inside.startsWith('content/')
  const exists = existsSync(join(root, inside))
  if (isContent && exists) return inside
  const entries = await readdir(join(root, 'content'), { recursive: true }).catch(() => [])
  const paths = ['content', ...entries.map((entry) => `content/${entry.replaceAll('\\', '/')}`)]
  const expected = exists ? 'a file or folder of `content`' : 'a file or folder that exists'
  throw new CommandError(`Unexpected path \`${path}\`, expected ${expected}${nearestHint(inside, paths)}`, 2)
}

const isBelow = (path: string, below: readonly string[]) =>
  below.length === 0 || below.some((part) => part === '' || path === part || path.startsWith(`${part}/`))

const check = async (root: string, below: readonly string[], format: Format): Promise<number> => {
  const library = await withProgress('Checking', () => readLibrary(root))
  const faults = faultsIn(library).filter(({ path }) => isBelow(path, below))
  const { articles, registry } = library
  print(faults, format, `No faults in ${articles.length} articles and ${registry.size} entities.`)
  return errorsIn(faults).length > 0 ? 1 : 0
}

const print = (faults: readonly Fault[], format: Format, success: string) => {
  switch (format) {
    case 'json':
      console.log(faultsAsJson(faults))
      break
    case 'github':
      if (faults.length > 0) console.log(faultsAsAnnotations(faults))
      break
    case 'text':
      if (faults.length === 0) console.log(success)
      else {
        console.error(reportFaults(faults, process.stderr.isTTY))
        console.error('\nWhat a rule means: npm run check -- --explain <rule>')
      }
  }
}

/** Mends the articles' files, all or none. */
const fix = async (root: string, below: readonly string[]) => {
  const changes: ContentChange[] = []
  for (const path of await articleFiles(root)) {
    const language = basename(path, '.md')
    if (!isLanguage(language) || !isBelow(path, below)) continue
    const before = await requireContent(root, path)
    const { text, fixes } = fixArticleText(before.text, language)
    if (text === before.text) continue
    changes.push({ path, before, after: text })
    for (const { line, what, rule } of fixes) console.error(`${path}:${line}  mended: ${what}  ${rule}`)
  }
  await writeContent(root, changes)
}

/** Checks after each change, some time after the last of a burst; ends with the process. */
const checkAgain = (root: string, below: readonly string[], format: Format): Promise<number> =>
  new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    const watcher = watch(join(root, 'content'), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        console.error(`\nChecked again at ${new Date().toLocaleTimeString()}:`)
        void runCommand(() => check(root, below, format))
      }, 150)
    })
    console.error(`Watching ${articlesFolder} and the rest of content; Ctrl-C ends.`)
    process.once('SIGINT', () => {
      clearTimeout(timer)
      watcher.close()
      resolve(Number(process.exitCode ?? 0))
    })
  })

await runOnContent(run)
