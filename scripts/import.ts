import { readFile } from 'node:fs/promises'
import { input } from '@inquirer/prompts'
import { parseVersion } from '../src/markdown/parse.ts'
import { applySuggestions, suggestionsFor } from '../src/desk/annotate-text.ts'
import { decodeText } from '../src/desk/decode-text.ts'
import { importText } from '../src/desk/import-text.ts'
import { makeLexicon } from '../src/desk/lexicon.ts'
import { readGazetteer } from '../src/desk/read-gazetteer.ts'
import { readRegistry } from '../src/library/read-registry.ts'
import { reportFaults } from '../src/checks/report.ts'
import { verbatimSource } from '../src/model/article.ts'
import type { Registry } from '../src/model/entity.ts'
import { frontMatterSchema } from '../src/model/front-matter.ts'
import { idDescription, isSlug, type Slug } from '../src/model/ids.ts'
import { articlePath, articlesFolder, articleSlugs } from './lib/articles.ts'
import {
  CommandError,
  fileErrorInWords,
  isInteractive,
  readArguments,
  readStandardInput,
  withProgress,
} from './lib/cli.ts'
import { readContent, writeContent } from './lib/content-files.ts'
import { runOnContent } from './lib/content-lock.ts'

const help = `Makes a new article of a plain German text: \`source.txt\` and a first \`de.md\` with sections, one sentence a line, and the
mentions that the registry knows. Nothing of the text is lost: undoing the corrections gives it back, or nothing is written.

  npm run import -- <file> --slug <slug>    reads a file; \`-\` reads standard input
  npm run import -- <file> --slug <slug> --title "…" --description "…"
  npm run import -- <file> --slug <slug> --published 2026-11-24    day of publication on this site; asked for in a terminal
  npm run import -- <file> --slug <slug> --force    replaces source.txt and de.md of an article that exists;
                                                    its translations stay
  npm run import -- <file> --slug <slug> --dry-run  prints de.md and writes nothing

UTF-8, UTF-16 with a byte order mark, and Windows-1252 (Latin-1) are recognised. Paragraphs stand on a line each or have blank
lines between them; a short line without a mark at its end is a heading, the first such line the title.

Status 0 if it worked, 1 if the text was refused or nothing could be written, 2 if the command is misspelt.`

/** Bytes beyond which a file is no article. */
const limit = 8_000_000

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments({
    help: { type: 'boolean', short: 'h' },
    slug: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    published: { type: 'string' },
    force: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  })
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const [file, ...rest] = positionals
  if (rest.length > 0) throw new CommandError(`Unexpected \`${rest.join(' ')}\`, expected one file`, 2)
  if (file === undefined && process.stdin.isTTY)
    throw new CommandError('Unexpected absence of a file, expected `npm run import -- <file> --slug <slug>`', 2)
  const slug = readSlug(values.slug)
  const root = process.cwd()
  const exists = (await articleSlugs(root)).includes(slug)
  if (exists && values.force !== true && values['dry-run'] !== true)
    throw new CommandError(
      `Unexpected slug \`${slug}\`, expected one that no article has; --force replaces its source.txt and de.md`,
    )
  const earlier = await readEarlier(root, slug)
  const bytes = await readBytes(file)
  if (bytes.length > limit)
    throw new CommandError(`Unexpected ${bytes.length} bytes, expected at most ${limit}: is this a text?`)
  const received = decodeText(bytes)
  if ('refusal' in received) throw new CommandError(received.refusal)
  const { text, encoding, converted } = received
  const known = [
    converted
      ? `Der Text ging als reine Textdatei in ${encoding} ein; er wird in UTF-8 aufbewahrt, Zeichen für Zeichen.`
      : 'Der Text ging als reine Textdatei ein und wird Byte für Byte aufbewahrt.',
  ]
  const published = await readDay(values.published)
  const { registry } = await readRegistry(root)
  const article = await withProgress('Importing', async () => {
    const made = importText(text, { title: values.title, description: values.description, published, known })
    if ('refusal' in made) throw new CommandError(made.refusal)
    const gazetteer = await readGazetteer()
    const { suggestions } = suggestionsFor(made.markdown, registry, makeLexicon(registry, gazetteer))
    const sure = suggestions.filter((each) => each.sure && each.exists)
    const markdown = applySuggestions(made.markdown, sure)
    assertSound(markdown, text, slug, registry)
    return { ...made, markdown, mentions: sure.length, open: suggestions.length - sure.length }
  })
  if (values['dry-run'] === true) {
    process.stdout.write(article.markdown)
    return 0
  }
  const folder = `${articlesFolder}/${slug}`
  await writeContent(root, [
    { path: `${folder}/source.txt`, before: earlier.source, after: converted ? text : bytes },
    { path: `${folder}/de.md`, before: earlier.original, after: article.markdown },
  ])
  if (converted) console.log(`The file was ${encoding}; source.txt holds it as UTF-8.`)
  else if (encoding !== 'UTF-8') console.log(`The file is ${encoding}; source.txt holds its bytes untouched.`)
  console.log(
    [
      `${articlesFolder}/${slug}: ${article.sentences} sentences in ${article.paragraphs} paragraphs, ${article.mentions} mentions.`,
      `Title (${article.titleBy === 'source' ? 'of the text' : 'proposed'}): ${article.title}`,
      ...(article.sections.length > 0
        ? ['Sections:', ...article.sections.slice(0, 20).map(({ id, heading }) => `  ${id}  ${heading}`)]
        : []),
      ...(published === undefined
        ? ['No day of publication: add `published: YYYY-MM-DD` to de.md, or the article is listed last.']
        : []),
      'Next:',
      `  look through ${articlePath(slug, 'de')}: title, description, ids; they are never changed once published`,
      `  npm run annotate -- ${slug}    ${article.open} more suggestions`,
      '  npm run check',
    ].join('\n'),
  )
  return 0
}

