import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { sentencesIn, type ArticleVersion } from '../model/article.ts'
import type { Registry } from '../model/entity.ts'
import { faultsOf, type Fault } from '../model/fault.ts'
import { frontMatterSchema } from '../model/front-matter.ts'
import type { Slug } from '../model/ids.ts'
import type { Language } from '../model/language.ts'
import { remarkAddresses } from './remark-addresses.ts'
import { remarkAllowedNodes } from './remark-allowed-nodes.ts'
import { remarkCharacters } from './remark-characters.ts'
import { remarkClaimedDirectives } from './remark-claimed-directives.ts'
import { remarkCorrections } from './remark-corrections.ts'
import { remarkMalformedAnnotations } from './remark-malformed-annotations.ts'
import { remarkMeantDifferences } from './remark-meant-differences.ts'
import { remarkMentions } from './remark-mentions.ts'
import { remarkSectionIds } from './remark-section-ids.ts'
import { remarkSentences } from './remark-sentences.ts'
import { remarkSupplied } from './remark-supplied.ts'
import { toVersion } from './to-version.ts'
import { parseYaml } from './yaml.ts'

/** The directives that the content format claims. */
export const claimedDirectives = ['corr', 'supplied', 'meant'] as const

/**
 * The text pipeline up to the model. The order matters: what is not allowed is reported on the tree as written; ids leave
 * the headings before text is compared; annotations are nodes before lines are cut into sentences.
 */
const processor = (registry: Registry) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkClaimedDirectives, claimedDirectives)
    .use(remarkAllowedNodes)
    .use(remarkMalformedAnnotations, claimedDirectives)
    .use(remarkSectionIds)
    .use(remarkMeantDifferences)
    .use(remarkCorrections)
    .use(remarkSupplied)
    .use(remarkMentions, registry)
    .use(remarkAddresses)
    .use(remarkCharacters)
    .use(remarkSentences)

/** What an article file is and belongs to. */
export interface ArticleFile {
  readonly path: string
  readonly slug: Slug
  readonly language: Language
  readonly source: string
}

/** A version, if front matter could be read, and the faults of its file. */
export interface ParsedVersion {
  readonly version: ArticleVersion | undefined
  readonly faults: readonly Fault[]
}

/**
 * Reads an article file in one language.
 *
 * @param file the file's text and what it belongs to
 * @param registry all entities that may be mentioned
 * @returns the version and every fault with its place; a version with faults is not to be published
 */
export const parseVersion = ({ path, slug, language, source }: ArticleFile, registry: Registry): ParsedVersion => {
  const file = new VFile({ path, value: source })
  const pipeline = processor(registry)
  const tree: Root = pipeline.runSync(pipeline.parse(file), file)
  const [first] = tree.children
  const complain = (reason: string, line: number, ruleId: string) =>
    file.message(reason, { place: { line, column: 1 }, ruleId, source: 'lagebild' })
  if (first?.type !== 'yaml')
    complain('Unexpected start of the file, expected front matter between lines of `---`', 1, 'missing-front-matter')
  const frontMatter = first?.type === 'yaml' ? parseYaml(first.value, frontMatterSchema, file, 1) : undefined
  if (frontMatter === undefined) return { version: undefined, faults: faultsOf(file) }
  if (frontMatter.language !== language)
    complain(
      `Unexpected language \`${frontMatter.language}\`, expected \`${language}\`, as the file is named`,
      2,
      'language-of-file',
    )
  const version = toVersion(tree, { path, slug, language, frontMatter, registry })
  if (sentencesIn(version).length === 0)
    complain(
      'Unexpected article without text, expected at least one sentence',
      (first?.position?.end.line ?? 0) + 1,
      'empty-article',
    )
  return { version, faults: faultsOf(file) }
}
