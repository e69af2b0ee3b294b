import {
  closingAbbreviations,
  leadingAbbreviations,
  numberAbbreviations,
  sentenceStarters,
} from './german-abbreviations.ts'

/**
 * Splits a German paragraph into sentences.
 *
 * `Intl.Segmenter` knows no German abbreviations, ordinals or missing spaces, so it only cuts after the marks of other
 * scripts. After `.`, `!`, `?` and `…` each place is judged by what stands before and after it.
 *
 * @returns the sentences in order, each with the white space that follows it; joined they are the paragraph again
 */
export const splitSentences = (paragraph: string): readonly string[] => {
  const roles = quoteRoles(paragraph)
  const lastWord = lastIndexWhere(paragraph, /[\p{L}\p{N}]/u)
  const sentences: string[] = []
  let start = 0
  let firstWord = nextIndexWhere(paragraph, 0, /[\p{L}\p{N}]/u)
  for (const candidate of candidates(paragraph, roles)) {
    const { end } = candidate
    if (end <= start || end > lastWord || firstWord >= end) continue
    if (!endsSentence(paragraph, start, candidate, roles)) continue
    sentences.push(paragraph.slice(start, end))
    start = end
    firstWord = nextIndexWhere(paragraph, start, /[\p{L}\p{N}]/u)
  }
  if (start < paragraph.length) sentences.push(paragraph.slice(start))
  return sentences
}

const nextIndexWhere = (text: string, from: number, pattern: RegExp) => {
  let index = from
  while (index < text.length && !pattern.test(String.fromCodePoint(text.codePointAt(index) ?? 0))) index += 1
  return index
}

const lastIndexWhere = (text: string, pattern: RegExp) => {
  let index = text.length - 1
  while (index >= 0 && !pattern.test(String.fromCodePoint(text.codePointAt(index) ?? 0))) index -= 1
  return index
}

/** How far back a judgement looks: longer than any abbreviation or bracket in mid-sentence, and bounded for any text. */
const horizon = 400

type QuoteRole = 'open' | 'close'
/** What each quotation mark of a paragraph does, by its offset. */
type QuoteRoles = ReadonlyMap<number, QuoteRole>

const otherTerminators = new Intl.Segmenter('de', { granularity: 'sentence' })

/** A place where a sentence may begin, and the offsets of what stands before it. */
interface Candidate {
  /** Where the full stop or other mark begins and ends; missing for the marks of other scripts. */
  readonly marks?: readonly [start: number, end: number]
  /** Where what closes after the mark ends: quotation marks, brackets. */
  readonly closed: number
  /** Where the white space ends and the sentence may begin. */
  readonly end: number
}

const candidates = (text: string, roles: QuoteRoles): readonly Candidate[] => {
  const found: Candidate[] = []
  if (/[。！？؟।]/u.test(text))
    for (const { index, segment } of otherTerminators.segment(text))
      if (/[。！？؟।]/u.test(segment.trimEnd().slice(-1))) {
        const end = index + segment.length
        found.push({ closed: end, end })
      }
  for (const match of text.matchAll(/[.!?…]+/gu)) {
    const marked = match.index + match[0].length
    let closed = marked
    while (closed < text.length && isCloser(text, closed, roles)) closed += 1
    let end = closed
    while (/\s/u.test(text.charAt(end))) end += 1
    found.push({ marks: [match.index, marked], closed, end })
  }
  return found.sort((a, b) => a.end - b.end)
}

const isCloser = (text: string, offset: number, roles: QuoteRoles) =>
  /[)\]}]/u.test(text.charAt(offset)) || roles.get(offset) === 'close'

/**
 * German texts mix „…“, "…", »…«, «…» and “…”: the marks that come first tell which of a pair opens.
 */
const quoteRoles = (text: string): QuoteRoles => {
  const roles = new Map<number, QuoteRole>()
  const german = text.includes('„')
  const firstGuillemet = /[«»]/u.exec(text)?.[0]
  const firstSingleGuillemet = /[‹›]/u.exec(text)?.[0]
  let straightOpen = false
  for (let offset = 0; offset < text.length; offset += 1) {
    const role = roleOf(text.charAt(offset))
    if (role !== undefined) roles.set(offset, role)
  }
  return roles

  function roleOf(mark: string): QuoteRole | undefined {
    switch (mark) {
      case '„':
      case '‚':
        return 'open'
      case '“':
        return german ? 'close' : 'open'
      case '”':
        return 'close'
      case '‘':
        return 'close'
      case '«':
      case '»':
        return mark === firstGuillemet ? 'open' : 'close'
      case '‹':
      case '›':
        return mark === firstSingleGuillemet ? 'open' : 'close'
      case '"':
        straightOpen = !straightOpen
        return straightOpen ? 'open' : 'close'
      default:
        return undefined
    }
  }
}

