import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { joinAnalysis } from './join-analysis.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article } from '../model/article.ts'
import type { Registry } from '../model/entity.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { languages, type Language } from '../model/language.ts'
import { nearestHint } from '../model/nearest.ts'
import { readContent } from './read-content.ts'

/**
 * Reads the analysis beside an article: `analysis.yaml`, and `analysis.<language>.yaml` for each language of the article.
 *
 * @param root the project's folder
 * @returns the analysis, if there is one and it has no fault, and every fault of its files
 * @throws what the file system throws
 */
export const readAnalysis = async (
  root: string,
  article: Article,
  registry: Registry,
): Promise<{ readonly analysis: Analysis | undefined; readonly faults: readonly Fault[] }> => {
  const folder = `content/articles/${article.slug}`
  const names = await readdir(join(root, folder))
  if (!names.includes('analysis.yaml')) return { analysis: undefined, faults: withoutStructure(folder, names) }
  const faults: Fault[] = []
  const opened: string[] = []
  const open = async (name: string) => {
    opened.push(name)
    const path = `${folder}/${name}`
    const read = names.includes(name) ? await readContent(root, path) : { text: '', faults: [] }
    faults.push(...('fault' in read ? [read.fault] : read.faults))
    return new VFile({ path, value: 'text' in read ? read.text : '' })
  }
  const structure = await open('analysis.yaml')
  const prose: Partial<Record<Language, VFile>> = {}
  for (const language of languages)
    if (article.versions[language] !== undefined) prose[language] = await open(`analysis.${language}.yaml`)
  const strays = names.filter((name) => /^analysis\.[a-z]{2}\.yaml$/.test(name) && !opened.includes(name))
  for (const name of strays) {
    const hint = nearestHint(name, opened)
    const reason = `Unexpected file \`${name}\`, expected the analysis in a language of the article${hint}`
    faults.push({ path: `${folder}/${name}`, place: { line: 1, column: 1 }, reason, rule: 'unknown-language' })
  }
  if (faults.length > 0) return { analysis: undefined, faults }
  const analysis = joinAnalysis({ article, registry, structure, prose })
  return { analysis, faults: [structure, ...Object.values(prose)].flatMap(faultsOf) }
}

/** Texts of an analysis that has no structure: readers would never see them. */
const withoutStructure = (folder: string, names: readonly string[]): readonly Fault[] =>
  names
    .filter((name) => /^analysis\..*\.yaml$/u.test(name))
    .map((name) => ({
      path: `${folder}/${name}`,
      place: { line: 1, column: 1 },
      reason: `Unexpected \`${name}\` without \`analysis.yaml\`, expected the structure of the analysis beside its texts`,
      rule: 'missing-file',
    }))
