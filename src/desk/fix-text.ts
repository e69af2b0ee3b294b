import type { Language } from '../model/language.ts'
import { noBreakSpace, narrowNoBreakSpace } from '../model/typography.ts'
import { passagesOf } from './passages.ts'

/** What a fix did. */
export interface Fix {
  readonly rule: string
  readonly line: number
  readonly what: string
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Mends what can be mended without a decision: white space at line ends, the last line break, and in French the no-break
 * spaces. The words stay as they are.
 *
 * @param markdown an article in one language
 */
export const fixArticleText = (
  markdown: string,
  language: Language,
): { readonly text: string; readonly fixes: readonly Fix[] } => {
  const fixes: Fix[] = []
  const lines = markdown.split(/\r\n|\n/u)
  const trimmed = lines.map((line, index) => {
    const text = line.replace(/[\t ]+$/u, '')
    if (text !== line) fixes.push({ rule: 'unsupported-markdown', line: index + 1, what: 'white space at the end' })
    return text
  })
  if (markdown.includes('\r\n')) fixes.push({ rule: 'line-ends', line: 1, what: 'line ends of another system' })
  const tidy = `${trimmed.join('\n').replace(/\n+$/u, '')}\n`
  if (language !== 'fr') return { text: tidy, fixes }
  const edits = passagesOf(tidy).flatMap(({ text, line, characters }) =>
    frenchSpaces(text).flatMap(({ from, to, text: space }): readonly Edit[] => {
      const start = characters[from]?.from ?? characters[from - 1]?.to
      const end = to > from ? characters[to - 1]?.to : start
      if (start === undefined || end === undefined) return []
      fixes.push({ rule: 'french-spaces', line, what: 'no-break space' })
      return [{ from: start, to: end, text: space }]
    }),
  )
  const text = [...edits]
    .sort((a, b) => b.from - a.from)
    .reduce((result, edit) => result.slice(0, edit.from) + edit.text + result.slice(edit.to), tidy)
  return { text, fixes }
}

/** Where French wants a no-break space and has another one, or none. */
const frenchSpaces = (text: string): readonly Edit[] =>
  [
    ...[...text.matchAll(/(?<=[\p{L}\p{N})»’])( ?)(?=[;!?])/gu)].map((match) => ({ match, space: narrowNoBreakSpace })),
    ...[...text.matchAll(/(?<=[\p{L}\p{N})»’])( ?)(?=:(?:\s|$))/gu)].map((match) => ({ match, space: noBreakSpace })),
    ...[...text.matchAll(/(?<=«)( ?)(?![\u00A0\u202F])/gu)].map((match) => ({ match, space: noBreakSpace })),
    ...[...text.matchAll(/(?<![\u00A0\u202F])( ?)(?=»)/gu)]
      .filter(({ index }) => !/[\u00A0\u202F]/u.test(text.charAt(index - 1)))
      .filter(({ index, 1: space }) => !(space === '' && text.charAt(index - 1) === ' '))
      .map((match) => ({ match, space: noBreakSpace })),
  ].map(({ match, space }) => ({ from: match.index, to: match.index + (match[1] ?? '').length, text: space }))
