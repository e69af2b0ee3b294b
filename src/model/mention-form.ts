import leven from 'leven'
import type { Entity } from './entity.ts'
import type { MentionForm } from './kinds.ts'
import type { Language } from './language.ts'

/** A mention in its sentence, as far as its form depends on it. */
export interface MentionContext {
  readonly entity: Entity
  /** The reading text of the mention. */
  readonly surface: string
  /** The reading text of the sentence before and after it. */
  readonly before: string
  readonly after: string
  readonly language: Language
}

/** What ends a text before a place that is meant as a place: a preposition of location or direction. */
const locative: Readonly<Record<Language, RegExp>> = {
  de: /(?:^|[^\p{L}])(?:in|im|nach|aus|bei|bis|durch|um)\s+$/iu,
  en: /(?:^|[^\p{L}])(?:in|at|near|to|into|around)\s+$/iu,
  fr: /(?:^|[^\p{L}])(?:à|dans|vers|en)\s+$/iu,
  it: /(?:^|[^\p{L}])(?:a|ad|in|verso)\s+$/iu,
  fi: /(?!)/u,
  uk: /(?:^|[^\p{L}])(?:у|в|до|під|біля)\s+$/iu,
}

/** Finnish says place by case: inner and outer local cases, as in `Washingtonissa`, `Venäjältä`. */
const finnishLocalCase = /(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|[aeiouyäö]{2}n|h[aeiouyäö]n)$/u

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a word may be another in an inflected form: the first agrees but for an ending of at most three letters. */
const mayInflect = (surface: string, word: string) => {
  const ending = Math.min(3, Math.floor(word.length / 3))
  return surface.startsWith(word.slice(0, word.length - ending)) && surface.length <= word.length + 4
}

/** Whether a surface holds a part of one of the names, in whatever inflected form. */
const holdsName = (surface: string, names: readonly string[]) =>
  names.some((name) => words(name).some((part) => part.length > 1 && words(surface).some((w) => mayInflect(w, part))))

/** By how many letters a surface differs from the nearest of the candidates. */
const distance = (surface: string, candidates: readonly string[]) =>
  Math.min(...candidates.map((candidate) => leven(candidate.toLowerCase(), surface.toLowerCase())))

/**
 * The form in which a mention names its entity, where the annotation does not say it.
 *
 * - A person is named by name if the surface holds a part of a name, else by role.
 * - A part of a compound (`NATO-Führer`, `Ukrainekrieg`) counts as adjective, and so does what is nearer to an adjective
 *   or the name of a people than to a name, as inflected forms are: `europäischen` (but not `Russlands`).
 * - A place that can stand for a country does so (metonymy), unless a preposition or case says that the place is meant.
 */
export const mentionForm = ({ entity, surface, before, after, language }: MentionContext): MentionForm => {
  if (/^[-‑–]?\p{L}/u.test(after) || /\p{L}[-‑]$/u.test(before)) return 'adjective'
  const aliases = entity.aliases
    .filter((alias) => alias.languages === undefined || alias.languages.includes(language))
    .map(({ name }) => name)
  const names = [entity.names[language], ...aliases]
  if (entity.kind === 'person') {
    const anyName = [...names, ...Object.values(entity.names), ...(entity.forms[language] ?? [])]
    return holdsName(surface, anyName) ? 'name' : 'role'
  }
  const adjectives = [...(entity.adjectives[language] ?? []), ...(entity.demonyms[language] ?? [])]
  const bare = surface.replace(/[’']s$/u, '')
  if (distance(bare, adjectives) < distance(bare, names)) return 'adjective'
  if (entity.canStandFor === undefined) return 'name'
  const isPlace = locative[language].test(before) || (language === 'fi' && finnishLocalCase.test(surface))
  return isPlace ? 'name' : 'metonymy'
}
