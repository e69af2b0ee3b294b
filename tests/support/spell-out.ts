import { z } from 'zod'
import type { Language, PerLanguage } from '../../src/model/language.ts'

const dataSchema = z.object({
  rbnf: z.object({
    rbnf: z.object({
      SpelloutRules: z.record(z.string(), z.union([z.string(), z.array(z.tuple([z.string(), z.string()]))])),
    }),
  }),
})

const rulesOf: PerLanguage<() => Promise<{ readonly default: unknown }>> = {
  de: () => import('cldr-rbnf/rbnf/de.json', { with: { type: 'json' } }),
  en: () => import('cldr-rbnf/rbnf/en.json', { with: { type: 'json' } }),
  fr: () => import('cldr-rbnf/rbnf/fr.json', { with: { type: 'json' } }),
  it: () => import('cldr-rbnf/rbnf/it.json', { with: { type: 'json' } }),
  fi: () => import('cldr-rbnf/rbnf/fi.json', { with: { type: 'json' } }),
  uk: () => import('cldr-rbnf/rbnf/uk.json', { with: { type: 'json' } }),
}

interface Rule {
  readonly base: number
  readonly divisor: number
  readonly text: string
}

/** Writes whole numbers in words as CLDR says a language does. */
export interface SpellOut {
  /** The kinds of words: cardinals and ordinals in each gender and case that CLDR has. */
  readonly kinds: readonly string[]
  /** A number in words of one kind. */
  readonly write: (number: number, kind: string) => string
}

const toRule = ([descriptor, text]: readonly [string, string]): readonly Rule[] => {
  const [, base, radix] = /^(\d+)(?:\/(\d+))?$/u.exec(descriptor) ?? []
  if (base === undefined) return []
  const ten = Number(radix ?? 10)
  const value = Number(base)
  const divisor = value === 0 ? 1 : ten ** Math.floor(Math.log(value) / Math.log(ten) + 1e-9)
  return [{ base: value, divisor, text: text.replace(/;$/u, '').replace(/^'/u, '') }]
}

/**
 * Reads CLDR's rules for numbers in words (UTS 35, Rule-Based Number Formatting), as far as whole numbers need them.
 *
 * @throws if the data do not have the form of `cldr-rbnf`
 */
export const readSpellOut = async (language: Language): Promise<SpellOut> => {
  const data = await rulesOf[language]()
  const { SpelloutRules } = dataSchema.parse(data.default).rbnf.rbnf
  const sets = new Map(
    Object.entries(SpelloutRules).flatMap(([name, rules]) =>
      typeof rules === 'string' ? [] : [[name, rules.flatMap(toRule)] as const],
    ),
  )
  const write = (number: number, kind: string): string => {
    const rules = sets.get(kind) ?? []
    const rule = rules.findLast(({ base }) => base <= number)
    if (rule === undefined) throw new RangeError(`no rule of ${kind} for ${number}`)
    const { divisor, text } = rule
    const other = (name: string | undefined) => (name === undefined || name === '' ? kind : name)
    return text
      .replace(/\[([^\]]*)\]/gu, (_, optional: string) => (number % divisor === 0 ? '' : optional))
      .replace(/←(%[^←]*)?←/gu, (_, name?: string) => write(Math.floor(number / divisor), other(name)))
      .replace(/→(%[^→]*)?→/gu, (_, name?: string) => write(number % divisor, other(name)))
      .replace(/=(%[^=]*)=/gu, (_, name: string) => write(number, name))
      .replace(/\$\(cardinal,([^)]*)\)\$/gu, (_, forms: string) => {
        const category = new Intl.PluralRules(language).select(Math.floor(number / divisor))
        const found = new RegExp(`${category}\\{([^}]*)\\}`, 'u').exec(forms) ?? /other\{([^}]*)\}/u.exec(forms)
        return found?.[1] ?? ''
      })
  }
  return {
    kinds: [...sets.keys()].filter((name) => /^%spellout-(?:cardinal|ordinal)/u.test(name)),
    write,
  }
}
