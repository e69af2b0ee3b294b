import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { reportFaults } from '../src/checks/report.ts'
import { finishDraft, makeDraft, openMark, type OpenLine } from '../src/desk/translation-draft.ts'
import { lockFile, readLibrary } from '../src/library/read-library.ts'
import { parseVersion } from '../src/markdown/parse.ts'
import type { Article } from '../src/model/article.ts'
import { isLanguage, type Language } from '../src/model/language.ts'
import { nearestHint } from '../src/model/nearest.ts'
import { isTranslationLanguage, translationLanguages, type TranslationLanguage } from '../src/model/translation.ts'
import { articlePath, articlesFolder, requireSlug } from './lib/articles.ts'
import { CommandError, readArguments, runCommand, withProgress } from './lib/cli.ts'
import { replaceFiles } from './lib/replace-files.ts'

const help = `Prepares a translation as a draft to fill in, and makes the article's file of it.

  npm run translate -- <slug> <language>             writes <language>.draft beside the article: aligned, the German line as a
                                                     comment above each line to fill, the mentions in place. Where the
                                                     translation exists, only what is stale or missing is open
  npm run translate -- <slug> <language> --finish    makes <language>.md of the draft and records what it follows;
                                                     refuses while a line begins with ${openMark.trim()}
  npm run translate -- <slug> <language> --with "<command>"   lets a program fill the draft: it reads the open lines from
                                                     standard input and writes as many lines; no program is called otherwise
  npm run translate -- <slug> <language> --force     replaces a draft that exists

The program given to --with finds the language in the variable LAGEBILD_LANGUAGE. Its lines hold the mentions as links;
a line that loses or gains one stays open.

Status 0 if it worked, 1 if something is open or wrong, 2 if the command is misspelt.`

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({
    help: { type: 'boolean', short: 'h' },
    finish: { type: 'boolean' },
    force: { type: 'boolean' },
    with: { type: 'string' },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const root = process.cwd()
  const slug = await requireSlug(root, positionals, 1)
  const language = readLanguage(positionals[1])
  const library = await readLibrary(root)
  const article = library.articles.find((candidate) => candidate.slug === slug)
  const faults = library.faults.filter(({ path }) => path === articlePath(slug, 'de'))
  if (article === undefined || faults.length > 0)
    throw new CommandError(`The original has faults; mend them first.\n${reportFaults(faults)}`)
  const draftPath = `${articlesFolder}/${slug}/${language}.draft`
  const draft = await readIfThere(join(root, draftPath))
  if (values.finish === true) return finish(root, article, language, draftPath, draft)
  if (draft !== undefined && values.force !== true)
    throw new CommandError(
      `Unexpected draft \`${draftPath}\`, expected none: fill it and --finish it, or replace it with --force`,
    )
  const existing = await readIfThere(join(root, articlePath(slug, language)))
  const { registry } = library
  const empty = makeDraft(article, language, existing, registry)
  if (empty.open.length === 0) {
    console.log(`${articlePath(slug, language)} translates everything; there is nothing to do.`)
    return 0
  }
  const command = values.with
  const answers =
    command === undefined ? undefined : await withProgress('Translating', () => ask(command, language, empty.open))
  const filled = answers === undefined ? empty : makeDraft(article, language, existing, registry, answers)
  await replaceFiles(new Map([[join(root, draftPath), filled.text]]))
  const left = finishDraft(filled.text)?.open.length ?? 0
  console.log(
    `${draftPath}: ${empty.open.length} lines to translate${answers === undefined ? '' : `, ${left} still open`}.\nFill it, then: npm run translate -- ${slug} ${language} --finish`,
  )
  return 0
}

const readLanguage = (word: string | undefined): TranslationLanguage => {
  const choice = translationLanguages.join(', ')
  if (word === undefined) throw new CommandError(`Unexpected absence of a language, expected one of ${choice}`, 2)
  if (!isLanguage(word) || !isTranslationLanguage(word))
    throw new CommandError(
      `Unexpected language \`${word}\`, expected one of ${choice}${nearestHint(word, translationLanguages)}`,
      2,
    )
  return word
}

const readIfThere = async (path: string): Promise<string | undefined> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

/** Gives the open lines to a program and takes its lines as their translations. */
const ask = (command: string, language: Language, open: readonly OpenLine[]): Promise<ReadonlyMap<string, string>> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, LAGEBILD_LANGUAGE: language },
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.on('error', reject)
    child.stdin.on('error', () => undefined)
    child.on('close', (status) => {
      const lines = output.replace(/\r?\n$/u, '').split(/\r?\n/u)
      if (status !== 0)
        reject(new CommandError(`\`${command}\` ended with status ${status ?? 'unknown'}; nothing was written.`))
      else if (lines.length !== open.length)
        reject(
          new CommandError(`\`${command}\` gave ${lines.length} lines, expected ${open.length}; nothing was written.`),
        )
      else
        resolve(
          new Map(
            open.flatMap(({ id }, index) =>
              (lines[index] ?? '').trim() === '' ? [] : [[id, (lines[index] ?? '').trim()]],
            ),
          ),
        )
    })
    child.stdin.end(open.map(({ original }) => `${original}\n`).join(''))
  })

const finish = async (
  root: string,
  article: Article,
  language: TranslationLanguage,
  draftPath: string,
  draft: string | undefined,
): Promise<number> => {
  const { slug, lock } = article
  if (draft === undefined)
    throw new CommandError(
      `Unexpected absence of \`${draftPath}\`; \`npm run translate -- ${slug} ${language}\` makes it`,
    )
  const finished = finishDraft(draft)
  if (finished === undefined)
    throw new CommandError(`Unexpected end of \`${draftPath}\`, expected the line that begins with \`// follows\``)
  if (finished.open.length > 0) {
    const lines = finished.open.map((line) => `${draftPath}:${line}`)
    throw new CommandError(`${lines.length} lines are open; each begins with ${openMark.trim()}:\n${lines.join('\n')}`)
  }
  const path = articlePath(slug, language)
  const { registry } = await readLibrary(root)
  const { faults } = parseVersion({ path, slug, language, source: finished.markdown }, registry)
  if (faults.length > 0) throw new CommandError(`The draft has faults; nothing was written.\n${reportFaults(faults)}`)
  const nextLock = Object.fromEntries(
    translationLanguages
      .filter(isTranslationLanguage)
      .flatMap((each) => (each === language ? [[each, finished.digests]] : lock[each] ? [[each, lock[each]]] : [])),
  )
  await replaceFiles(
    new Map([
      [join(root, path), finished.markdown],
      [join(root, articlesFolder, slug, lockFile), `${JSON.stringify(nextLock, null, 2)}\n`],
      [join(root, draftPath), undefined],
    ]),
  )
  console.log(`${path} is written; what it follows is recorded.\nNext: npm run check`)
  return 0
}

await runCommand(run)
