import { parse } from 'yaml'
import { z } from 'zod'
import { isLanguage, languages, type Language } from '../model/language.ts'

const namesSchema = z.record(z.string(), z.partialRecord(z.enum(languages), z.array(z.string()).min(1)))
const capitalsSchema = z.record(z.string(), z.tuple([z.string(), z.string(), z.string(), z.string(), z.string()]))

type Words = Readonly<Partial<Record<Language, readonly string[]>>>

/** Adjectives of a name and names of its people, in their dictionary form. */
export interface Peoples {
  readonly adjectives: Words
  readonly demonyms: Words
}

/** What the gazetteer's entities are called in the languages other than German, by id. */
export interface ForeignNames {
  /** Names of capitals, organisations and regions, per language the one that is shown first. */
  readonly names: ReadonlyMap<string, Words>
  readonly peoples: ReadonlyMap<string, Peoples>
}

/**
 * Reads the tables of names.
 *
 * @param files the texts of `capitals.yaml`, `known-names.yaml` and `peoples.tsv`
 * @throws if a file has not the form that its head describes
 */
export const readForeignNames = (files: {
  readonly capitals: string
  readonly known: string
  readonly peoples: string
}): ForeignNames => {
  const capitals = Object.entries(capitalsSchema.parse(parse(files.capitals))).map(([id, [en, fr, it, fi, uk]]) => {
    const names: Words = { en: [en], fr: [fr], it: [it], fi: [fi], uk: [uk] }
    return [id, names] as const
  })
  const known: readonly (readonly [string, Words])[] = Object.entries(namesSchema.parse(parse(files.known)))
  return { names: new Map([...capitals, ...known]), peoples: peoplesIn(files.peoples) }
}

const peoplesIn = (tsv: string): ReadonlyMap<string, Peoples> => {
  const [head = '', ...lines] = tsv.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const columns = head.split('\t').slice(1)
  return new Map(
    lines.map((line) => {
      const [id = '', ...cells] = line.split('\t')
      if (cells.length !== columns.length)
        throw new Error(`Unexpected line \`${line}\`, expected an id and ${columns.length} cells`)
      const adjectives: Partial<Record<Language, readonly string[]>> = {}
      const demonyms: Partial<Record<Language, readonly string[]>> = {}
      cells.forEach((cell, i) => {
        const language = columns[i]
        if (!isLanguage(language)) throw new Error(`Unexpected column \`${language ?? ''}\`, expected a language`)
        const [first = [], second] = cell.split('; ').map((words) => words.split(', '))
        adjectives[language] = first
        demonyms[language] = second ?? (language === 'fr' ? first.map(capitalised) : first)
      })
      return [id, { adjectives, demonyms }]
    }),
  )
}

/** `sud-africain` → `Sud-Africain`: French writes the names of a people with capitals. */
const capitalised = (word: string) => word.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
