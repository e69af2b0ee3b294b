import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { directive } from 'micromark-extension-directive'
import type { Construct, Extension, State, Tokenizer } from 'micromark-util-types'
import type { Plugin } from 'unified'

const colon = 58
const bracket = 91
const brace = 123

/** A name that is a word of the texts too: alone after a colon it is prose. */
const everyday = 'meant'

/** Accepts a colon and one of the names; used with `check`, which gives the characters back. */
const claimedName = (names: readonly string[]): Construct => {
  const tokenize: Tokenizer = (effects, ok, nok) => {
    let name = ''
    const inside: State = (code) => {
      if (code !== null && code >= 0 && /[\p{L}\p{N}_-]/u.test(String.fromCodePoint(code))) {
        name += String.fromCodePoint(code)
        effects.consume(code)
        return inside
      }
      effects.exit('data')
      return names.includes(name) && (name !== everyday || code === bracket || code === brace) ? ok(code) : nok(code)
    }
    return (code) => {
      effects.enter('data')
      effects.consume(code)
      return inside
    }
  }
  return { tokenize, partial: true }
}

/** The text directive of `micromark-extension-directive`, for the given names only. */
const claimedDirectives = (names: readonly string[]): Extension => {
  const constructs = directive().text?.[colon]
  const text = Array.isArray(constructs) ? constructs[0] : constructs
  if (text === undefined) throw new Error('Unexpected micromark-extension-directive, expected a text construct')
  const name = claimedName(names)
  const tokenize: Tokenizer = (effects, ok, nok) => effects.check(name, effects.attempt(text, ok, nok), nok)
  return { text: { [colon]: { ...text, tokenize } } }
}

/**
 * Reads text directives such as `:corr[…]{…}`, and only those that the format claims.
 *
 * `remark-directive` takes `12:30`, `Bürger:innen` and `:::` for directives and drops them. Here an unclaimed name never
 * becomes a directive, so there is nothing to restore: prose keeps its bytes. Leaf and container directives do not exist.
 *
 * @param names the claimed names
 */
export const remarkClaimedDirectives: Plugin<[readonly string[]], Root> = function (names) {
  const data = this.data()
  ;(data.micromarkExtensions ??= []).push(claimedDirectives(names))
  ;(data.fromMarkdownExtensions ??= []).push(directiveFromMarkdown())
}
