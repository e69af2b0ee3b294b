import type { Entity, MentionForm } from './entity.ts'
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

/** Words whose beginning tells the word: endings come off, but not so much that another word fits. */
const stem = (word: string) => {
  const ending = word.length > 5 ? 2 : word.length > 4 ? 1 : 0
  return word.slice(0, word.length - ending)
}

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}'.]+/gu) ?? []

/** How many characters of a surface's first matching word a name explains; 0 where none does. */
const explained = (surface: string, names: readonly string[]) =>
  Math.max(
    0,
    ...names.flatMap((name) =>
      words(name)
        .map(stem)
        .filter((start) => start.length > 1 && words(surface).some((word) => word.startsWith(start)))
        .map((start) => start.length),
    ),
  )

/**
 * The form in which a mention names its entity, where the annotation does not say it.
 *
 * - A person is named by name if the surface holds a part of a name, else by role.
 * - A part of a compound (`NATO-Führer`, `Ukrainekrieg`) and an adjective or name of a people count as adjective.
 * - A place that can stand for a country does so (metonymy), unless a preposition or case says that the place is meant.
 */
export const mentionForm = ({ entity, surface, before, after, language }: MentionContext): MentionForm => {
  if (/^[-‑–]?\p{L}/u.test(after) || /\p{L}[-‑]$/u.test(before)) return 'adjective'
  const names = [
    ...Object.values(entity.names),
    ...Object.values(entity.family ?? {}),
    ...entity.aliases.map(({ name }) => name),
    ...Object.values(entity.forms).flatMap((forms) => forms ?? []),
  ]
  if (entity.kind === 'person') return explained(surface, names) > 0 ? 'name' : 'role'
  const adjectives = [...(entity.adjectives[language] ?? []), ...(entity.demonyms[language] ?? [])]
  if (explained(surface, adjectives) > explained(surface, [entity.names[language], ...names])) return 'adjective'
  if (entity.canStandFor === undefined) return 'name'
  const isPlace = locative[language].test(before) || (language === 'fi' && finnishLocalCase.test(surface))
  return isPlace ? 'name' : 'metonymy'
}
