import { strangeCharacters, withoutStrangeCharacters } from '../model/characters.ts'
import { cutBlocks } from './blocks.ts'
import { escapeAttribute, escapeMarkdown } from './escape-markdown.ts'
import { proposeSectionId } from './section-ids.ts'
import { splitSentences } from './sentences.ts'

/** What the importer may be told beside the text. */
export interface ImportOptions {
  /** Title; without it the text's own first line, or the beginning of its first sentence. */
  readonly title?: string | undefined
  /** Description; without it the first sentence. */
  readonly description?: string | undefined
  /** Day of publication on this site, as `2026-11-24`. */
  readonly published?: string | undefined
  /** Sentences on how the text was received, for its provenance. */
  readonly known: readonly string[]
}

/** An article made of a plain text. */
export interface ImportedArticle {
  readonly markdown: string
  readonly title: string
  readonly titleBy: 'source' | 'editors'
  readonly sections: readonly { readonly id: string; readonly heading: string }[]
  readonly paragraphs: number
  readonly sentences: number
}

const notes = {
  leerzeichen: 'Zwischen den beiden Sätzen fehlt in der Vorlage das Leerzeichen.',
  unsichtbar: 'Die Vorlage hat an dieser Stelle ein Zeichen, das niemand sieht oder das die Anzeige verändert.',
  leerraum: 'Leerzeichen und Zeilenumbrüche stehen in der Vorlage anders; am Wortlaut ändert das nichts.',
} as const

/**
 * Makes the first `de.md` of a plain text: front matter, headings with ids, one sentence a line, and every irregular white
 * space as a correction, so that the verbatim text is the input again.
 *
 * @returns the article, or in words why there is none
 */
export const importText = (text: string, options: ImportOptions): ImportedArticle | { readonly refusal: string } => {
  const { start, title, blocks, gaps, end } = cutBlocks(text)
  if (!blocks.some((block) => /[\p{L}\p{N}]/u.test(block.text)))
    return { refusal: 'Unexpected text without a word, expected at least one sentence' }
  const between = commonGap(gaps)
  const used = new Set<keyof typeof notes>()
  const ids = new Set<string>()
  const sections: { id: string; heading: string }[] = []
  let sentences = 0
  const rendered = blocks.map((block, index) => {
    const before = splitGap(gaps[index - 1], between)[1]
    const after = splitGap(gaps[index], between)[0]
    const lead = correction('', before, used)
    const trail = correction('', after, used)
    if (block.kind === 'heading') {
      const id = proposeSectionId(block.text, ids)
      ids.add(id)
      sections.push({ id, heading: block.text.replace(/\s+/gu, ' ') })
      return `## ${lead}${renderLine(block.text, trail, used)} {#${id}}`
    }
    const lines = splitSentences(block.text)
    sentences += lines.length
    return lines
      .map((sentence, line) => {
        const body = sentence.trimEnd()
        const space = sentence.slice(body.length)
        const isLast = line === lines.length - 1
        const tail = isLast ? trail : space === ' ' ? '' : correction(' ', space, used)
        return (line === 0 ? lead : '') + renderLine(body, tail, used, line > 0 || lead === '')
      })
      .join('\n')
  })
  const firstSentence =
    blocks
      .map((block) => withoutStrangeCharacters(splitSentences(block.text)[0] ?? ''))
      .find((sentence) => /[\p{L}\p{N}]/u.test(sentence)) ?? ''
  const received = withoutStrangeCharacters(title?.text ?? '')
  const chosen = options.title ?? (received === '' ? shortened(firstSentence, 80) : received)
  const titleBy = options.title === undefined && received !== '' ? 'source' : 'editors'
  const matter = frontMatter({
    title: chosen,
    titleBy,
    description: options.description ?? shortened(firstSentence, 300),
    published: options.published,
    known: options.known,
    notes: [...used].sort(),
    layout: { start: start + (title === undefined ? '' : title.text + title.after), between, end },
  })
  return {
    markdown: `${matter}\n${rendered.join('\n\n')}\n`,
    title: chosen,
    titleBy,
    sections,
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    sentences,
  }
}

const shortened = (text: string, length: number) =>
  text.length <= length ? text : `${text.slice(0, length).replace(/\s+\S*$/u, '')} …`

