/** Gives numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const pick = <Item>(items: readonly [Item, ...Item[]], random: Random): Item =>
  items[Math.floor(random() * items.length)] ?? items[0]
const below = (limit: number, random: Random) => Math.floor(random() * Math.max(limit, 1))

/** Texts that an author, an editor or an attacker may put anywhere. */
const texts = [
  '',
  '\u0000',
  '\u0007',
  '\u000B',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\uFFFE',
  '\u2028',
  '\r',
  '\r\n',
  '\n\n',
  ' #',
  ' #1 und mehr',
  ': ',
  '- ',
  '*nichts',
  '&anker ',
  '!!binary ',
  '!<x> ',
  '---\n',
  '...\n',
  '|',
  '>',
  '{',
  '}',
  '[',
  ']',
  '[[[[[[[[',
  '{{{{{{{{',
  '"',
  "'",
  '`',
  '\\',
  '<b>',
  '<!--',
  '&#8203;',
  '&#0;',
  '&unknown;',
  '](entity:',
  '](entity:us)',
  '](javascript:alert(1))',
  '<javascript:alert(1)>',
  '](#nirgends.1)',
  '{#constructor}',
  '{#parallel}',
  '{#2}',
  ':corr[',
  ':corr[]{sic=""}',
  ':corr[x]{sic="y" note=constructor}',
  ':corr{sic=x}',
  'constructor',
  '__proto__',
  'toString',
  'TODO ',
  '## Titel {#titel}\n',
  '# Titel\n',
  '1e999',
  '-1',
  '10000000',
  '.nan',
  'null',
  'true',
  '2026-02-30',
  '0x1F',
  '🇩🇪👨‍👩‍👧',
  'Стармep',
  '„“”«»',
  'a'.repeat(300),
  '\uD83D',
] as const

/** Ways to change the text of a file, by what they change. */
const ways: readonly [(text: string, random: Random) => string, ...((text: string, random: Random) => string)[]] = [
  // A piece anywhere.
  (text, random) => {
    const at = below(text.length, random)
    return text.slice(0, at) + pick(texts, random) + text.slice(at)
  },
  // A piece instead of some characters.
  (text, random) => {
    const at = below(text.length, random)
    return text.slice(0, at) + pick(texts, random) + text.slice(at + below(40, random))
  },
  // The end is missing.
  (text, random) => text.slice(0, below(text.length, random)),
  // Lines: one gone, one twice, two exchanged, two joined, one at another place.
  (text, random) => inLines(text, random, (lines, at) => lines.toSpliced(at, 1)),
  (text, random) => inLines(text, random, (lines, at) => lines.toSpliced(at, 0, lines[at] ?? '')),
  (text, random) => inLines(text, random, (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  (text, random) =>
    inLines(text, random, (lines, at) => lines.toSpliced(at, 2, `${lines[at] ?? ''} ${lines[at + 1] ?? ''}`)),
  (text, random) =>
    inLines(text, random, (lines, at) =>
      lines.toSpliced(at, 1).toSpliced(below(lines.length, random), 0, lines[at] ?? ''),
    ),
  // Nodes of YAML: another value, another key, another depth, a list instead.
  (text, random) => inYaml(text, random, (key, value, indent) => `${indent}${key}: ${pick(texts, random)}${value}`),
  (text, random) => inYaml(text, random, (key, _, indent) => `${indent}${key}: ${pick(texts, random)}`),
  (text, random) => inYaml(text, random, (key, value, indent) => `${indent}${pick(texts, random)}${key}: ${value}`),
  (text, random) => inYaml(text, random, (key, value, indent) => `${indent}  ${key}: ${value}`),
  (text, random) => inYaml(text, random, (key, value, indent) => `${indent}${key}: [${value}]`),
  (text, random) => inYaml(text, random, (key, value, indent) => `${indent}${key}: { ${key}: ${value} }`),
  (text, random) =>
    inYaml(text, random, (key, value, indent) => `${indent}${key}: ${value}\n${indent}${key}: ${value}`),
  // Annotations: a bracket gone, a mention of another entity, one inside another, a correction without its end.
  (text, random) => atOneOf(text, /[[\](){}]/gu, random, () => ''),
  (text, random) => atOneOf(text, /entity:[a-z-]+/gu, random, (found) => found.slice(0, -1)),
  (text, random) => atOneOf(text, /\[[^\]]*\]\(entity:[^)]*\)/gu, random, (found) => `[${found}](entity:us)`),
  (text, random) => atOneOf(text, /sic="[^"]*"/gu, random, () => pick(texts, random)),
  (text, random) => atOneOf(text, /\{#[^}]*\}/gu, random, () => `{#${pick(texts, random)}}`),
  // Line ends and composition of another system.
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.normalize('NFD'),
  // Much of it.
  (text, random) => {
    const at = below(text.length, random)
    return (
      text.slice(0, at) +
      pick(['[', '{ a: ', '> ', '*', '- ', '(', '\\', '`', 'x ', '_'], random).repeat(below(3000, random)) +
      text.slice(at)
    )
  },
]

const inLines = (text: string, random: Random, change: (lines: string[], at: number) => string[]) => {
  const lines = text.split('\n')
  return change(lines, below(lines.length, random)).join('\n')
}

const atOneOf = (text: string, pattern: RegExp, random: Random, change: (found: string) => string) => {
  const all = [...text.matchAll(pattern)]
  const found = all[below(all.length, random)]
  return found === undefined
    ? text
    : text.slice(0, found.index) + change(found[0]) + text.slice(found.index + found[0].length)
}

const inYaml = (text: string, random: Random, change: (key: string, value: string, indent: string) => string) =>
  atOneOf(text, /^[ -]*[\w."-]+:.*$/gmu, random, (line) => {
    const [, indent = '', key = '', value = ''] = /^([ -]*)([\w."-]+): ?(.*)$/u.exec(line) ?? []
    return change(key, value, indent)
  })

/** Changes single bytes, whatever they are part of. */
const inBytes = (bytes: Buffer, random: Random): Buffer => {
  const copy = Buffer.from(bytes)
  for (let times = 1 + below(3, random); times > 0 && copy.length > 0; times -= 1)
    copy[below(copy.length, random)] = below(256, random)
  return copy
}

/**
 * Damages a file in one to three ways: bytes, lines, nodes of YAML, annotations, characters.
 *
 * @param random decides; the same numbers give the same damage
 */
export const mutate = (bytes: Buffer, random: Random): Buffer => {
  if (random() < 0.1) return inBytes(bytes, random)
  let text = bytes.toString('utf8')
  for (let times = random() < 0.7 ? 1 : 3; times > 0; times -= 1) text = pick(ways, random)(text, random)
  return Buffer.from(text)
}
