import { type Entity } from '../model/entity.ts'
import { registerOf, type EntityKind } from '../model/kinds.ts'
import type { SectionId, SentenceId, Slug } from '../model/ids.ts'
import type { Language } from '../model/language.ts'

/** The part of an address after `/{lang}/`; the same in every language. */
export const paths = {
  home: '',
  article: (slug: Slug) => `articles/${slug}/`,
  section: (slug: Slug, section: SectionId) => `articles/${slug}/${section}/`,
  /** Two versions side by side; without another language, the original stands beside the reader's. */
  parallel: (slug: Slug, other?: Language) => `articles/${slug}/parallel/${other === undefined ? '' : `${other}/`}`,
  register: (kind: EntityKind) => `${registerOf[kind]}/`,
  entity: ({ kind, id }: Pick<Entity, 'kind' | 'id'>) => `${registerOf[kind]}/${id}/`,
  search: 'search/',
  about: 'about/',
} as const

// Outside Vite, in scripts and tests, `import.meta.env` does not exist, whatever its type says.
const environment = (import.meta as Partial<ImportMeta>).env

/** The base path of the site, with a slash at either end; scripts and tests outside the build have `/`. */
export const base = `${environment?.BASE_URL ?? '/'}/`.replace(/\/{2,}/g, '/')

/** An address on this site, from the base path on. */
export const fromBase = (path: string): string => `${base}${path}`

/**
 * The address of a page in a language.
 *
 * @param path one of `paths`
 * @param passage a section or sentence to open it at
 */
export const href = (language: Language, path = '', passage?: SectionId | SentenceId): string =>
  fromBase(`${language}/${path}${passage === undefined ? '' : `#${passage}`}`)
