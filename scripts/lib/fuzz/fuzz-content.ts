import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rules } from '../../../src/checks/check-library.ts'
import { readLibrary } from '../../../src/library/read-library.ts'
import { faultsIn } from '../../../src/library/site.ts'
import { passagesIn, verbatimSource } from '../../../src/model/article.ts'
import { strangeCharacters } from '../../../src/model/characters.ts'
import type { Fault } from '../../../src/model/fault.ts'
import { readingText } from '../../../src/model/inline.ts'
import type { Library } from '../../../src/model/library.ts'
import { mutate, seeded } from './mutate.ts'

/** CPU seconds that reading and checking a damaged content may take. */
const limit = 5

/** What became of one input. */
export interface Verdict {
  /** Number of the input; with the seed it tells which one it was. */
  readonly input: number
  readonly path: string
  readonly faults: number
  /** CPU seconds. */
  readonly seconds: number
  /** What must not be: a stack trace, a fault without place, an unsound content without faults, a changed file. */
  readonly problem?: string | undefined
}

/** The files of a project that are damaged: all content that authors or commands write. */
const contentFiles = async (root: string): Promise<readonly string[]> => {
  const names = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true })
  return names
    .filter(
      (entry) => entry.isFile() && /\.(?:md|yaml|txt|lock\.json)$/u.test(entry.name) && entry.name !== 'README.md',
    )
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
}

/**
 * Damages one file of a project after another and reads and checks all content each time: there has to be a message with
 * its place, or sound content, in time, and no file may change. Every file is as it was in the end.
 *
 * @param root a project of which nothing else is read or written meanwhile
 * @param inputs the numbers of the inputs; each depends on its number and the seed alone
 * @returns a verdict for each input, as it is known
 */
export async function* fuzzContent(
  root: string,
  seed: number,
  inputs: { readonly from: number; readonly to: number },
): AsyncGenerator<Verdict> {
  const paths = await contentFiles(root)
  const originals = new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(root, path))] as const)),
  )
  for (let input = inputs.from; input < inputs.to; input += 1) {
    const random = seeded(seed * 1_000_003 + input)
    const path = paths[Math.floor(random() * paths.length)] ?? ''
    const before = originals.get(path) ?? Buffer.alloc(0)
    const damaged = mutate(before, random)
    await writeFile(join(root, path), damaged)
    const started = process.threadCpuUsage()
    let faults: readonly Fault[] = []
    let problem: string | undefined
    try {
      const library = await readLibrary(root)
      faults = faultsIn(library)
      problem = faults.length === 0 ? unsound(library) : await unplaced(root, faults)
    } catch (error) {
      problem = error instanceof Error ? (error.stack ?? error.message) : String(error)
    }
    const { user, system } = process.threadCpuUsage(started)
    const seconds = (user + system) / 1e6
    if (seconds > limit) problem ??= `took ${seconds.toFixed(1)} CPU seconds, expected at most ${limit}`
    if (!(await readFile(join(root, path))).equals(damaged)) problem ??= 'the file was changed'
    await writeFile(join(root, path), before)
    yield { input, path, faults: faults.length, seconds, problem }
  }
}

/** What is wrong with content that no rule complained about. */
const unsound = ({ articles }: Library): string | undefined => {
  for (const { original, source, versions } of articles) {
    if (verbatimSource(original) !== source) return 'the received text does not come back'
    for (const version of Object.values(versions)) {
      const ids = passagesIn(version).map(({ id }) => id)
      if (new Set(ids).size < ids.length) return `an id twice in ${version.path}`
      const text = passagesIn(version).find(({ content }) => strangeCharacters(readingText(content)).length > 0)
      if (text !== undefined) return `a character that nobody sees in ${text.id} of ${version.path}`
    }
  }
  return undefined
}

const known = new Set(rules.map(({ id }) => id))

/** The first fault without a place in its file, with an unknown rule or in another grammar. */
const unplaced = async (root: string, faults: readonly Fault[]): Promise<string | undefined> => {
  for (const { path, place, reason, rule } of faults) {
    if (place === undefined) return `no place: ${path} ${reason}`
    if (!known.has(rule)) return `unknown rule \`${rule}\`: ${reason}`
    if (!reason.startsWith('Unexpected')) return `another grammar: ${reason}`
    const text = await readFile(join(root, path), 'utf8').catch(() => '')
    if (place.line < 1 || place.line > text.split(/\r\n?|\n/u).length || place.column < 1)
      return `a place outside the file: ${path}:${place.line}:${place.column} ${reason}`
  }
  return undefined
}
