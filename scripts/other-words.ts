/**
 * Finds the real words that lie one slip away from a name, so that the name search refuses them (`Rubin`, `Trupp`,
 * `Macaron`).
 *
 *     node scripts/other-words.ts <word list>... [--names <list>...]
 *
 * A word list has one word a line (what comes after a tab is ignored); those of Debian's `wngerman`, `wbritish-large`,
 * `wamerican-large`, `wfrench`, `witalian` and `wukrainian`, and the frequency lists of the npm packages
 * `@zxcvbn-ts/language-*` were used. That something is somebody’s name is no reason to refuse two letters that
 * changed places: `Marcon` is Macron. Writes `src/search/build/other-words.json`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { readRegistry } from '../src/library/read-registry.ts'
import { buildNameIndex } from '../src/search/build/build-index.ts'
import { noOccurrences } from '../src/search/build/occurrences.ts'
import { fold } from '../src/search/fold.ts'
import { unpackLexicon } from '../src/search/lexicon.ts'
import { createMatcher, Rank } from '../src/search/matcher.ts'
import { areTurned } from '../src/search/slips.ts'
import { languages } from '../src/model/language.ts'

const target = 'src/search/build/other-words.json'
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', short: 'h' } },
})
if (values.help === true || positionals.length === 0) {
  console.log('usage: node scripts/other-words.ts <word list>... [--names <list>]...')
  process.exit(values.help === true ? 0 : 2)
}

const { registry } = await readRegistry(process.cwd())
const index = buildNameIndex(registry, noOccurrences, languages[0])
const matcher = createMatcher(index)
const lexicon = unpackLexicon(index)
const personNames = new Set(
  lexicon.names.flatMap(({ entity, type }, name) => (index.entities[entity]?.[1] === 0 && type < 2 ? [name] : [])),
)

/** Whether a word would be taken for a name with a slip, alone or beside another word of the name. */
const isNearName = (word: string, key: string, mayBegin: boolean): boolean => {
  const [first] = matcher.match(word, 1)
  if (first !== undefined) {
    if (first.rank >= Rank.slip || (first.via !== undefined && isRomanised(key))) return true
    return mayBegin && word.length > 3 && first.rank >= Rank.beginning
  }
  return lexicon
    .findSlips(word)
    .some(
      ({ places, weak, key: lemma }) =>
        weak && lemma.length === key.length && !areTurned(lemma, key) && places.some(([name]) => personNames.has(name)),
    )
}
const romanised = new Set(index.names.filter(([, type]) => type === 7).map(([, , text]) => fold(text)))
const isRomanised = (key: string) => romanised.has(key)
const lemmas = new Set(lexicon.names.flatMap(({ keys }) => keys))

const found = new Set<string>()
const read = async (path: string, mayBegin: boolean, accept: (key: string) => boolean) => {
  for (const line of (await readFile(path, 'utf8')).split('\n')) {
    const word =
      line
        .split('\t')[0]
        ?.trim()
        .replace(/['’]s$/, '') ?? ''
    if (!/^[\p{L}\p{M}'’]{4,30}$/u.test(word)) continue
    const key = fold(word)
    if (!found.has(key) && (!lemmas.has(key) || isRomanised(key)) && accept(key) && isNearName(word, key, mayBegin))
      found.add(key)
  }
}
for (const path of positionals) await read(path, true, () => true)
for (const path of values.names)
  await read(path, /first/i.test(path), (key) => ![...lemmas].some((lemma) => areTurned(lemma, key)))
await writeFile(target, `${JSON.stringify([...found].sort(), undefined, 2)}\n`)
console.log(`${target}: ${found.size} words`)
