import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { parseYaml } from '../markdown/yaml.ts'
import {
  entityKinds,
  entitySchemas,
  registerOf,
  type Alias,
  type Entity,
  type EntityKind,
  type Registry,
} from '../model/entity.ts'
import type { EntityId } from '../model/ids.ts'
import { languages, perLanguage, type Language, type PerLanguage } from '../model/language.ts'
import { nearestHint } from '../model/nearest.ts'
import { territoryNames, type TerritoryNames } from './territories.ts'

/** Where the entity files stand, below the root of the project. */
const folder = 'content/entities'

/** An entity file that was read, and the entity if it has no fault of its own. */
interface EntityFile {
  readonly file: VFile
  readonly entity: Entity | undefined
}

/**
 * Reads the registry: one YAML file for each entity, in one folder for each kind.
 *
 * Countries take their names from CLDR. A file with a fault gives no entity; its messages say what is wrong and where.
 *
 * @param root the project's folder
 * @returns the entities without faults, in order of id, and every file with its messages
 */
export const readRegistry = async (
  root: string,
): Promise<{ readonly registry: Registry; readonly files: readonly VFile[] }> => {
  const strangers = await strangeFolders(root)
  const read = (await Promise.all(entityKinds.map((kind) => readKind(root, kind)))).flat()
  complainOfDoubles(read)
  const entities = read.flatMap(({ entity }) => (entity === undefined ? [] : [entity]))
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  for (const { file, entity } of read) if (entity !== undefined) complainOfReferences(file, entity, known)
  const registry = new Map(
    read
      .flatMap(({ file, entity }) => (entity === undefined || file.messages.length > 0 ? [] : [entity]))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map((entity) => [entity.id, entity]),
  )
  return { registry, files: [...strangers, ...read.map(({ file }) => file)] }
}

/** Folders and files beside the folders of the kinds, each with a message. */
const strangeFolders = async (root: string): Promise<readonly VFile[]> => {
  const registers: readonly string[] = entityKinds.map((kind) => registerOf[kind])
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  return entries
    .filter((entry) => !registers.includes(entry.name))
    .map((entry) => {
      const file = new VFile({ path: `${folder}/${entry.name}`, cwd: root })
      const hint = nearestHint(entry.name, registers)
      complain(file, `Unexpected \`${entry.name}\`, expected one of ${registers.join(', ')}${hint}`, 'unknown-register')
      return file
    })
}

const readKind = async (root: string, kind: EntityKind): Promise<readonly EntityFile[]> => {
  const path = `${folder}/${registerOf[kind]}`
  const names = await readdir(join(root, path)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return Promise.all(names.sort().map((name) => readEntity(root, `${path}/${name}`, kind)))
}

const readEntity = async (root: string, path: string, kind: EntityKind): Promise<EntityFile> => {
  const file = new VFile({ path, cwd: root })
  if (file.extname !== '.yaml') {
    complain(
      file,
      `Unexpected file \`${file.basename ?? path}\`, expected a name that ends in \`.yaml\``,
      'entity-file',
    )
    return { file, entity: undefined }
  }
  const source = decode(file, await readFile(join(root, path)))
  if (source === undefined) return { file, entity: undefined }
  file.value = source
  const data: EntityData | undefined = parseYaml(source, entitySchemas[kind], file)
  const entity = data && toEntity(data, file)
  if (entity !== undefined && entity.id !== file.stem)
    complain(
      file,
      `Unexpected id \`${entity.id}\`, expected \`${file.stem ?? ''}\`, the name of the file`,
      'id-of-file',
      'id',
    )
  return { file, entity }
}

const decode = (file: VFile, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    complain(file, 'Unexpected bytes, expected text in UTF-8', 'utf-8')
    return undefined
  }
}

type EntityData = z.output<(typeof entitySchemas)[EntityKind]>

/** The entity of a file that has the form of its schema; what the file leaves out is empty. */
const toEntity = (data: EntityData, file: VFile): Entity | undefined => {
  const words = {
    forms: data.forms ?? {},
    adjectives: ('adjectives' in data ? data.adjectives : undefined) ?? {},
    demonyms: ('demonyms' in data ? data.demonyms : undefined) ?? {},
  }
  if (data.kind !== 'country') return { ...data, ...words }
  const territory = territoryNames(data.id)
  if (territory === undefined) {
    complain(file, `Unexpected code \`${data.id}\`, expected a territory that CLDR names`, 'unknown-territory', 'id')
    return undefined
  }
  const names = perLanguage((language) => data.names?.[language] ?? territory.names[language])
  return { ...data, ...words, names, aliases: [...data.aliases, ...territoryAliases(data.aliases, names, territory)] }
}

/** What CLDR calls a country beside the names that are shown: short names, and names that the file replaces. */
const territoryAliases = (
  aliases: readonly Alias[],
  names: PerLanguage<string>,
  territory: TerritoryNames,
): readonly Alias[] => {
  const isKnown = (name: string, language: Language) =>
    name === names[language] ||
    aliases.some((alias) => alias.name === name && (alias.languages?.includes(language) ?? true))
  const replaced = languages.map((language) => ({
    name: territory.names[language],
    language,
    kind: 'variant' as const,
  }))
  const short = territory.short.map((name) => ({ ...name, kind: 'short' as const }))
  return [...replaced, ...short]
    .filter(({ name, language }) => !isKnown(name, language))
    .map(({ name, language, kind }) => ({ name, languages: [language], kind }))
}

/** Ids are unique over all kinds: texts name an entity by its id alone. */
const complainOfDoubles = (read: readonly EntityFile[]) => {
  const first = new Map<EntityId, VFile>()
  for (const { file, entity } of read) {
    if (entity === undefined) continue
    const other = first.get(entity.id)
    if (other === undefined) first.set(entity.id, file)
    else
      complain(
        file,
        `Unexpected id \`${entity.id}\`, expected one that \`${other.path}\` does not have`,
        'id-twice',
        'id',
      )
  }
}

const complainOfReferences = (file: VFile, entity: Entity, known: ReadonlyMap<EntityId, Entity>) => {
  const countries = [...known.values()].filter(({ kind }) => kind === 'country').map(({ id }) => id)
  for (const key of ['country', 'canStandFor'] as const) {
    const id = entity[key]
    if (id === undefined || countries.includes(id)) continue
    const reason = `Unexpected country \`${id}\` in \`${key}\`, expected the id of a country${nearestHint(id, countries)}`
    complain(file, reason, 'unknown-country', key)
  }
}

/** Adds a message at the value of a key, or at the beginning of the file. */
const complain = (file: VFile, reason: string, ruleId: string, key?: string) => {
  const lines = new LineCounter()
  const node = key === undefined ? undefined : parseDocument(String(file), { lineCounter: lines }).get(key, true)
  const at = isScalar(node) && node.range ? lines.linePos(node.range[0]) : { line: 1, col: 1 }
  file.message(reason, { place: { line: at.line, column: at.col }, ruleId, source: 'lagebild' })
}
