import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { parseYaml } from '../markdown/yaml.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { idDescription, isSlug } from '../model/ids.ts'
import type { Place } from '../model/inline.ts'
import { permalinksSchema, type PermalinksFile } from '../model/permalinks.ts'
import { readContent } from './read-content.ts'

/** Where the registers of published ids stand, below the root of the project: a file for each slug. */
export const permalinksFolder = 'content/permalinks'

const placesOf = (source: string): ReadonlyMap<string, Place> => {
  const lines = new LineCounter()
  const places = new Map<string, Place>()
  const walk = (node: unknown, path: readonly string[]) => {
    if (!isMap(node)) return
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue
      const here = [...path, String(key.value)]
      const { line, col } = lines.linePos(key.range?.[0] ?? 0)
      places.set(here.join('/'), { line, column: col })
      walk(value, here)
    }
  }
  walk(parseDocument(source, { lineCounter: lines }).contents, [])
  return places
}

/**
 * Reads the registers of published ids.
 *
 * @param root the project's folder
 * @returns the sound registers in order of slug, and the faults of the others
 * @throws what the file system throws, except that the folder may be missing
 */
export const readPermalinks = async (
  root: string,
): Promise<{ readonly files: readonly PermalinksFile[]; readonly faults: readonly Fault[] }> => {
  const entries = await readdir(join(root, 'content'))
  const names = entries.includes('permalinks') ? await readdir(join(root, permalinksFolder)) : []
  const files: PermalinksFile[] = []
  const faults: Fault[] = []
  for (const name of names.filter((candidate) => candidate.endsWith('.yaml')).sort()) {
    const path = `${permalinksFolder}/${name}`
    const slug = name.slice(0, -'.yaml'.length)
    const read = await readContent(root, path)
    if ('fault' in read) faults.push(read.fault)
    else if (!isSlug(slug))
      faults.push({
        path,
        place: { line: 1, column: 1 },
        reason: `Unexpected name \`${name}\`, expected a slug and \`.yaml\`: ${idDescription}`,
        rule: 'slug',
      })
    else {
      const file = new VFile({ path })
      const register = parseYaml(read.text, permalinksSchema, file)
      faults.push(...read.faults, ...faultsOf(file))
      if (register !== undefined) files.push({ slug, path, register, places: placesOf(read.text) })
    }
  }
  return { files, faults }
}
