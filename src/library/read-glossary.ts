import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { parseYaml } from '../markdown/yaml.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { glossarySchema, toTerms, type Term } from '../model/glossary.ts'
import { readText } from './read-text.ts'

const name = 'glossary.yaml'
const path = `content/${name}`

/**
 * Reads the glossary.
 *
 * @param root the project's folder
 * @returns its terms; none where there is no glossary or the file has faults
 * @throws what the file system throws, except that the file may be missing
 */
export const readGlossary = async (
  root: string,
): Promise<{ readonly terms: readonly Term[]; readonly faults: readonly Fault[] }> => {
  if (!(await readdir(join(root, 'content'))).includes(name)) return { terms: [], faults: [] }
  const read = await readText(root, path)
  if ('fault' in read) return { terms: [], faults: [read.fault] }
  const file = new VFile({ path })
  const entries = parseYaml(read.text, glossarySchema, file)
  return { terms: toTerms(entries ?? []), faults: faultsOf(file) }
}