/** A correction that reads as `reading` where the source has `sic`; nothing if they are the same. */
const correction = (reading: '' | ' ', sic: string, used: Set<keyof typeof notes>): string => {
  if (reading === sic) return ''
  const note = sic === '' ? 'leerzeichen' : /^\s*$/u.test(sic) ? 'leerraum' : 'unsichtbar'
  used.add(note)
  return `:corr[${reading}]{sic="${escapeAttribute(sic)}" note=${note}}`
}

/** A text cut at line breaks and at what readers cannot see: those stand at odd places. */
const cutAtStrangers = (text: string): readonly string[] =>
  text.split(/(\s*[\r\n]\s*)/u).flatMap((part, index) => {
    if (index % 2 === 1) return [part]
    const strangers = strangeCharacters(part)
    const ends = strangers.map(({ offset }) => offset + ((part.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1))
    return strangers
      .flatMap(({ offset }, at) => [part.slice(ends[at - 1] ?? 0, offset), part.slice(offset, ends[at])])
      .concat(part.slice(ends.at(-1) ?? 0))
  })

/** A line of Markdown: line breaks inside the text and what nobody sees become corrections, then what follows the text. */
const renderLine = (text: string, tail: string, used: Set<keyof typeof notes>, beginsLine = true): string => {
  const parts = cutAtStrangers(text)
  return parts
    .map((part, index) => {
      if (index % 2 === 1) return correction(/[\r\n]/u.test(part) ? ' ' : '', part, used)
      const escaped = beginsLine && index === 0 ? escapeMarkdown(part) : escapeMarkdown(`x${part}`).slice(1)
      const next = index < parts.length - 1 || tail !== ''
      return next && escaped.endsWith(':') ? `${escaped.slice(0, -1)}\\:` : escaped
    })
    .join('')
    .concat(tail)
}

/** The white space that most gaps are, and all contain; empty where there is none. */
const commonGap = (gaps: readonly string[]): string => {
  const counts = new Map<string, number>()
  for (const gap of gaps) counts.set(gap, (counts.get(gap) ?? 0) + 1)
  const distinct = [...counts.keys()]
  const candidates = [...counts].sort(([, a], [, b]) => b - a).map(([gap]) => gap)
  return (
    [...candidates.slice(0, 5), '\n\n', '\r\n\r\n', '\r\n', '\n', '\r'].find(
      (candidate) => gaps.length > 0 && distinct.every((gap) => gap.includes(candidate)),
    ) ?? (gaps.length === 0 ? '\n' : '')
  )
}

/** What a gap has before and after the common one. */
const splitGap = (gap: string | undefined, between: string): readonly [before: string, after: string] => {
  if (gap === undefined) return ['', '']
  const at = gap.indexOf(between)
  return [gap.slice(0, at), gap.slice(at + between.length)]
}

/** A string as YAML in double quotes, with white space that nobody would see written out. */
const quoted = (value: string): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u00A0\u1680\u2000-\u200F\u2028-\u202F\u205F\u3000\uFEFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

const frontMatter = (matter: {
  readonly title: string
  readonly titleBy: 'source' | 'editors'
  readonly description: string
  readonly published: string | undefined
  readonly known: readonly string[]
  readonly notes: readonly (keyof typeof notes)[]
  readonly layout: { readonly start: string; readonly between: string; readonly end: string }
}): string =>
  [
    '---',
    `title: ${quoted(matter.title)}`,
    `titleBy: ${matter.titleBy}`,
    `description: ${quoted(matter.description)}`,
    'language: de',
    'kind: news',
    ...(matter.published === undefined ? [] : [`published: ${matter.published}`]),
    'leadTitle: Worum es geht',
    'provenance:',
    matter.known.length === 0 ? '  known: []' : '  known:',
    ...matter.known.map((sentence) => `    - ${quoted(sentence)}`),
    '  unknown: []',
    ...(matter.notes.length === 0
      ? []
      : ['notes:', ...matter.notes.map((note) => `  ${note}: ${quoted(notes[note])}`)]),
    'layout:',
    ...(matter.layout.start === '' ? [] : [`  start: ${quoted(matter.layout.start)}`]),
    `  between: ${quoted(matter.layout.between)}`,
    `  end: ${quoted(matter.layout.end)}`,
    '---',
    '',
  ].join('\n')
