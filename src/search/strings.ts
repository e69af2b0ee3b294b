import { translator } from '../i18n/translate.ts'
import { type EntityKind, type Register } from '../model/kinds.ts'
import type { Language } from '../model/language.ts'

/** What the search says in the browser; double braces stand for what is put in. */
export const searchTexts = [
  'label',
  'placeholder',
  'hint',
  'submit',
  'close',
  'names',
  'passages',
  'via',
  'slip',
  'counts',
  'none',
  'noneHint',
  'loading',
  'more',
  'partly',
  'failedNames',
  'failedPassages',
  'again',
  'tooLong',
  'narrow',
  'clear',
  'sections',
] as const
export type SearchText = (typeof searchTexts)[number]
export type KindText = EntityKind | Register
export type SearchStrings = Readonly<Record<SearchText | KindText, string>>

/** The texts of the search in a language, with what is put in left open. */
export const searchStrings = (language: Language): SearchStrings => {
  const t = translator(language)
  const open = {
    name: '{{name}}',
    query: '{{query}}',
    names: '{{names}}',
    passages: '{{passages}}',
    looked: '{{looked}}',
    articles: '{{articles}}',
  }
  return {
    label: t('search.label'),
    placeholder: t('search.placeholder'),
    hint: t('search.hint'),
    submit: t('search.submit'),
    close: t('search.close'),
    names: t('search.names'),
    passages: t('search.passages'),
    via: t('search.via', open),
    slip: t('search.slip', open),
    counts: t('search.counts', open),
    none: t('search.none', open),
    noneHint: t('search.noneHint'),
    loading: t('search.loading'),
    more: t('search.more'),
    partly: t('search.partly', open),
    failedNames: t('search.failedNames'),
    failedPassages: t('search.failedPassages'),
    again: t('search.again'),
    tooLong: t('search.tooLong'),
    narrow: t('search.narrow'),
    clear: t('search.clear'),
    sections: t('search.sections'),
    person: t('kind.person'),
    country: t('kind.country'),
    organisation: t('kind.organisation'),
    place: t('kind.place'),
    people: t('kind.people'),
    countries: t('kind.countries'),
    organisations: t('kind.organisations'),
    places: t('kind.places'),
  }
}
