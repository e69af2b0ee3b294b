import de from 'cldr-localenames-full/main/de/territories.json' with { type: 'json' }
import en from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' }
import fi from 'cldr-localenames-full/main/fi/territories.json' with { type: 'json' }
import fr from 'cldr-localenames-full/main/fr/territories.json' with { type: 'json' }
import it from 'cldr-localenames-full/main/it/territories.json' with { type: 'json' }
import uk from 'cldr-localenames-full/main/uk/territories.json' with { type: 'json' }
import { perLanguage, type Language, type PerLanguage } from '../model/language.ts'

const territories: PerLanguage<Readonly<Record<string, string | undefined>>> = {
  de: de.main.de.localeDisplayNames.territories,
  en: en.main.en.localeDisplayNames.territories,
  fr: fr.main.fr.localeDisplayNames.territories,
  it: it.main.it.localeDisplayNames.territories,
  fi: fi.main.fi.localeDisplayNames.territories,
  uk: uk.main.uk.localeDisplayNames.territories,
}

/** The names that CLDR has for a territory. */
export interface TerritoryNames {
  readonly names: PerLanguage<string>
  /** Short names (`USA`, `UK`), in the languages that have one. */
  readonly short: readonly { readonly name: string; readonly language: Language }[]
}

/**
 * The names of a territory in the languages of the site, as the Unicode CLDR has them.
 *
 * @param code ISO 3166-1 alpha-2 code, in either case
 * @returns nothing where CLDR has no such territory
 */
export const territoryNames = (code: string): TerritoryNames | undefined => {
  const key = code.toUpperCase()
  if (Object.values(territories).some((names) => names[key] === undefined)) return undefined
  const names = perLanguage((language) => territories[language][key] ?? key)
  const short = Object.values(
    perLanguage((language) => ({ name: territories[language][`${key}-alt-short`], language })),
  )
  return { names, short: short.flatMap(({ name, language }) => (name === undefined ? [] : [{ name, language }])) }
}
