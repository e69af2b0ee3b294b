import { readFile } from 'node:fs/promises'
import de from 'cldr-localenames-full/main/de/territories.json' with { type: 'json' }
import { parse } from 'yaml'
import { readForeignNames, type ForeignNames } from './foreign-names.ts'
import { makeGazetteer, type Gazetteer } from './gazetteer.ts'

const textOf = (name: string): Promise<string> => readFile(new URL(`./${name}`, import.meta.url), 'utf8')

/** Reads what the gazetteer's entities are called in the languages other than German. */
export const readNames = async (): Promise<ForeignNames> => {
  const [capitals, known, peoples] = await Promise.all([
    textOf('capitals.yaml'),
    textOf('known-names.yaml'),
    textOf('peoples.tsv'),
  ])
  return readForeignNames({ capitals, known, peoples })
}

const readYaml = async (name: string): Promise<unknown> => parse(await textOf(`${name}.de.yaml`))

/**
 * Reads what German texts name: CLDR's countries with their adjectives and capitals, organisations, regions.
 *
 * @throws if one of the data files is damaged
 */
export const readGazetteer = async (): Promise<Gazetteer> => {
  const [countries, organisations, places] = await Promise.all(['gazetteer', 'organisations', 'places'].map(readYaml))
  return makeGazetteer(de.main.de.localeDisplayNames.territories, { countries, organisations, places })
}
