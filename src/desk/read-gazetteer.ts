import { readFile } from 'node:fs/promises'
import de from 'cldr-localenames-full/main/de/territories.json' with { type: 'json' }
import { parse } from 'yaml'
import { readCapitalNames, type CapitalNames } from './new-entity.ts'
import { makeGazetteer, type Gazetteer } from './gazetteer.ts'

/** Reads the names of capitals in the languages other than German. */
export const readCapitals = async (): Promise<CapitalNames> =>
  readCapitalNames(await readFile(new URL('./capitals.yaml', import.meta.url), 'utf8'))

const readYaml = async (name: string): Promise<unknown> =>
  parse(await readFile(new URL(`../desk/${name}.de.yaml`, import.meta.url), 'utf8'))

/**
 * Reads what German texts name: CLDR's countries with their adjectives and capitals, organisations, regions.
 *
 * @throws if one of the data files is damaged
 */
export const readGazetteer = async (): Promise<Gazetteer> => {
  const [countries, organisations, places] = await Promise.all(['gazetteer', 'organisations', 'places'].map(readYaml))
  return makeGazetteer(de.main.de.localeDisplayNames.territories, { countries, organisations, places })
}
