import { spawn } from 'node:child_process'
import { reportFaults } from '../src/checks/report.ts'
import { finishDraft, makeDraft, openMark, type OpenLine } from '../src/desk/translation-draft.ts'
import { readLibrary } from '../src/library/read-library.ts'
import { parseVersion } from '../src/markdown/parse.ts'
import type { Article } from '../src/model/article.ts'
import type { Registry } from '../src/model/entity.ts'
import type { Slug } from '../src/model/ids.ts'
import { isLanguage, type Language } from '../src/model/language.ts'
import { nearestHint } from '../src/model/nearest.ts'
import { lockFile } from '../src/model/translation-lock.ts'
import { isTranslationLanguage, translationLanguages, type TranslationLanguage } from '../src/model/translation.ts'
import { articlePath, articlesFolder, requireSlug } from './lib/articles.ts'
import { CommandError, readArguments, withProgress } from './lib/cli.ts'
import { readContent, writeContent } from './lib/content-files.ts'
import { runOnContent, whileLocked } from './lib/content-lock.ts'

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
  if (values.finish === true) return whileLocked(root, () => finish(root, slug, language))
  const { article, registry } = await readForTranslation(root, slug)
  const draftPath = `${articlesFolder}/${slug}/${language}.draft`
  const draft = await readContent(root, draftPath)
  if (draft !== undefined && values.force !== true)
    throw new CommandError(
      `Unexpected draft \`${draftPath}\`, expected none: fill it and --finish it, or replace it with --force`,
    )
  const existing = (await readContent(root, articlePath(slug, language)))?.text
  const empty = makeDraft(article, language, existing, registry)
  if (empty.open.length === 0) {
    console.log(`${articlePath(slug, language)} translates everything; there is nothing to do.`)
    return 0
  }
  const command = values.with
  const answers =
    command === undefined ? undefined : await withProgress('Translating', () => ask(command, language, empty.open))
  const filled = answers === undefined ? empty : makeDraft(article, language, existing, registry, answers)
  await writeContent(root, [{ path: draftPath, before: draft, after: filled.text }])
  const finished = finishDraft(filled.text)
  const left = 'open' in finished ? finished.open.length : 0
  console.log(
    `${draftPath}: ${empty.open.length} lines to translate${answers === undefined ? '' : `, ${left} still open`}.\nFill it, then: npm run translate -- ${slug} ${language} --finish`,
  )
  return 0
}

/** The article, whose original and record of translations have to be without faults: both are written anew. */
const readForTranslation = async (
  root: string,
  slug: Slug,
): Promise<{ readonly article: Article; readonly registry: Registry }> => {
  const { articles, faults, registry } = await readLibrary(root)
  const article = articles.find((candidate) => candidate.slug === slug)
  const own = [articlePath(slug, 'de'), `${articlesFolder}/${slug}/source.txt`, `${articlesFolder}/${slug}/${lockFile}`]
  const hindering = faults.filter(({ path }) => own.includes(path))
  if (article === undefined || hindering.length > 0)
    throw new CommandError(`The article has faults; mend them first.\n${reportFaults(hindering)}`)
  return { article, registry }
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

/** Makes the translation of the draft; nothing else writes meanwhile, so no record of another language is lost. */
const finish = async (root: string, slug: Slug, language: TranslationLanguage): Promise<number> => {
  const draftPath = `${articlesFolder}/${slug}/${language}.draft`
  const draft = await readContent(root, draftPath)
  if (draft === undefined)
    throw new CommandError(
      `Unexpected absence of \`${draftPath}\`; \`npm run translate -- ${slug} ${language}\` makes it`,
    )
  const { article, registry } = await readForTranslation(root, slug)
  const finished = finishDraft(draft.text)
  if ('refusal' in finished) throw new CommandError(`${draftPath}: ${finished.refusal}`)
  if (finished.open.length > 0) {
    const lines = finished.open.map((line) => `${draftPath}:${line}`)
    throw new CommandError(`${lines.length} lines are open; each begins with ${openMark.trim()}:\n${lines.join('\n')}`)
  }
  const path = articlePath(slug, language)
  const { faults } = parseVersion({ path, slug, language, source: finished.markdown }, registry)
  if (faults.length > 0) throw new CommandError(`The draft has faults; nothing was written.\n${reportFaults(faults)}`)
  const { lock } = article
  const nextLock = Object.fromEntries(
    translationLanguages
      .filter(isTranslationLanguage)
      .flatMap((each) => (each === language ? [[each, finished.digests]] : lock[each] ? [[each, lock[each]]] : [])),
  )
  const lockPath = `${articlesFolder}/${slug}/${lockFile}`
  await writeContent(root, [
    { path, before: await readContent(root, path), after: finished.markdown },
    {
      path: lockPath,
      before: await readContent(root, lockPath),
      after: `${JSON.stringify(nextLock, null, 2)}\n`,
    },
    { path: draftPath, before: draft, after: undefined },
  ])
  console.log(`${path} is written; what it follows is recorded.\nNext: npm run check`)
  return 0
}

await runOnContent(run)