/** What an import replaces, as it is now. */
const readEarlier = async (root: string, slug: Slug) => ({
  source: await readContent(root, `${articlesFolder}/${slug}/source.txt`),
  original: await readContent(root, articlePath(slug, 'de')),
})

const dayDescription = 'a day of the calendar as `2026-11-24`'

const isDay = (value: string) => frontMatterSchema.shape.published.safeParse(value).success

/** The day of publication; nothing where it is not given and nobody can be asked, or the answer is empty. */
const readDay = async (given: string | undefined): Promise<string | undefined> => {
  if (given !== undefined && !isDay(given))
    throw new CommandError(`Unexpected day \`${given}\`, expected ${dayDescription}`, 2)
  if (given !== undefined || !isInteractive()) return given
  const answer = await input({
    message: 'Day of publication on this site (empty if it is not known yet):',
    validate: (value) => value.trim() === '' || isDay(value.trim()) || `expected ${dayDescription}`,
  })
  return answer.trim() === '' ? undefined : answer.trim()
}

const readSlug = (slug: string | undefined): Slug => {
  if (slug === undefined) throw new CommandError('Unexpected absence of `--slug`, expected `--slug <slug>`', 2)
  if (!isSlug(slug)) throw new CommandError(`Unexpected slug \`${slug}\`, expected ${idDescription}`, 2)
  return slug
}

const readBytes = async (file: string | undefined): Promise<Uint8Array> => {
  if (file === undefined || file === '-') return readStandardInput()
  try {
    return await readFile(file)
  } catch (error) {
    throw new CommandError(`Cannot read ${fileErrorInWords(error) ?? `\`${file}\``}`, 1, { cause: error })
  }
}

/** Parses what was made and refuses it unless it gives the text back. */
const assertSound = (markdown: string, text: string, slug: Slug, registry: Registry) => {
  const { version, faults } = parseVersion(
    { path: articlePath(slug, 'de'), slug, language: 'de', source: markdown },
    registry,
  )
  if (faults.length > 0)
    throw new CommandError(`This text cannot be written as an article; nothing was written.\n${reportFaults(faults)}`)
  if (version === undefined || verbatimSource(version) !== text)
    throw new CommandError('This text cannot be written so that it comes back unchanged; nothing was written.')
}

await runOnContent(run)
