import { detectAll } from 'tinyld'
import { passagesIn } from '../model/article.ts'
import type { Fault } from '../model/fault.ts'
import type { Inline } from '../model/inline.ts'
import { languages, type Language } from '../model/language.ts'
import type { Rule } from './rule.ts'
import { translationsOf } from './translations.ts'

const id = 'own-language'

/** Words on each side of the middle, below which a guess is worth nothing. */
const fewest = 6

/** What is written in the language of the text: names are written alike in many. */
const withoutNames = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value
      return node.type === 'mention' && node.form === 'name' ? ' ' : withoutNames(node.children)
    })
    .join('')

const guess = (words: readonly string[]): string | undefined =>
  detectAll(words.join(' '), { only: [...languages] })[0]?.lang

/**
 * The other language that a text seems to be in. Both halves have to seem so, since one foreign word (`peacekeeping`)
 * outweighs all others for the guesser.
 *
 * @param text without names, where it is known which words are some
 */
export const strangeLanguage = (text: string, language: Language): string | undefined => {
  const words = text.split(/\s+/u).filter(Boolean)
  const middle = Math.ceil(words.length / 2)
  if (words.length < 2 * fewest) return undefined
  const first = guess(words.slice(0, middle))
  return first !== language && first === guess(words.slice(middle)) ? first : undefined
}

const german =
  'Die Regierung will erst in der nächsten Woche entscheiden, ob der Hafen gebaut wird oder die Planung vorerst ruht.'

/** No sentence of a translation was left in another language. */
export const ownLanguage: Rule = {
  id,
  description:
    'Each sentence of a translation and each text of an analysis is in its language. Guessed by tinyld among the six languages, for texts of twelve words and more; in an analysis no text is that of the original, word for word.',
  bad: { de: german, fi: german },
  good: {
    de: german,
    fi: 'Hallitus haluaa päättää vasta ensi viikolla, rakennetaanko satamaa vai keskeytetäänkö suunnittelu toistaiseksi.',
  },
  check: ({ articles }) =>
    translationsOf(articles).flatMap(({ translation: { language, path }, translation }) =>
      passagesIn(translation).flatMap(({ id: passage, content, place }): readonly Fault[] => {
        const found = strangeLanguage(withoutNames(content), language)
        if (found === undefined) return []
        const reason = `Unexpected language \`${found}\` of \`${passage}\`, expected \`${language}\``
        return [{ path, place, reason, rule: id }]
      }),
    ),
}
