import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import type { z } from 'zod'
import { readYaml, type YamlReading } from '../markdown/yaml.ts'
import { entitySchemas, type Alias, type Entity, type Registry } from '../model/entity.ts'
import { entityKinds, registerOf, type EntityKind } from '../model/kinds.ts'
import { isEntityId, type EntityId } from '../model/ids.ts'
import type { Place } from '../model/inline.ts'
import { languages, perLanguage, type Language, type PerLanguage } from '../model/language.ts'
import { nearestHint } from '../model/nearest.ts'
import { reservedIdReason } from '../model/reserved-ids.ts'
import { readContent } from './read-content.ts'
import { territoryNames, type TerritoryNames } from './territories.ts'

/** Where the entity files stand, below the root of the project. */
const folder = 'content/entities'

/** An entity file that was read. */
interface EntityFile {
  readonly file: VFile
  readonly kind: EntityKind
  /** The entity, or what stands in for it; nothing where not even the file's name is an id. */
  readonly entity: Entity | undefined
  readonly report: YamlReading<unknown>['report']
}

/**
 * Reads the registry: one YAML file for each entity, in one folder for each kind.
 *
 * Countries take their names from CLDR. For a file with faults something stands in, so that mentions of the entity are no
 * faults too; nothing of it is ever shown, for faults end a build.
 *
 * @param root the project's folder
 * @returns the entities in order of id, and every file with its messages
 */
export const readRegistry = async (
  root: string,
): Promise<{ readonly registry: Registry; readonly files: readonly VFile[] }> => {
  const strangers = await strangeFolders(root)
  const read = (await Promise.all(entityKinds.map((kind) => readKind(root, kind)))).flat()
  const countries = read.flatMap(({ file, kind }) => (kind === 'country' && file.stem !== undefined ? [file.stem] : []))
  const entities = new Map<EntityId, { readonly entity: Entity; readonly file: VFile }>()
  for (const { file, entity, report } of read) {
    if (entity === undefined) continue
    const other = entities.get(entity.id)?.file.path
    if (other === undefined) entities.set(entity.id, { entity, file })
    else report(['id'], `Unexpected id \`${entity.id}\`, expected one that \`${other}\` does not have`, 'id-twice')
    reportReferences(entity, countries, report)
  }
  reportFormerIds(read)
  const registry = new Map(
    [...entities.values()].map(({ entity }) => [entity.id, entity] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  return { registry, files: [...strangers, ...read.map(({ file }) => file)] }
}

/** Folders and files beside the folders of the kinds, each with a message. */
const strangeFolders = async (root: string): Promise<readonly VFile[]> => {
  const registers: readonly string[] = entityKinds.map((kind) => registerOf[kind])
  const entries = await readdir(join(root, folder))
  return entries
    .filter((name) => !registers.includes(name))
    .map((name) => {
      const file = new VFile({ path: `${folder}/${name}`, cwd: root })
      const reason = `Unexpected \`${name}\`, expected one of ${registers.join(', ')}${nearestHint(name, registers)}`
      complain(file, reason, 'unknown-register')
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
  const entityOfName = standIn(file.stem ?? '', kind)
  const unread = { file, kind, entity: entityOfName, report: () => undefined }
  if (file.extname !== '.yaml') {
    complain(file, `Unexpected file \`${path}\`, expected a name that ends in \`.yaml\``, 'entity-file')
    return unread
  }
  const source = await readContent(root, path)
  if ('fault' in source) {
    complain(file, source.fault.reason, source.fault.rule, source.fault.place)
    return unread
  }
  file.value = source.text
  for (const { reason, rule, place } of source.faults) complain(file, reason, rule, place)
  const { value, report } = readYaml<(typeof entitySchemas)[EntityKind]>(source.text, entitySchemas[kind], file)
  const entity = value && toEntity(value, report)
  const stem = file.stem ?? ''
  if (entity !== undefined && entity.id !== stem)
    report(['id'], `Unexpected id \`${entity.id}\`, expected \`${stem}\`, the name of the file`, 'id-of-file')
  const reserved = reservedIdReason(stem, 'id')
  if (entity !== undefined && reserved !== undefined) report(['id'], reserved, 'reserved-id')
  return { file, kind, entity: entity ?? entityOfName, report }
}

/** An entity of which nothing is known but its id. */
const standIn = (id: string, kind: EntityKind): Entity | undefined =>
  isEntityId(id)
    ? { id, kind, names: perLanguage(() => id), aliases: [], forms: {}, adjectives: {}, demonyms: {} }
    : undefined

/** Adds a message to a file that could not be read as YAML. */
const complain = (file: VFile, reason: string, ruleId: string, place: Place = { line: 1, column: 1 }) =>
  file.message(reason, { place, ruleId, source: 'lagebild' })

type EntityData = z.output<(typeof entitySchemas)[EntityKind]>

/** The entity of a file that has the form of its schema; what the file leaves out is empty. */
const toEntity = (data: EntityData, report: EntityFile['report']): Entity | undefined => {
  const words = {
    forms: data.forms ?? {},
    adjectives: ('adjectives' in data ? data.adjectives : undefined) ?? {},
    demonyms: ('demonyms' in data ? data.demonyms : undefined) ?? {},
  }
  if (data.kind !== 'country') return { ...data, ...words }
  const territory = territoryNames(data.id)
  if (territory === undefined) {
    report(['id'], `Unexpected code \`${data.id}\`, expected a territory that CLDR names`, 'unknown-territory')
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
  return [...replaced, ...territory.further]
    .filter(({ name, language }) => !isKnown(name, language))
    .map(({ name, language, kind }) => ({ name, languages: [language], kind }))
}

const reportReferences = (entity: Entity, countries: readonly string[], report: EntityFile['report']) => {
  for (const key of ['country', 'canStandFor'] as const) {
    const id = entity[key]
    if (id === undefined || countries.includes(id)) continue
    const reason = `Unexpected country \`${id}\` in \`${key}\`, expected the id of a country${nearestHint(id, countries)}`
    report([key], reason, 'unknown-country')
  }
}

/** A former id leads to one entity: no other has it, now or before. */
const reportFormerIds = (files: readonly EntityFile[]) => {
  const owners = new Map(
    files.flatMap(({ entity, file }) => (entity === undefined ? [] : [[entity.id, file.path] as const])),
  )
  for (const { entity, report } of files)
    for (const [index, id] of (entity?.formerIds ?? []).entries()) {
      const owner = owners.get(id)
      if (owner !== undefined) {
        const reason = `Unexpected former id \`${id}\`, expected one that \`${owner}\` does not have: the old address leads to one entity`
        report(['formerIds', index], reason, 'former-id-twice')
      } else if (entity !== undefined) owners.set(id, `${registerOf[entity.kind]}/${entity.id}.yaml`)
    }
}
