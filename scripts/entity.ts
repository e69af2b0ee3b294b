import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { input, select } from '@inquirer/prompts'
import { ZodError } from 'zod'
import { entityFile, knownEntity, namesWith, type NewEntity } from '../src/desk/new-entity.ts'
import { renameEntityFile, renameInFile } from '../src/desk/rename-entity.ts'
import { asciiId } from '../src/desk/section-ids.ts'
import { readNames, readGazetteer } from '../src/desk/read-gazetteer.ts'
import { readRegistry } from '../src/library/read-registry.ts'
import { type Registry } from '../src/model/entity.ts'
import { entityKinds, registerOf, type EntityKind } from '../src/model/kinds.ts'
import { idDescription, isEntityId } from '../src/model/ids.ts'
import { languages, type Language } from '../src/model/language.ts'
import { nearestHint } from '../src/model/nearest.ts'
import { articleFiles, articlesFolder, articleSlugs } from './lib/articles.ts'
import { CommandError, isInteractive, readArguments } from './lib/cli.ts'
import { requireContent, writeContent, type ContentChange } from './lib/content-files.ts'
import { runOnContent } from './lib/content-lock.ts'

const help = `Adds an entity to the registry, or gives one another id.

  npm run entity -- add person|organisation|place|country [<id>]   asks for what is missing, in a terminal
  npm run entity -- add country pl                                 names from CLDR, German words from the gazetteer
  npm run entity -- add place warsaw                               a capital, likewise
  npm run entity -- add person amina-okoro --name "Amina Okoro" --family Okoro --gender female --country ke
  npm run entity -- rename <id> <new id>                           in its file, in every text and analysis; the old
                                                                   addresses lead on

  --name <name>        in German; --name-en, --name-fr, --name-it, --name-fi, --name-uk where another language differs
  --family <name>      of a person: the part of the name that stands alone
  --gender             of a person: female, male or unknown
  --country <code>     that the entity belongs to
  --stands-for <code>  country that an organisation or place can stand for
  --dry-run            prints the file and writes nothing

Status 0 if it worked, 1 if nothing could be written, 2 if the command is misspelt or something is missing.`

const optionsOfNames = {
  'name-en': { type: 'string' },
  'name-fr': { type: 'string' },
  'name-it': { type: 'string' },
  'name-fi': { type: 'string' },
  'name-uk': { type: 'string' },
} as const

const options = {
  help: { type: 'boolean', short: 'h' },
  name: { type: 'string' },
  ...optionsOfNames,
  family: { type: 'string' },
  gender: { type: 'string' },
  country: { type: 'string' },
  'stands-for': { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

type Values = ReturnType<typeof readArguments<typeof options>>['values']

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments(options)
  if (values.help === true) {
    console.log(help)
    return 0
  }
  const [action, ...words] = positionals
  const actions = ['add', 'rename']
  switch (action) {
    case 'add':
      return add(words, values)
    case 'rename':
      return rename(words, values['dry-run'] === true)
    default:
      throw new CommandError(
        action === undefined
          ? 'Unexpected absence of an action, expected `add` or `rename`'
          : `Unexpected action \`${action}\`, expected \`add\` or \`rename\`${nearestHint(action, actions)}`,
        2,
      )
  }
}

const isKind = (value: string | undefined): value is EntityKind => entityKinds.some((kind) => kind === value)

const add = async (words: readonly string[], values: Values): Promise<number> => {
  const [kind, word, ...rest] = words
  if (rest.length > 0) throw new CommandError(`Unexpected \`${rest.join(' ')}\`, expected a kind and an id`, 2)
  if (!isKind(kind))
    throw new CommandError(
      `Unexpected kind \`${kind ?? ''}\`, expected one of ${entityKinds.join(', ')}${nearestHint(kind ?? '', entityKinds)}`,
      2,
    )
  const root = process.cwd()
  const [{ registry }, gazetteer, names] = await Promise.all([readRegistry(root), readGazetteer(), readNames()])
  const id = await readNewId(kind, word, values, registry)
  const known = knownEntity(id, gazetteer, names)
  if (kind === 'country' && known?.kind !== 'country') {
    const codes = gazetteer.countries.map((country) => country.id)
    throw new CommandError(
      `Unexpected country \`${id}\`, expected an ISO 3166-1 code in lower case${nearestHint(id, codes)}`,
      2,
    )
  }
  const file = known?.kind === kind && values.name === undefined ? known : await ask(kind, id, values, registry)
  const needed = [values.country, values['stands-for']]
    .flatMap((code) => (code === undefined || (isEntityId(code) && registry.has(code)) ? [] : [code]))
    .flatMap((code) => knownEntity(code, gazetteer, names) ?? [])
  const files = uniqueByPath([file, ...needed])
  if (values['dry-run'] === true) {
    for (const { path, content } of files) console.log(`${path}:\n${content}`)
    return 0
  }
  await writeContent(
    root,
    files.map(({ path, content }) => ({ path, before: undefined, after: content })),
  )
  console.log(files.map(({ path }) => `${path} is written.`).join('\n'))
  return 0
}

const uniqueByPath = (files: readonly NewEntity[]): readonly NewEntity[] => [
  ...new Map(files.map((file) => [file.path, file])).values(),
]

const readNewId = async (
  kind: EntityKind,
  word: string | undefined,
  values: Values,
  registry: Registry,
): Promise<string> => {
  const problem = (id: string) => {
    if (!isEntityId(id)) return `Unexpected id \`${id}\`, expected ${idDescription}`
    return registry.has(id) ? `Unexpected id \`${id}\`, expected one that the registry does not have` : undefined
  }
  const proposed = word ?? (values.name === undefined ? undefined : asciiId(values.name))
  if (proposed === undefined && !isInteractive())
    throw new CommandError(`Unexpected absence of an id, expected \`npm run entity -- add ${kind} <id>\``, 2)
  const id = proposed ?? (await input({ message: 'Id:', validate: (value) => problem(value) ?? true }))
  const reason = problem(id)
  if (reason !== undefined) throw new CommandError(reason, 2)
  return id
}

/** Makes the file from the options; in a terminal, asks for what they leave out. */
const ask = async (kind: EntityKind, id: string, values: Values, registry: Registry): Promise<NewEntity> => {
  const demand = async (
    option: string,
    given: string | undefined,
    message: string,
    fallback?: string,
  ): Promise<string> => {
    if (given !== undefined) return given
    if (!isInteractive()) {
      if (fallback !== undefined) return fallback
      throw new CommandError(`Unexpected absence of \`--${option}\`, expected it, since nobody can be asked here`, 2)
    }
    return input({ message, ...(fallback === undefined ? {} : { default: fallback }), required: true })
  }
  const name = await demand('name', values.name, 'Name in German:')
  const given = {
    en: values['name-en'],
    fr: values['name-fr'],
    it: values['name-it'],
    fi: values['name-fi'],
    uk: values['name-uk'],
  }
  const others: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    if (language === 'de') continue
    const fallback = language === 'uk' ? undefined : name
    others[language] = await demand(`name-${language}`, given[language], `Name in ${language}:`, fallback)
  }
  const country = values.country
  const common = {
    names: namesWith(name, others),
    ...(country === undefined ? {} : { country }),
  }
  try {
    if (kind !== 'person')
      return entityFile(kind, id, {
        ...common,
        ...(values['stands-for'] === undefined ? {} : { canStandFor: values['stands-for'] }),
      })
    const family = await demand('family', values.family, 'Family name in German:', name.split(' ').at(-1))
    const ukrainian = (others.uk ?? name).split(' ').at(-1)
    const gender =
      values.gender ??
      (isInteractive()
        ? await select({
            message: 'Grammatical gender of the name, for case endings:',
            choices: ['female', 'male', 'unknown'].map((value) => ({ value })),
          })
        : 'unknown')
    return entityFile(kind, id, {
      names: common.names,
      family: namesWith(family, { uk: ukrainian }),
      gender,
      ...(country === undefined ? {} : { country }),
    })
  } catch (error) {
    if (!(error instanceof ZodError)) throw error
    const reasons = error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new CommandError(`The entity does not fit its schema:\n${reasons.join('\n')}`, 2, { cause: error })
  } finally {
    if (country !== undefined && !(isEntityId(country) && registry.has(country)))
      console.error(`The country \`${country}\` is not in the registry yet; its file is made too if CLDR names it.`)
  }
}

