import { readFileSync } from 'node:fs'
import { isLanguage, type Language } from '../../src/model/language.ts'

/** A query on a page of a language, and the id of the entity that it has to give first; `-` for none. */
export interface Query {
  readonly language: Language
  readonly text: string
  readonly expected: string
}

/** Reads a list of queries from `tests/fixtures/queries`. */
export const queriesIn = (file: string): readonly Query[] =>
  readFileSync(new URL(`../fixtures/queries/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [language, text, expected] = line.split('\t')
      if (!isLanguage(language) || text === undefined || expected === undefined)
        throw new Error(`Unexpected line \`${line}\` in ${file}, expected language, query and entity`)
      return { language, text, expected }
    })
