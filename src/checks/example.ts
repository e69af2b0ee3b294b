import { isLanguage } from '../model/language.ts'

/** What a file of an example holds: text, bytes, or a link to another file. */
export type ExampleFile = string | Uint8Array | { readonly linkTo: string }

/**
 * A small piece of content: the text of a German article, or files by their path. The rest of the content is sound and
 * left out: one article, two people, a country, its capital and an agency.
 *
 * - `de`, `en` … is a version's text below sound front matter;
 * - `de.md`, `analysis.yaml` … is a whole file beside the article;
 * - `content/…` is a whole file elsewhere.
 *
 * Where they are not given, `source.txt` is what the original says was received, and the lock file records that the
 * translations follow it.
 */
export type Example = string | Readonly<Record<string, ExampleFile>>

/** The parts of an example, each with how to call it. */
export const partsOf = (example: Example): readonly (readonly [string, ExampleFile])[] =>
  Object.entries(typeof example === 'string' ? { de: example } : example)

/** Sound front matter of a version, with further lines before its end. */
export const frontMatterOf = (language: string, more = ''): string => {
  const credit = language === 'de' ? '' : 'credit: { from: de, translator: Test, method: human, reviewed: none }\n'
  return `---\ntitle: Test\ndescription: Test\nlanguage: ${language}\nleadTitle: Test\n${credit}${more}---\n\n`
}

const longest = 160

const shown = (content: ExampleFile): string => {
  if (typeof content === 'object' && 'linkTo' in content) return `→ ${content.linkTo}`
  const text =
    typeof content === 'string'
      ? content
      : Array.from(content, (byte) =>
          byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`,
        ).join('')
  return text
    .trimEnd()
    .split('\n')
    .map((line) => (line.length > longest ? `${line.slice(0, longest)} … (${line.length} characters)` : line))
    .join('\n')
    .replaceAll(/[\p{Cc}\p{Cf}\u00A0\u202F]/gu, (character) => (character === '\n' ? '\n' : escaped(character)))
}

const escaped = (character: string) =>
  `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** An example for people: each file under its name; what nobody sees is shown by its escape. */
export const showExample = (example: Example): string => {
  if (typeof example === 'string') return shown(example)
  return partsOf(example)
    .map(
      ([name, content]) =>
        `${isLanguage(name) ? `${name}.md, below the front matter` : name}:\n${shown(content).replace(/^/gmu, '  ')}`,
    )
    .join('\n')
}