/** Gives an entity another id: its file, references of other entities, texts, analyses, and the list of old ids. */
const rename = async (words: readonly string[], isDry: boolean): Promise<number> => {
  const [from, to, ...rest] = words
  if (from === undefined || to === undefined || rest.length > 0)
    throw new CommandError('Unexpected words, expected `npm run entity -- rename <id> <new id>`', 2)
  const root = process.cwd()
  const { registry } = await readRegistry(root)
  const entity = isEntityId(from) ? registry.get(from) : undefined
  if (entity === undefined)
    throw new CommandError(
      `Unexpected id \`${from}\`, expected one of the registry${nearestHint(from, registry.keys())}`,
      2,
    )
  if (!isEntityId(to)) throw new CommandError(`Unexpected id \`${to}\`, expected ${idDescription}`, 2)
  if (registry.has(to))
    throw new CommandError(`Unexpected id \`${to}\`, expected one that the registry does not have`, 2)
  if (entity.kind === 'country')
    throw new CommandError("Unexpected country, expected another kind: a country's id is its ISO 3166-1 code", 2)
  const path = `content/entities/${registerOf[entity.kind]}/${from}.yaml`
  const source = await requireContent(root, path)
  const changes: ContentChange[] = [
    { path, before: source, after: undefined },
    {
      path: path.replace(`${from}.yaml`, `${to}.yaml`),
      before: undefined,
      after: renameEntityFile(source.text, from, to),
    },
  ]
  for (const file of await textFiles(root)) {
    const before = await requireContent(root, file)
    const after = renameInFile(file, before.text, from, to)
    if (after !== before.text) changes.push({ path: file, before, after })
  }
  if (!isDry) await writeContent(root, changes)
  for (const { path: file, after } of changes) console.log(`${after === undefined ? 'removed' : 'written'}  ${file}`)
  console.log(isDry ? 'Nothing was written.' : `\`${from}\` is \`${to}\` now. Its old addresses lead on.`)
  return 0
}

/** Texts and analyses of all articles, and other entities that may refer to one. */
const textFiles = async (root: string): Promise<readonly string[]> => {
  const analyses = await Promise.all(
    (await articleSlugs(root)).map(async (slug) =>
      (await readdir(join(root, articlesFolder, slug)))
        .filter((name) => /^analysis\b.*\.yaml$/u.test(name))
        .map((name) => `${articlesFolder}/${slug}/${name}`),
    ),
  )
  return [...(await articleFiles(root)), ...analyses.flat()]
}

await runOnContent(run)