const endsSentence = (text: string, start: number, candidate: Candidate, roles: QuoteRoles): boolean => {
  if (candidate.marks === undefined) return true
  const { closed, end } = candidate
  const [marksStart, marksEnd] = candidate.marks
  const from = Math.max(start, marksStart - horizon)
  const before = text.slice(from, closed)
  const head = text.slice(from, marksStart)
  const marks = text.slice(marksStart, marksEnd)
  const closers = text.slice(marksEnd, closed)
  const space = end > closed
  const next = nextWord(text, end)
  if (next.lower || next.word === '') return false
  if (/^[–—-]\s/u.test(text.slice(end, end + 2)) && !marks.endsWith('.')) return false
  if (/[)\]}]/u.test(closers)) return /^\s*["„»«“]?[([{]/u.test(before) && bracketsClose(before)
  if (/[([{]$/u.test(head)) return false
  if (hasOpenBracket(before)) return false
  if (!space) return endsWithoutSpace(text, head, marks, closers, end, next)
  if (/[!?]/u.test(marks))
    return closers === '' ? !exclaimingNames.test(head) : quoteStandsAlone(text, from, closed, roles)
  if (marks.includes('…') || marks.length > 1) return closers !== '' || next.quoted || sentenceStarters.has(next.word)
  if (closers !== '') return true
  return !isAbbreviation(head, next)
}

/** The word after a candidate: `lower` unless it begins as sentences do. */
interface NextWord {
  readonly word: string
  readonly lower: boolean
  readonly number: boolean
  readonly quoted: boolean
}

const nextWord = (text: string, end: number): NextWord => {
  const rest = text.slice(end, end + 80)
  const opening = /^[^\p{L}\p{N}]*/u.exec(rest)?.[0] ?? ''
  const word = /^[\p{L}\p{M}\p{N}]+/u.exec(rest.slice(opening.length))?.[0] ?? ''
  const lower = /^\p{Ll}/u.test(word) && !/^\p{Ll}{1,2}\p{Lu}/u.test(word)
  return {
    word,
    lower,
    number: /^\p{N}/u.test(word) || /^[IVXLC]+$/u.test(word),
    quoted: /["„“»«‚‹›]/u.test(opening),
  }
}

const exclaimingNames = /(?:^|[\s„"»«(])(?:Yahoo|Jeopardy|Yum|Joomla)$/u

/** Whether the brackets that a whole sentence stands in are those that close at its end. */
const bracketsClose = (sentence: string) => {
  let depth = 0
  for (const { index, 0: bracket } of sentence.matchAll(/[()[\]{}]/gu)) {
    depth += /[([{]/u.test(bracket) ? 1 : -1
    if (depth === 0) return !/[\p{L}\p{N}]/u.test(sentence.slice(index + 1))
  }
  return false
}

/** Inside a bracket that opened in mid-sentence nothing ends. A bracket that never closes is not waited for. */
const hasOpenBracket = (sentence: string) => {
  const trimmed = sentence.trimStart()
  let depth = 0
  for (const character of trimmed.slice(1)) {
    if (character === '(' || character === '[') depth += 1
    if ((character === ')' || character === ']') && depth > 0) depth -= 1
  }
  return depth > 0 && trimmed.length - Math.max(trimmed.lastIndexOf('('), trimmed.lastIndexOf('[')) < 200
}

/**
 * A quotation that ends in `?` or `!` ends the sentence only if it began it or followed a colon or comma: after
 * `die Serie „Wer wird Millionär?“` German orthography puts a full stop of its own.
 */
const quoteStandsAlone = (text: string, start: number, end: number, roles: QuoteRoles) => {
  let offset = end - 1
  while (offset >= start && roles.get(offset) !== 'open') offset -= 1
  if (offset < start) return true
  const lead = text.slice(start, offset).trimEnd()
  return lead === '' || /[:,.!?…–—-]$/u.test(lead) || offset - start < 2
}

/** `beenden.Laut`: a lower-case word, or a mark that closes, and then a capital that begins a word. */
const endsWithoutSpace = (text: string, head: string, marks: string, closers: string, end: number, next: NextWord) => {
  if (next.number && !/^[IVXLC]+$/u.test(next.word)) return false
  const token = (/\S*$/u.exec(head)?.[0] ?? '') + (/^\S*/u.exec(text.slice(end - 1, end + horizon))?.[0] ?? '')
  if (/:\/\/|@|^["„»(]?www\./iu.test(token) || /[/\\_]/u.test(token)) return false
  if (domainEndings.has(next.word.toLowerCase()) && !sentenceStarters.has(next.word)) return false
  if (/^\p{Lu}{2,4}$/u.test(next.word) && fileEndings.has(next.word.toLowerCase())) return false
  if (closers !== '' || /["“”»«)\]‘]$/u.test(head)) return true
  if (/[!?]/u.test(marks)) return /\p{L}$/u.test(head) || /\p{N}$/u.test(head)
  if (marks.includes('…') || marks.length > 1) return sentenceStarters.has(next.word) || next.quoted
  if (isAbbreviation(head, next)) return false
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(head)?.[0] ?? ''
  if (next.quoted) return word.length > 1
  if (/^\p{L}$/u.test(next.word)) return false
  if (/\p{Ll}{2}$/u.test(word) || /^\p{Lu}?\p{Ll}$/u.test(word)) return word.length > 1
  return sentenceStarters.has(next.word)
}

const domainEndings = new Set(
  'com de net org eu at ch uk fr it info gov edu io ai js ts py md txt tv me ua ru fi us co app dev news'.split(' '),
)
const fileEndings = new Set(
  'pdf txt doc docx xls xlsx csv jpg png gif svg zip exe mp3 mp4 ppt js css xml html md'.split(' '),
)

/** Whether the full stop behind `head` belongs to an abbreviation, an ordinal or an initial, and ends no sentence. */
const isAbbreviation = (head: string, next: NextWord): boolean => {
  const starts = sentenceStarters.has(next.word)
  const token = /[\p{L}\p{M}\p{N}.,:’'-]*$/u.exec(head)?.[0] ?? ''
  const earlier = head.slice(0, head.length - token.length)
  if (/^\p{N}/u.test(token)) return isOrdinal(token, earlier, next, starts)
  const dotted = spacedLetters(head)
  if (dotted !== undefined && dotted.includes('.')) return !(closingAbbreviations.has(dotted) && starts)
  const word = token.slice(token.lastIndexOf('-') + 1)
  if (/^[IVXLC]+$/u.test(word) && word.length > 1) return /\p{L}/u.test(earlier) && !starts
  if (word.length === 1 && /\p{L}/u.test(word)) return !starts || (initialOf(earlier) && surnames.has(next.word))
  if (leadingAbbreviations.has(word)) return true
  if (numberAbbreviations.has(word)) return next.number
  if (closingAbbreviations.has(word)) return !starts && !(word === 'usw' || word === 'usf' || word === 'etc')
  if (/str$/u.test(word) && word.length > 3) return !starts
  return false
}

/** `z. B.`, `u.a.`, `v. Chr.`: the letters before a full stop, written as in the lists. */
const spacedLetters = (head: string) =>
  /(?<![\p{L}\p{N}])(?:\p{L}{1,2}\.\s?)+(?:\p{L}{1,4})$/u.exec(head)?.[0].replace(/\s/gu, '')

/** Whether a single capital follows a given name or another initial, as in `Friedrich W. Merz` and `J. D. Vance`. */
const initialOf = (earlier: string) => /(?:\p{Lu}\.|\p{Lu}\p{Ll}+)\s*$/u.test(earlier)
const surnames = new Set(['Lange', 'Kurz', 'Klar', 'Bald', 'Morgen', 'Will', 'Ganz', 'Mehr', 'Wohl', 'Dank', 'Beiden'])

const cardinalContext =
  /(?:^|[\s„"»(])(?:auf|bei|um|Jahr|Jahre|Jahren|Nummer|Platz|Rang|Seite|Artikel|Paragraf|Paragraph|Kapitel|Absatz|rund|etwa|knapp|über|unter|fast|ist|sind|waren|gegen|mit|plus|minus|Agenda|Gleis|Zimmer|Kanal|Formel|Stufe|Version|Route|Linie|Halle|Gruppe|Tor|zu|nach|von|und|=|×|§)\s*$/u

/** `21.` before a noun is an ordinal; years, decimals and numbers after a measure word end sentences. */
const isOrdinal = (token: string, earlier: string, next: NextWord, starts: boolean): boolean => {
  if (starts) return /(?:^|\s)(?:[Aa]m|[Vv]om|[Zz]um|[Bb]is|[Dd]e[nmrs])\s*$/u.test(earlier) && next.word === 'Mai'
  if (months.has(next.word)) return true
  if (/[.,:]\p{N}/u.test(token)) return false
  if (!/^\p{N}+$/u.test(token)) return false
  if (token.length >= 4) return false
  if (next.quoted && !/(?:[Dd]e[rnms]|[Dd]ie|[Dd]as|[Aa]m|[Ii]m|[Zz]u[mr]|[Vv]om)\s*$/u.test(earlier)) return false
  return !cardinalContext.test(earlier)
}

const months = new Set(
  'Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Jahrhundert Jahrhunderts Jahrhunderten Geburtstag Jahrestag'.split(
    ' ',
  ),
)
