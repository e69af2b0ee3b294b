import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { idDescription, isSlug, type Slug } from '../../src/model/ids.ts'
import type { Language } from '../../src/model/language.ts'
import { nearestHint } from '../../src/model/nearest.ts'
import { CommandError } from './cli.ts'

/** Where the articles stand, below the root of the project. */
export const articlesFolder = 'content/articles'

/** The path of an article's file, below the root of the project. */
export const articlePath = (slug: Slug, language: Language): string => `${articlesFolder}/${slug}/${language}.md`

/** The slugs of the articles that exist. */
export const articleSlugs = async (root: string): Promise<readonly string[]> => {
  const entries = await readdir(join(root, articlesFolder), { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  })
  return entries.filter((entry) => entry.isDirectory() && isSlug(entry.name)).map(({ name }) => name)
}

/**
 * The article that a command is told, as its first word.
 *
 * @throws CommandError with status 2 if there is none, or more words than one
 */
export const requireSlug = async (root: string, words: readonly string[], further = 0): Promise<Slug> => {
  const [slug] = words
  const slugs = await articleSlugs(root)
  if (slug === undefined)
    throw new CommandError(`Unexpected absence of an article, expected one of ${slugs.join(', ')}`, 2)
  if (words.length > 1 + further)
    throw new CommandError(`Unexpected \`${words.slice(1 + further).join(' ')}\`; \`--help\` shows what there is`, 2)
  if (!isSlug(slug)) throw new CommandError(`Unexpected slug \`${slug}\`, expected ${idDescription}`, 2)
  if (!slugs.includes(slug))
    throw new CommandError(
      `Unexpected article \`${slug}\`, expected one of ${slugs.join(', ')}${nearestHint(slug, slugs)}`,
      2,
    )
  return slug
}

/** The Markdown files of all articles, below the root of the project. */
export const articleFiles = async (root: string): Promise<readonly string[]> => {
  const slugs = await articleSlugs(root)
  const names = await Promise.all(slugs.map((slug) => readdir(join(root, articlesFolder, slug))))
  return slugs.flatMap((slug, index) =>
    (names[index] ?? []).filter((name) => name.endsWith('.md')).map((name) => `${articlesFolder}/${slug}/${name}`),
  )
}
