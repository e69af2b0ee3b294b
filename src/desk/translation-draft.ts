import { stringify } from 'yaml'
import type { Article, ArticleVersion, Passage } from '../model/article.ts'
import { passagesIn, sentencesOf } from '../model/article.ts'
import { wordingDigest } from '../model/digest.ts'
import type { Registry } from '../model/entity.ts'
import { mentionsIn, readingText, type Inline } from '../model/inline.ts'
import { digestsSchema } from '../model/translation-lock.ts'
import type { TranslationLanguage } from '../model/translation.ts'
import { escapeMarkdown } from './escape-markdown.ts'

/** What stands at the beginning of whatever is still to translate. */
export const openMark = 'TODO '
/** What stands at the beginning of a line that only helps the translator. */
const commentMark = '// '
const digestsMark = '// follows '

/** A passage of the original that needs a translation, or another one. */
export interface OpenLine {
  readonly id: string
  /** The original's reading text in Markdown, mentions included, corrections applied. */
  readonly original: string
}

/** A translation to work on: a file that a text editor opens, and what is open in it. */
export interface Draft {
  readonly text: string
  readonly open: readonly OpenLine[]
}

/**
 * Makes the draft of a translation: aligned with the original, the German line as a comment above each line to fill, and the
 * mentions already in place. Lines that still translate today's wording are taken over, wherever they stand now.
 *
 * @param existing the translation's file as it is; nothing where there is none
 * @param answers translations of open lines, by id; they are filled in
 */
export const makeDraft = (
  article: Article,
  language: TranslationLanguage,
  existing: string | undefined,
  registry: Registry,
  answers: ReadonlyMap<string, string> = new Map(),
): Draft => {
  const { original } = article
  const old = existingLines(article, language, existing)
  const open: OpenLine[] = []
  const line = (passage: Pick<Passage, 'id' | 'content'>): string => {
    const current = old.byDigest.get(wordingDigest(passage.content))?.get(passage.id) ?? old.moved(passage)
    if (current !== undefined) return current
    const comment = `${commentMark}${passage.id}  ${readingText(passage.content).trim()}`
    const source = readingMarkdown(passage.content).trim()
    open.push({ id: passage.id, original: source })
    const answer = answers.get(passage.id)
    const filled =
      answer === undefined
        ? openMark + (old.earlier(passage.id) ?? skeleton(passage.content, language, registry))
        : sameMentions(source, answer)
          ? answer
          : openMark + answer
    return `${comment}\n${filled}`
  }
  const body = original.sections.flatMap((section) => {
    const heading =
      section.heading.length > 0 ? [headingLine(line({ id: section.id, content: section.heading }), section.id)] : []
    const paragraphs = section.paragraphs.map((paragraph) =>
      paragraph.map(({ id, content }) => line({ id, content })).join('\n'),
    )
    return [...heading, ...paragraphs]
  })
  const matter = old.frontMatter ?? newFrontMatter(original, language, answers, open)
  const digests = Object.fromEntries(passagesIn(original).map(({ id, content }) => [id, wordingDigest(content)]))
  return { text: `${matter}\n\n${body.join('\n\n')}\n\n${digestsMark}${JSON.stringify(digests)}\n`, open }
}

/** `// comment` and text as a heading: the mark and the id go around the text alone. */
const headingLine = (line: string, id: string): string => {
  const at = line.startsWith(commentMark) ? line.indexOf('\n') + 1 : 0
  const text = line.slice(at)
  const open = text.startsWith(openMark)
  return `${line.slice(0, at)}${open ? openMark : ''}## ${open ? text.slice(openMark.length) : text} {#${id}}`
}

