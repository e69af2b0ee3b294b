import { brotliCompressSync } from 'node:zlib'
import type { Entity, Registry } from '../../src/model/entity.ts'
import { isEntityId, type EntityId } from '../../src/model/ids.ts'
import { perLanguage } from '../../src/model/language.ts'
import { buildNameIndex } from '../../src/search/build/build-index.ts'
import { noOccurrences } from '../../src/search/build/occurrences.ts'
import { createMatcher, type NameMatcher } from '../../src/search/matcher.ts'
import { attestedNames, notDerived, tabled } from '../../tests/support/attested-names.ts'
import type { BenchRow } from '../lib/bench-row.ts'

/** Gives numbers below 1 that are the same in every run (mulberry32). */
const randomNumbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

const onsets = 'b d f g h k l m n p r s t v w z br dr gr kr pr st tr sch kl'.split(' ')
const vowels = 'a e i o u au ei ie'.split(' ')
const codas = ['', '', '', 'n', 'r', 'l', 's', 'm', 'nd', 'rt']
const cyrillic: Readonly<Record<string, string>> = {
  sch: 'ш',
  au: 'ау',
  ei: 'ай',
  ie: 'і',
  a: 'а',
  b: 'б',
  d: 'д',
  e: 'е',
  f: 'ф',
  g: 'ґ',
  h: 'г',
  i: 'і',
  k: 'к',
  l: 'л',
  m: 'м',
  n: 'н',
  o: 'о',
  p: 'п',
  r: 'р',
  s: 'с',
  t: 'т',
  u: 'у',
  v: 'в',
  w: 'в',
  z: 'ц',
}
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
const inCyrillic = (text: string) =>
  capital(text.toLowerCase().replace(/sch|au|ei|ie|[a-z]/g, (letters) => cyrillic[letters] ?? letters))

const entityId = (value: string): EntityId => {
  if (!isEntityId(value)) throw new TypeError(`Unexpected id \`${value}\``)
  return value
}

/**
 * Makes a registry of entities that look like real ones: three people for every country, with names in six languages,
 * aliases, adjectives and names of the people.
 */
export const generatedRegistry = (count: number): Registry => {
  const random = randomNumbers(count)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  const word = (syllables: number) =>
    capital(Array.from({ length: syllables }, () => pick(onsets) + pick(vowels) + pick(codas)).join(''))
  const entities = Array.from({ length: count }, (_, i): Entity => {
    const id = entityId(`generated-${i}`)
    if (i % 4 < 3) {
      const [given, family] = [word(2), word(2 + (i % 2))]
      return {
        id,
        kind: 'person',
        names: { ...perLanguage(() => `${given} ${family}`), uk: `${inCyrillic(given)} ${inCyrillic(family)}` },
        family: { ...perLanguage(() => family), uk: inCyrillic(family) },
        gender: 'male',
        aliases: [{ name: `${given.charAt(0)}. ${family}`, kind: 'variant' }],
        forms: {},
        adjectives: {},
        demonyms: {},
      }
    }
    const stem = word(2)
    return {
      id,
      kind: 'country',
      names: {
        de: `${stem}land`,
        en: `${stem}ia`,
        fr: `${stem}ie`,
        it: `${stem}ia`,
        fi: `${stem}ia`,
        uk: `${inCyrillic(stem)}ія`,
      },
      aliases: [{ name: `Republik ${stem}land`, languages: ['de'], kind: 'long' }],
      forms: {},
      adjectives: {
        de: [`${stem}isch`],
        en: [`${stem}ian`],
        fr: [`${stem}ien`],
        it: [`${stem}iano`],
        fi: [`${stem}ialainen`],
      },
      demonyms: { de: [`${stem}er`, `${stem}erin`], en: [`${stem}ian`], uk: [`${inCyrillic(stem)}ієць`] },
    }
  })
  return new Map(entities.map((entity) => [entity.id, entity]))
}

/** Queries as readers type them: beginnings, names, forms of other languages, slips, words that are no names. */
const queriesFor = (registry: Registry): readonly string[] => {
  const some = [...registry.values()].filter((_, i) => i % Math.ceil(registry.size / 100) === 0)
  return some.flatMap(({ names }) => {
    const turned = names.de.slice(0, 3) + names.de.charAt(4) + names.de.charAt(3) + names.de.slice(5)
    return [names.de.slice(0, 3), names.de, `${names.fi}lle`, names.uk, turned, `${names.de}xq`, 'Waffenstillstand']
  })
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const atMost = (share: number, values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0

const timed = <Value>(run: () => Value): readonly [Value, number] => {
  const start = performance.now()
  return [run(), performance.now() - start]
}

const timesOf = (matcher: NameMatcher, queries: readonly string[]) =>
  queries.map((query) => timed(() => matcher.match(query))[1])

/** The share of attested forms that the rules derive, per language and class of the tables in `tests/fixtures/names`. */
const benchInflection = (): readonly BenchRow[] =>
  tabled.flatMap((language) => {
    const tally = new Map<string, { forms: number; missing: number }>()
    for (const name of attestedNames(language))
      for (const group of ['all', name.inflection]) {
        const known = tally.get(group) ?? { forms: 0, missing: 0 }
        const missing = known.missing + notDerived(language, name).length
        tally.set(group, { forms: known.forms + name.forms.length, missing })
      }
    return [...tally].map(([group, { forms, missing }]) => ({
      name: `search, ${language} forms derived: ${group} (${forms})`,
      value: forms === 0 ? 100 : (100 * (forms - missing)) / forms,
      unit: '%',
    }))
  })

/** Measures the rules on attested names, and the name search with 1,000 and 10,000 generated entities. */
const benchSearch = async (): Promise<readonly BenchRow[]> =>
  Promise.resolve([
    ...benchInflection(),
    ...[1_000, 10_000].flatMap((count) => {
      const registry = generatedRegistry(count)
      const [index, building] = timed(() => buildNameIndex(registry, noOccurrences, 'de'))
      const json = JSON.stringify(index)
      const [matcher, loading] = timed(() => createMatcher(JSON.parse(json) as typeof index))
      const queries = queriesFor(registry)
      timesOf(matcher, queries)
      const times = timesOf(matcher, queries)
      const name = `search, ${count} entities`
      return [
        { name: `${name}: index`, value: json.length, unit: 'bytes' },
        { name: `${name}: index with Brotli`, value: brotliCompressSync(json).length, unit: 'bytes' },
        { name: `${name}: names`, value: index.names.length, unit: 'names' },
        { name: `${name}: building`, value: building, unit: 'ms' },
        { name: `${name}: unpacking in the browser`, value: loading, unit: 'ms' },
        { name: `${name}: query, median`, value: median(times), unit: 'ms' },
        { name: `${name}: query, 99 of 100`, value: atMost(0.99, times), unit: 'ms' },
      ]
    }),
  ])

export default benchSearch
