import type { EntityKind } from '../model/kinds.ts'
import type { Lexicon } from './lexicon.ts'

/** A role that a text gives a person: `US-Präsident Donald Trump` binds `us-präsident` to `donald-trump`. */
export interface RoleBinding {
  readonly role: string
  readonly entity: string
}

interface PersonAt {
  readonly start: number
  readonly end: number
  readonly entity: string
  readonly kind?: EntityKind
}

const noun =
  '[\\p{L}-]*(?:präsident|minister|kanzler|premier|premierminister|chef|sekretär|sprecher|könig|papst|botschafter|kommissar|general|gouverneur|bürgermeister|berater|vorsitzende|direktor|kandidat|senator|richter|führer|beauftragte|gesandte)(?:innen|in|en|es|e|n|s|r)?'
const adjective = '(?:\\p{Ll}[\\p{L}-]*(?:isch|sch|er)(?:e|en|er|es|em)\\s)?'
const roleBeforeName = new RegExp(`(?:^|[^\\p{L}-])(?<role>${adjective}${noun})\\s$`, 'iu')
const roleWithArticle = new RegExp(
  `(?<![\\p{L}-])(?<article>[Dd](?:er|ie|en|em|es))\\s(?<role>${adjective}${noun})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** A role without endings, so that `des US-Präsidenten` is `US-Präsident`. */
const lemma = (role: string): string =>
  role
    .toLowerCase()
    .replace(/\s*-/gu, '-')
    .split(' ')
    .map((word, index, words) =>
      index < words.length - 1
        ? word.replace(/e[nmrs]?$/u, '')
        : word.replace(/(?<!s)(?:en|es|n|s)$/u, '').replace(/e$/u, ''),
    )
    .join(' ')

/** Characters that decide about a word at their end; a role or a given name is shorter. */
const farthest = 120

/** What stands right before an offset: looking at all of a long paragraph for each of its words would take hours. */
export const textBefore = (text: string, start: number): string => text.slice(Math.max(0, start - farthest), start)

/** The roles that stand right before the whole name of a person. */
export const introductions = (text: string, persons: readonly PersonAt[]): readonly RoleBinding[] =>
  persons.flatMap(({ start, entity }) => {
    const role = roleBeforeName.exec(textBefore(text, start))?.groups?.['role']
    return role === undefined ? [] : [{ role: lemma(role), entity }]
  })

/** The roles that other articles give persons whom the text has introduced. */
export const bindRoles = (persons: readonly PersonAt[], { roles }: Pick<Lexicon, 'roles'>): readonly RoleBinding[] =>
  persons.flatMap(({ entity }) =>
    (roles.get(entity) ?? [])
      .filter((role) => /^[\p{L} -]+$/u.test(role) && !/ und /u.test(role))
      .map((role) => ({ role: lemma(role), entity })),
  )

/**
 * Finds roles with the definite article that mean one person of the text: `Der US-Präsident`.
 *
 * Not where a name follows, which makes it an apposition, and not where the text gives several persons the role. A role
 * that says neither country nor body (`der Präsident`) is in doubt.
 */
export const findRoles = (
  text: string,
  bindings: readonly RoleBinding[],
  persons: readonly PersonAt[],
): readonly { start: number; end: number; entity: string; doubt?: string }[] =>
  [...text.matchAll(roleWithArticle)].flatMap(({ index: start, 0: surface, groups }) => {
    const role = lemma(groups?.['role'] ?? '')
    const bound = new Set(bindings.filter((binding) => binding.role === role).map(({ entity }) => entity))
    const [entity] = bound
    const end = start + surface.length
    const after = text.slice(end)
    if (entity === undefined || bound.size > 1) return []
    if (persons.some((person) => person.start >= end && person.start - end < 3)) return []
    if (/^,?\s\p{Lu}\p{Ll}+\s\p{Lu}/u.test(after) || /^\s(?:de[rs]|von)\s\p{Lu}/u.test(after)) return []
    return [
      { start, end, entity, ...(/[\s-]/u.test(role) ? {} : { doubt: 'the role names neither country nor body' }) },
    ]
  })
