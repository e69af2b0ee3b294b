import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { frontMatterOf, partsOf, type Example } from '../../src/checks/example.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { readRegistry } from '../../src/library/read-registry.ts'
import { parseVersion } from '../../src/markdown/parse.ts'
import { verbatimSource } from '../../src/model/article.ts'
import { isSlug } from '../../src/model/ids.ts'
import { isLanguage, languages } from '../../src/model/language.ts'
import { confirmTranslation, isTranslationLanguage } from '../../src/model/translation.ts'

const slug = 'beispiel'
const folder = `content/articles/${slug}`

const named = (name: string, cyrillic: string) =>
  `{ de: ${name}, en: ${name}, fr: ${name}, it: ${name}, fi: ${name}, uk: ${cyrillic} }`
const person = (id: string, name: string, cyrillic: string) =>
  `id: ${id}\nkind: person\nnames: ${named(name, cyrillic)}\nfamily: ${named(name.split(' ')[1] ?? '', cyrillic.split(' ')[1] ?? '')}\ngender: unknown\n`

/** What an example leaves out. */
const rest: Readonly<Record<string, string>> = {
  'content/README.md': 'An example.\n',
  'content/entities/people/ada-berg.yaml': person('ada-berg', 'Ada Berg', 'Ада Берг'),
  'content/entities/people/olof-lund.yaml': person('olof-lund', 'Olof Lund', 'Улоф Лунд'),
  'content/entities/countries/se.yaml': 'id: se\nkind: country\nadjectives: { de: [schwedisch] }\n',
  'content/entities/places/stockholm.yaml': `id: stockholm\nkind: place\nnames: ${named('Stockholm', 'Стокгольм')}\ncountry: se\ncanStandFor: se\n`,
  'content/entities/organisations/tt.yaml': `id: tt\nkind: organisation\nnames: ${named('TT', 'ТТ')}\ncountry: se\n`,
  ...Object.fromEntries(languages.map((language) => [`content/pages/about.${language}.md`, 'About.\n'])),
}

/** A project in a folder of its own. */
export interface ExampleProject {
  readonly root: string
  readonly remove: () => Promise<void>
}

/** Makes a project of an example and the sound rest; the caller removes it. */
export const makeExampleProject = async (example: Example): Promise<ExampleProject> => {
  const root = await mkdtemp(join(tmpdir(), 'lagebild-example-'))
  const write = async (path: string, content: string | Uint8Array) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), content)
  }
  for (const [path, content] of Object.entries(rest)) await write(path, content)
  const parts = partsOf(example)
  const given = new Set(parts.map(([name]) => name))
  if (!given.has('de') && !given.has('de.md')) await write(`${folder}/de.md`, `${frontMatterOf('de')}Ein Satz.\n`)
  for (const [name, content] of parts) {
    if (isLanguage(name) && typeof content === 'string')
      await write(`${folder}/${name}.md`, `${frontMatterOf(name)}${content}\n`)
    else {
      const path = name.startsWith('content/') ? name : `${folder}/${name}`
      if (typeof content === 'string' || content instanceof Uint8Array) await write(path, content)
      else {
        await rm(join(root, path), { force: true })
        await symlink(content.linkTo, join(root, path))
      }
    }
  }
  if (!given.has('source.txt')) await write(`${folder}/source.txt`, await received(root, parts))
  if (!given.has('translations.lock.json')) await confirm(root, write)
  return { root, remove: () => rm(root, { recursive: true, force: true }) }
}

/** What the original of an example says was received. */
const received = async (root: string, parts: ReturnType<typeof partsOf>): Promise<string> => {
  const { registry } = await readRegistry(root)
  const text = parts.find(([name]) => name === 'de')?.[1]
  const whole = parts.find(([name]) => name === 'de.md')?.[1]
  const source =
    typeof whole === 'string' ? whole : `${frontMatterOf('de')}${typeof text === 'string' ? text : 'Ein Satz.'}\n`
  if (!isSlug(slug)) throw new TypeError(slug)
  const { version } = parseVersion({ path: `${folder}/de.md`, slug, language: 'de', source }, registry)
  return version === undefined ? 'Ein Satz.\n' : verbatimSource(version)
}

const confirm = async (root: string, write: (path: string, content: string) => Promise<void>) => {
  const [article] = (await readLibrary(root)).articles
  if (article === undefined) return
  const lock = Object.keys(article.versions)
    .filter(isLanguage)
    .filter(isTranslationLanguage)
    .reduce((before, language) => confirmTranslation({ ...article, lock: before }, language), article.lock)
  await write(`${folder}/translations.lock.json`, `${JSON.stringify(lock)}\n`)
}
