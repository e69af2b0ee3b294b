import de from 'cldr-localenames-full/main/de/territories.json' with { type: 'json' }
import en from 'cldr-localenames-full/main/en/territories.json' with { type: 'json' }
import fi from 'cldr-localenames-full/main/fi/territories.json' with { type: 'json' }
import fr from 'cldr-localenames-full/main/fr/territories.json' with { type: 'json' }
import it from 'cldr-localenames-full/main/it/territories.json' with { type: 'json' }
import uk from 'cldr-localenames-full/main/uk/territories.json' with { type: 'json' }
import { languages, perLanguage, type Language, type PerLanguage } from '../model/language.ts'

const territories: PerLanguage<Readonly<Record<string, string | undefined>>> = {
  de: de.main.de.localeDisplayNames.territories,
  en: en.main.en.localeDisplayNames.territories,
  fr: fr.main.fr.localeDisplayNames.territories,
  it: it.main.it.localeDisplayNames.territories,
  fi: fi.main.fi.localeDisplayNames.territories,
  uk: uk.main.uk.localeDisplayNames.territories,
}

/**
 * Names that news use, where those of CLDR say the status of a territory or tell it from another. CLDR's stay as further
 * names.
 */
const common: Readonly<Record<string, Partial<PerLanguage<string>>>> = {
  BN: { de: 'Brunei' },
  BS: { uk: 'Багами' },
  CD: {
    de: 'DR Kongo',
    en: 'DR Congo',
    fr: 'RD Congo',
    it: 'RD Congo',
    fi: 'Kongon demokraattinen tasavalta',
    uk: 'ДР Конго',
  },
  CG: {
    de: 'Republik Kongo',
    en: 'Republic of the Congo',
    fr: 'République du Congo',
    it: 'Repubblica del Congo',
    fi: 'Kongon tasavalta',
    uk: 'Республіка Конго',
  },
  CI: { de: 'Elfenbeinküste', en: 'Ivory Coast', it: 'Costa d’Avorio' },
  HK: { de: 'Hongkong', en: 'Hong Kong', fr: 'Hong Kong', it: 'Hong Kong', fi: 'Hongkong', uk: 'Гонконг' },
  MD: { de: 'Moldau' },
  MM: { en: 'Myanmar', fr: 'Myanmar', it: 'Myanmar', fi: 'Myanmar', uk: 'М’янма' },
  MO: { de: 'Macau', en: 'Macao', fr: 'Macao', it: 'Macao', fi: 'Macao', uk: 'Макао' },
  PS: { de: 'Palästina', en: 'Palestine', fr: 'Palestine', it: 'Palestina', fi: 'Palestiina', uk: 'Палестина' },
  SC: { uk: 'Сейшели' },
  SX: { fr: 'Sint Maarten' },
  TL: { de: 'Osttimor', en: 'East Timor', uk: 'Східний Тимор' },
  TR: { en: 'Turkey' },
  VA: { de: 'Vatikan', en: 'Vatican', fr: 'Vatican', it: 'Vaticano' },
  VN: { fr: 'Vietnam' },
  ZA: { uk: 'Південна Африка' },
}

/** Territories whose names in CLDR name another country too: `chinoise` is no word for Hong Kong. */
const calledByStatus = new Set(['HK', 'MO'])

/** The names of a territory. */
export interface TerritoryNames {
  readonly names: PerLanguage<string>
  /** Short names (`USA`, `UK`) and variants (`Tschechische Republik`) of CLDR, in the languages that have one. */
  readonly further: readonly {
    readonly name: string
    readonly language: Language
    readonly kind: 'short' | 'variant'
  }[]
}

/**
 * The names of a territory in the languages of the site, as the Unicode CLDR has them or, where those are long, as news do.
 *
 * @param code ISO 3166-1 alpha-2 code, in either case
 * @returns nothing where CLDR has no such territory
 */
export const territoryNames = (code: string): TerritoryNames | undefined => {
  const key = code.toUpperCase()
  if (Object.values(territories).some((names) => names[key] === undefined)) return undefined
  const names = perLanguage((language) => common[key]?.[language] ?? territories[language][key] ?? key)
  const further = languages.flatMap((language) => {
    const of = territories[language]
    const full = calledByStatus.has(key) ? undefined : of[key]
    const variants = [full, of[`${key}-alt-variant`]].map((name) => ({ name, language, kind: 'variant' as const }))
    return [{ name: of[`${key}-alt-short`], language, kind: 'short' as const }, ...variants]
  })
  return {
    names,
    further: further.flatMap(({ name, ...rest }) =>
      // `Kongo (Republik)` is a note for a list, not a name.
      name === undefined || name.includes('(') || name === names[rest.language] ? [] : [{ name, ...rest }],
    ),
  }
}
