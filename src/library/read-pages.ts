import type { Nodes, Root } from 'mdast'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { remarkAddresses } from '../markdown/remark-addresses.ts'
import { remarkCharacters } from '../markdown/remark-characters.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { languages } from '../model/language.ts'
import { nearestHint } from '../model/nearest.ts'
import { openTextReason } from '../model/open-text.ts'
import { readContent } from './read-content.ts'

/** Where the texts of the site's own pages stand: `<name>.<language>.md`. */
export const pagesFolder = 'content/pages'

/** The pages of the site's own that have a text. */
const pageNames = ['about'] as const
export type PageName = (typeof pageNames)[number]

const allowed = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'heading',
  'text',
  'link',
  'emphasis',
  'strong',
  'list',
  'listItem',
  'inlineCode',
  'blockquote',
])

/** A page's text as a tree, and what is wrong with its file. */
export interface PageText {
  readonly tree: Root
  readonly faults: readonly Fault[]
}

/** Reads the text of a page: plain Markdown without HTML, images and annotations. */
export const readPage = async (root: string, path: string): Promise<PageText> => {
  const empty: Root = { type: 'root', children: [] }
  const source = await readContent(root, path)
  if ('fault' in source) return { tree: empty, faults: [source.fault] }
  const file = new VFile({ path, value: source.text })
  const pipeline = unified().use(remarkParse).use(remarkAddresses).use(remarkCharacters)
  const tree = pipeline.runSync(pipeline.parse(file), file)
  complainOfNodes(tree, file)
  if (tree.children.length === 0)
    file.message('Unexpected page without text, expected at least a sentence', {
      place: { line: 1, column: 1 },
      ruleId: 'empty-article',
      source: 'lagebild',
    })
  return { tree, faults: [...source.faults, ...faultsOf(file)] }
}

/**
 * What is wrong with the pages of the site's own: texts that are missing in a language, files that are no page, and what
 * is wrong with each text. A project without the folder has no pages; a build of its site says so.
 *
 * @param root the project's folder
 * @throws what the file system throws
 */
export const readPages = async (root: string): Promise<readonly Fault[]> => {
  const expected = pageNames.flatMap((name) => languages.map((language) => `${name}.${language}.md`))
  const entries = await readdir(join(root, 'content'))
  if (!entries.includes('pages')) return []
  const names = (await readdir(join(root, pagesFolder))).sort()
  const fault = (name: string, reason: string, rule: string): Fault => ({
    path: `${pagesFolder}/${name}`,
    place: { line: 1, column: 1 },
    reason,
    rule,
  })
  const missing = expected
    .filter((name) => !names.includes(name))
    .map((name) => fault(name, `Unexpected absence of \`${name}\`, expected the page in each language`, 'missing-file'))
  const strays = names
    .filter((name) => !expected.includes(name) && !name.startsWith('.'))
    .map((name) => {
      const reason = `Unexpected file \`${name}\`, expected one of ${expected.join(', ')}${nearestHint(name, expected)}`
      return fault(name, reason, 'unknown-file')
    })
  const texts = await Promise.all(
    names.filter((name) => expected.includes(name)).map((name) => readPage(root, `${pagesFolder}/${name}`)),
  )
  return [...missing, ...strays, ...texts.flatMap(({ faults }) => faults)]
}

const complainOfNodes = (tree: Root, file: VFile) => {
  visit(tree, (node) => {
    const complain = (reason: string, ruleId: string) =>
      file.message(reason, { place: node.position, ruleId, source: 'lagebild' })
    if (node.type === 'html') complain('Unexpected raw HTML, expected Markdown', 'raw-html')
    else if (!allowed.has(node.type))
      complain(
        `Unexpected ${node.type}, expected paragraphs, headings, lists, links and emphasis`,
        'unsupported-markdown',
      )
    if (node.type === 'heading' && node.depth === 1)
      complain(
        'Unexpected heading of level 1, expected level 2 (`## …`): the first is the title of the page',
        'heading-level',
      )
    const open = node.type === 'text' ? openTextReason(node.value) : undefined
    if (open !== undefined) complain(open, 'open-text')
  })
}
