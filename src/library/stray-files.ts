import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '../model/fault.ts'
import { languages } from '../model/language.ts'
import { nearestHint } from '../model/nearest.ts'

/** A folder of content: what may stand in it, by name. */
interface Folder {
  readonly path: string
  readonly files: readonly string[]
  readonly folders: readonly string[]
  /** Files whose own reader tells what is wrong with their names. */
  readonly read?: RegExp
}

const top: Folder = {
  path: 'content',
  files: ['README.md', 'STYLE.md', 'glossary.yaml'],
  folders: ['articles', 'entities', 'pages', 'permalinks', 'schemas'],
}

/** What may stand beside an article: its versions, their drafts, the analysis, and what was received. */
const besideArticle = [
  'source.txt',
  'translations.lock.json',
  'analysis.yaml',
  ...languages.flatMap((language) => [`${language}.md`, `${language}.draft`, `analysis.${language}.yaml`]),
]

/**
 * Files and folders of the content that nothing reads, and links to other files: readers would never see what they hold.
 * Hidden ones are left alone; they are an editor's or this project's own.
 *
 * @param root the project's folder
 * @throws what the file system throws, except that folders may be missing
 */
export const strayFiles = async (root: string): Promise<readonly Fault[]> => {
  const articles = (await entriesOf(root, 'content/articles')).filter((entry) => entry.isDirectory())
  const folders: readonly Folder[] = [
    top,
    { path: 'content/articles', files: [], folders: articles.map(({ name }) => name) },
    { path: 'content/permalinks', files: [], folders: [], read: /\.yaml$/u },
    ...articles.map(({ name }): Folder => ({
      path: `content/articles/${name}`,
      files: besideArticle,
      folders: [],
      read: /\.md$|^analysis\.[a-z]{2}\.yaml$/u,
    })),
  ]
  return (await Promise.all(folders.map((folder) => straysIn(root, folder)))).flat()
}

const straysIn = async (root: string, { path, files, folders, read }: Folder): Promise<readonly Fault[]> => {
  const fault = (name: string, reason: string, rule: string): Fault => ({
    path: `${path}/${name}`,
    place: { line: 1, column: 1 },
    reason,
    rule,
  })
  return (await entriesOf(root, path)).flatMap((entry): readonly Fault[] => {
    const { name } = entry
    if (name.startsWith('.')) return []
    if (entry.isSymbolicLink())
      return [fault(name, `Unexpected link \`${name}\` to another place, expected a file or folder`, 'regular-file')]
    const isKnown = entry.isDirectory() ? folders.includes(name) : files.includes(name) || read?.test(name) === true
    if (isKnown) return []
    const choices = [...files, ...folders]
    const expected =
      path === 'content/articles'
        ? 'folders of articles alone'
        : choices.length === 0
          ? 'files that end in `.yaml`'
          : `one of ${choices.join(', ')}`
    const what = entry.isDirectory() ? 'folder' : 'file'
    return [
      fault(name, `Unexpected ${what} \`${name}\`, expected ${expected}${nearestHint(name, choices)}`, 'unknown-file'),
    ]
  })
}

const entriesOf = async (root: string, path: string) => {
  try {
    return (await readdir(join(root, path), { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return []
    throw error
  }
}
