import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { parseVersion } from '../markdown/parse.ts'
import { parseYaml } from '../markdown/yaml.ts'
import type { Article, ArticleVersion } from '../model/article.ts'
import type { Registry } from '../model/entity.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { idDescription, isSlug, type Slug } from '../model/ids.ts'
import { isLanguage, languages, originalLanguage, type Language } from '../model/language.ts'
import type { Library } from '../model/library.ts'
import { nearestHint } from '../model/nearest.ts'
import { reservedIdReason } from '../model/reserved-ids.ts'
import { lockFile, translationLockSchema, type TranslationLock } from '../model/translation-lock.ts'
import { readAnalysis } from './read-analysis.ts'
import { readGlossary } from './read-glossary.ts'
import { readPermalinks } from './read-permalinks.ts'
import { readContent } from './read-content.ts'
import { readPages } from './read-pages.ts'
import { readText } from './read-text.ts'
import { strayFiles } from './stray-files.ts'
import { readRegistry } from './read-registry.ts'

/** Where the articles stand, below the root of the project: a folder each. */
const folder = 'content/articles'

interface ArticleFolder {
  readonly article: Article | undefined
  readonly faults: readonly Fault[]
}

/**
 * Reads all content of the site.
 *
 * @param root the project's folder
 * @returns the library with every fault of its files; an article with a broken original is left out
 * @throws what the file system throws
 */
export const readLibrary = async (root: string): Promise<Library> => {
  const { registry, files } = await readRegistry(root)
  const entries = await readdir(join(root, folder), { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
  const read = await Promise.all(folders.sort().map((name) => readArticle(root, name, registry)))
  const articles = read.flatMap(({ article }) => (article === undefined ? [] : [article]))
  const analyses = await Promise.all(articles.map((article) => readAnalysis(root, article, registry)))
  const permalinks = await readPermalinks(root)
  const glossary = await readGlossary(root)
  const pages = await readPages(root)
  const published = ({ original }: Article) => original.frontMatter.published ?? ''
  return {
    registry,
    articles: articles.toSorted((a, b) => published(b).localeCompare(published(a), 'en') || (a.slug < b.slug ? -1 : 1)),
    analyses: new Map(
      analyses.flatMap(({ analysis }) => (analysis === undefined ? [] : [[analysis.slug, analysis] as const])),
    ),
    permalinks: permalinks.files,
    glossary: glossary.terms,
    faults: [
      ...files.flatMap(faultsOf),
      ...(await strayFiles(root)),
      ...permalinks.faults,
      ...glossary.faults,
      ...pages,
      ...read.flatMap(({ faults }) => faults),
      ...analyses.flatMap(({ faults }) => faults),
    ],
  }
}

const readArticle = async (root: string, name: string, registry: Registry): Promise<ArticleFolder> => {
  const path = `${folder}/${name}`
  const top = { line: 1, column: 1 }
  if (!isSlug(name)) {
    const reason = `Unexpected slug \`${name}\`, expected ${idDescription}`
    return { article: undefined, faults: [{ path, place: top, reason, rule: 'slug' }] }
  }
  const names = (await readdir(join(root, path))).sort()
  const faults: Fault[] = []
  const reserved = reservedIdReason(name, 'slug')
  if (reserved !== undefined) faults.push({ path, place: top, reason: reserved, rule: 'reserved-id' })
  const missing = ['source.txt', `${originalLanguage}.md`].filter((file) => !names.includes(file))
  for (const file of missing)
    faults.push({
      path: `${path}/${file}`,
      place: top,
      reason: `Unexpected absence of \`${file}\`, expected it`,
      rule: 'missing-file',
    })
  const versions: Partial<Record<Language, ArticleVersion>> = {}
  for (const file of names.filter((candidate) => candidate.endsWith('.md'))) {
    const read = await readVersion(root, `${path}/${file}`, name, file.slice(0, -'.md'.length), registry)
    faults.push(...read.faults)
    if (read.version !== undefined) versions[read.version.language] = read.version
  }
  const original = versions[originalLanguage]
  if (original === undefined || missing.length > 0) return { article: undefined, faults }
  const source = await readReceived(root, `${path}/source.txt`)
  if ('fault' in source) return { article: undefined, faults: [...faults, source.fault] }
  const lock = names.includes(lockFile) ? await readLock(root, `${path}/${lockFile}`) : { lock: {}, faults: [] }
  faults.push(...lock.faults)
  return { article: { slug: name, original, versions, source: source.text, lock: lock.lock }, faults }
}

/** The text as received: any characters and line ends that are UTF-8. */
const readReceived = async (root: string, path: string) => {
  const asContent = await readContent(root, path)
  return 'fault' in asContent ? asContent : readText(root, path)
}

const readLock = async (root: string, path: string): Promise<{ lock: TranslationLock; faults: readonly Fault[] }> => {
  const source = await readContent(root, path)
  if ('fault' in source) return { lock: {}, faults: [source.fault] }
  const file = new VFile({ path })
  const lock = parseYaml(source.text, translationLockSchema, file)
  return { lock: lock ?? {}, faults: [...source.faults, ...faultsOf(file)] }
}

const readVersion = async (root: string, path: string, slug: Slug, language: string, registry: Registry) => {
  const refuse = (fault: Fault) => ({ version: undefined, faults: [fault] })
  if (!isLanguage(language)) {
    const reason = `Unexpected language \`${language}\`, expected one of ${languages.join(', ')}${nearestHint(language, languages)}`
    return refuse({ path, place: { line: 1, column: 1 }, reason, rule: 'unknown-language' })
  }
  const source = await readContent(root, path)
  if ('fault' in source) return refuse(source.fault)
  const { version, faults } = parseVersion({ path, slug, language, source: source.text }, registry)
  return { version, faults: [...source.faults, ...faults] }
}