/** The lines of a translation that exists: by id, and by the wording that they follow. */
const existingLines = (article: Article, language: TranslationLanguage, existing: string | undefined) => {
  const version = article.versions[language]
  const digests = article.lock[language] ?? {}
  const lines = existing?.split('\n') ?? []
  const byId = new Map<string, string>()
  const byDigest = new Map<string, Map<string, string>>()
  const add = (id: string, line: number, strip: (text: string) => string = (text) => text) => {
    const text = strip(lines[line - 1] ?? '')
    if (text === '') return
    byId.set(id, text)
    const digest = digests[id]
    if (digest !== undefined) byDigest.set(digest, (byDigest.get(digest) ?? new Map<string, string>()).set(id, text))
  }
  for (const section of version?.sections ?? []) {
    if (section.heading.length > 0)
      add(section.id, section.place.line, (text) => text.replace(/^##\s+/u, '').replace(/\s*\{#[^}]*\}\s*$/u, ''))
    for (const { id, place } of sentencesOf(section)) add(id, place.line)
  }
  const now = new Map<string, string>(
    passagesIn(article.original).map(({ id, content }) => [id, wordingDigest(content)]),
  )
  const wordings = new Set(now.values())
  return {
    /** The line that a passage had when its wording was another. */
    earlier: (id: string): string | undefined => (wordings.has(digests[id] ?? '') ? undefined : byId.get(id)),
    byDigest,
    /** The translation of the same wording under another id, as after a sentence was put in before it. */
    moved: ({ content }: Pick<Passage, 'content'>): string | undefined => {
      const same = byDigest.get(wordingDigest(content)) ?? new Map<string, string>()
      return [...same].find(([id]) => now.get(id) !== wordingDigest(content))?.[1]
    },
    frontMatter: existing === undefined ? undefined : /^---\n[\s\S]*?\n---/u.exec(existing)?.[0],
  }
}

/** The reading text as Markdown: mentions stay, corrections are applied. */
const readingMarkdown = (content: readonly Inline[]): string =>
  content
    .map((node): string => {
      switch (node.type) {
        case 'text':
          return escapeMarkdown(`x${node.value}x`).slice(1, -1)
        case 'mention':
          return `[${readingMarkdown(node.children)}](entity:${node.entity})`
        case 'link':
          return `[${readingMarkdown(node.children)}](${node.url})`
        case 'emphasis':
          return `*${readingMarkdown(node.children)}*`
        case 'strong':
          return `**${readingMarkdown(node.children)}**`
        case 'correction':
          return readingMarkdown(node.children)
        case 'supplied':
          return `:supplied[${readingMarkdown(node.children.slice(1, -1))}]{note=${node.note}}`
      }
    })
    .join('')

const skeleton = (content: readonly Inline[], language: TranslationLanguage, registry: Registry) => {
  const names = mentionsIn(content).map(
    ({ entity, children }) => `[${registry.get(entity)?.names[language] ?? readingText(children)}](entity:${entity})`,
  )
  return ['…', ...names.flatMap((name) => [name, '…'])].join(' ')
}

const entitiesIn = (markdown: string) =>
  [...markdown.matchAll(/\]\(entity:(?<id>[^)\s]+)/gu)].map(({ groups }) => groups?.['id'] ?? '').sort()

const sameMentions = (a: string, b: string) => entitiesIn(a).join() === entitiesIn(b).join()

/** Front matter with everything that readers see to translate. */
const newFrontMatter = (
  original: ArticleVersion,
  language: TranslationLanguage,
  answers: ReadonlyMap<string, string>,
  open: OpenLine[],
): string => {
  const { frontMatter } = original
  const translate = (id: string, text: string) => {
    open.push({ id, original: text })
    return answers.get(id) ?? openMark + text
  }
  const list = (id: string, texts: readonly string[]) =>
    texts.map((text, index) => translate(`${id}.${index + 1}`, text))
  const matter = {
    title: translate('title', frontMatter.title),
    titleBy: frontMatter.titleBy,
    description: translate('description', frontMatter.description),
    language,
    kind: frontMatter.kind,
    ...(frontMatter.published === undefined ? {} : { published: frontMatter.published }),
    leadTitle: translate('leadTitle', frontMatter.leadTitle),
    credit: {
      from: 'de',
      translator: `${openMark}who or what translates`,
      method: answers.size > 0 ? 'machine' : 'human',
      reviewed: 'none',
    },
    provenance: {
      known: list('known', frontMatter.provenance.known),
      unknown: list('unknown', frontMatter.provenance.unknown),
    },
    ...(Object.keys(frontMatter.notes).length === 0
      ? {}
      : {
          notes: Object.fromEntries(
            Object.entries(frontMatter.notes).map(([id, text]) => [id, translate(`notes.${id}`, text)]),
          ),
        }),
  }
  return `---\n${stringify(matter, { lineWidth: 0, singleQuote: true })}---`
}

/** A draft as its translator left it. */
export interface FinishedDraft {
  /** The translation's file. */
  readonly markdown: string
  /** Which wording each passage follows. */
  readonly digests: Readonly<Record<string, string>>
  /** Lines of the draft that are still open. */
  readonly open: readonly number[]
}

/**
 * Takes a draft apart again: the translator's text without the helping lines.
 *
 * Only the lines that the draft was made with are taken out: one that a translator begins with `//` is text.
 *
 * @returns in words why not, if the last line does not say what the draft follows
 */
export const finishDraft = (draft: string): FinishedDraft | { readonly refusal: string } => {
  const lines = draft.split(/\r?\n/u)
  const record = lines.findLastIndex((line) => line.startsWith(digestsMark))
  const digests = record < 0 ? undefined : readDigests(lines[record]?.slice(digestsMark.length) ?? '')
  if (digests === undefined)
    return {
      refusal: `Unexpected end, expected the line that begins with \`${digestsMark.trim()}\` as the draft was made with`,
    }
  const isHelp = (line: string) => Object.keys(digests).some((id) => line.startsWith(`${commentMark}${id}  `))
  const text = lines.map((line, index) => (index === record || isHelp(line) ? undefined : line))
  const open = text.flatMap((line, index) =>
    line !== undefined && new RegExp(`(?:^|[\\s'"])${openMark}`, 'u').test(line) ? [index + 1] : [],
  )
  const markdown = `${text
    .filter((line) => line !== undefined)
    .join('\n')
    .trimEnd()}\n`
  return { markdown, digests, open }
}

/** The digests of a draft's last line; nothing if it is damaged. */
const readDigests = (json: string): Readonly<Record<string, string>> | undefined => {
  try {
    return digestsSchema.safeParse(JSON.parse(json)).data
  } catch {
    return undefined
  }
}
