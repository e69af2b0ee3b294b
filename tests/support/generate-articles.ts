import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { readRegistry } from '../../src/library/read-registry.ts'
import { parseVersion } from '../../src/markdown/parse.ts'
import { sentencesIn, verbatimSource, type Article, type ArticleVersion } from '../../src/model/article.ts'
import { entitiesOfKind, type Entity, type Registry } from '../../src/model/entity.ts'
import { type EntityKind } from '../../src/model/kinds.ts'
import { isSlug } from '../../src/model/ids.ts'
import { languages, perLanguage, type Language, type PerLanguage } from '../../src/model/language.ts'
import { publish } from '../../src/model/permalinks.ts'
import { confirmTranslation, isTranslationLanguage } from '../../src/model/translation.ts'

/** Gives numbers below 1 that are the same in every run (mulberry32). */
const randomNumbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

/** The kind of entity that each letter in braces stands for. */
const slots = { p: 'person', q: 'person', c: 'country', d: 'country', o: 'organisation', l: 'place' } as const
type Slot = keyof typeof slots
const isSlot = (letter: string): letter is Slot => letter in slots

const sentences: readonly PerLanguage<string>[] = [
  {
    de: '{p} sprach am Montag über das Wetter.',
    en: '{p} spoke about the weather on Monday.',
    fr: 'Lundi, {p} a parlé du temps.',
    it: 'Lunedì {p} ha parlato del tempo.',
    fi: '{p} puhui maanantaina säästä.',
    uk: 'У понеділок {p} розповідає про погоду.',
  },
  {
    de: '{c} und {d} wollen enger zusammenarbeiten.',
    en: '{c} and {d} want to work together more closely.',
    fr: '{c} et {d} veulent coopérer davantage.',
    it: '{c} e {d} vogliono collaborare di più.',
    fi: '{c} ja {d} haluavat tehdä enemmän yhteistyötä.',
    uk: '{c} і {d} хочуть тісніше співпрацювати.',
  },
  {
    de: '„Das ist ein Anfang“, schrieb {o}.',
    en: '“This is a beginning,” wrote {o}.',
    fr: '«\u00A0C’est un début\u00A0», écrit {o}.',
    it: '«È un inizio», scrive {o}.',
    fi: '”Tämä on alku”, kirjoitti {o}.',
    uk: '«Це початок», – пише {o}.',
  },
  {
    de: '{l} war der Ort des Treffens.',
    en: '{l} was the place of the meeting.',
    fr: '{l} a été le lieu de la rencontre.',
    it: '{l} è stata la sede dell’incontro.',
    fi: '{l} oli tapaamisen paikka.',
    uk: '{l} – місце зустрічі.',
  },
  {
    de: '{p} und {q} kennen sich seit Langem.',
    en: '{p} and {q} have long known each other.',
    fr: '{p} et {q} se connaissent depuis longtemps.',
    it: '{p} e {q} si conoscono da tempo.',
    fi: '{p} ja {q} ovat tunteneet toisensa pitkään.',
    uk: '{p} і {q} давно знайомі.',
  },
  {
    de: 'Über die Kosten sagt der Text nichts.',
    en: 'The text says nothing about the costs.',
    fr: 'Le texte ne dit rien des coûts.',
    it: 'Il testo non dice nulla dei costi.',
    fi: 'Kustannuksista teksti ei kerro mitään.',
    uk: 'Про витрати в тексті нічого немає.',
  },
]

const headings: Readonly<Record<string, PerLanguage<string>>> = {
  treffen: {
    de: 'Ein Treffen mit {p}',
    en: 'A meeting with {p}',
    fr: 'Une rencontre avec {p}',
    it: 'Un incontro con {p}',
    fi: 'Tapaaminen: {p}',
    uk: 'Зустріч: {p}',
  },
  ausblick: {
    de: 'Wie es weitergeht',
    en: 'What happens next',
    fr: 'La suite',
    it: 'Che cosa succede ora',
    fi: 'Miten tästä jatketaan',
    uk: 'Що далі',
  },
  reaktionen: {
    de: 'Was {o} sagt',
    en: 'What {o} says',
    fr: 'Ce que dit {o}',
    it: 'Che cosa dice {o}',
    fi: 'Mitä {o} sanoo',
    uk: 'Що каже {o}',
  },
}

const words = {
  title: {
    de: 'Kurze Meldung: {l}, Folge',
    en: 'Short report: {l}, part',
    fr: 'Brève\u00A0: {l}, partie',
    it: 'In breve: {l}, parte',
    fi: 'Lyhyesti: {l}, osa',
    uk: 'Коротко: {l}, частина',
  },
  description: {
    de: 'Ein erfundener Text über Gespräche, Folge',
    en: 'An invented text about talks, part',
    fr: 'Un texte inventé sur des entretiens, partie',
    it: 'Un testo inventato su alcuni colloqui, parte',
    fi: 'Keksitty teksti keskusteluista, osa',
    uk: 'Вигаданий текст про переговори, частина',
  },
  lead: { de: 'Anfang', en: 'Beginning', fr: 'Début', it: 'Inizio', fi: 'Alku', uk: 'Початок' },
  note: {
    de: 'In der Vorlage fehlt ein Buchstabe.',
    en: 'A letter is missing in the received text.',
    fr: 'Il manque une lettre dans le texte reçu.',
    it: 'Nel testo ricevuto manca una lettera.',
    fi: 'Saadusta tekstistä puuttuu kirjain.',
    uk: 'В отриманому тексті бракує літери.',
  },
  statement: {
    de: 'So steht es im Text.',
    en: 'So the text says.',
    fr: 'C’est ce que dit le texte.',
    it: 'Così dice il testo.',
    fi: 'Näin teksti sanoo.',
    uk: 'Так сказано в тексті.',
  },
  speaker: {
    de: 'Der Artikel selbst',
    en: 'The article itself',
    fr: 'L’article lui-même',
    it: 'L’articolo stesso',
    fi: 'Artikkeli itse',
    uk: 'Сам текст',
  },
} as const satisfies Readonly<Record<string, PerLanguage<string>>>

/** What a small article says, before it is written in any language. */
interface Plan {
  readonly slug: string
  readonly number: number
  readonly languages: readonly Language[]
  readonly published: string | undefined
  readonly title: Filled
  readonly sections: readonly { readonly id: string; readonly heading: Filled | undefined; readonly lines: Filled[] }[]
  readonly isCorrected: boolean
  readonly isAnalysed: boolean
}

/** A text in all languages with the entities that stand in its slots. */
interface Filled {
  readonly text: PerLanguage<string>
  readonly entities: Readonly<Partial<Record<Slot, Entity>>>
}

const fill = ({ text, entities }: Filled, language: Language, asMention: boolean): string =>
  text[language].replace(/\{(\w)\}/g, (whole, letter: string) => {
    const entity = isSlot(letter) ? entities[letter] : undefined
    if (entity === undefined) return whole
    const name = entity.names[language]
    return asMention ? `[${name}](entity:${entity.id})` : name
  })

const plan = (number: number, registry: Registry, random: () => number): Plan => {
  const pick = <Value>(list: readonly Value[]): Value => {
    const picked = list[Math.floor(random() * list.length)]
    if (picked === undefined) throw new RangeError('Unexpected empty list, expected something to pick')
    return picked
  }
  const filled = (text: PerLanguage<string>): Filled => {
    const entities: Partial<Record<Slot, Entity>> = {}
    for (const letter of text.de.match(/(?<=\{)\w(?=\})/g) ?? []) {
      if (!isSlot(letter)) continue
      const kind: EntityKind = slots[letter]
      const used = Object.values(entities)
      entities[letter] = pick(entitiesOfKind(registry, kind).filter((entity) => !used.includes(entity)))
    }
    return { text, entities }
  }
  const lines = () => Array.from({ length: 1 + Math.floor(random() * 3) }, () => filled(pick(sentences)))
  const sections = Object.entries(headings)
    .filter(() => random() < 0.5)
    .map(([id, heading]) => ({ id, heading: filled(heading), lines: lines() }))
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0')
  return {
    slug: `meldung-${number}`,
    number,
    languages: languages.filter((language) => language === 'de' || random() < 0.3),
    published: random() < 0.2 ? undefined : `2025-${month}-${day}`,
    title: filled(words.title),
    sections: [{ id: 'lead', heading: undefined, lines: lines() }, ...sections],
    isCorrected: random() < 0.5,
    isAnalysed: random() < 0.25,
  }
}

const markdown = (article: Plan, language: Language): string => {
  const isOriginal = language === 'de'
  const matter = {
    title: `${fill(article.title, language, false)} ${article.number}`,
    ...(isOriginal ? { titleBy: 'editors' } : {}),
    description: `${words.description[language]} ${article.number}.`,
    language,
    ...(article.published === undefined ? {} : { published: article.published }),
    leadTitle: words.lead[language],
    ...(isOriginal ? {} : { credit: { from: 'de', translator: 'Test', method: 'human', reviewed: 'none' } }),
    ...(article.isCorrected ? { notes: { buchstabe: words.note[language] } } : {}),
  }
  const correct = (line: string) =>
    article.isCorrected && isOriginal ? line.replace('nichts', ':corr[nichts]{sic="nichs" note=buchstabe}') : line
  const body = article.sections.map(({ id, heading, lines }) =>
    [
      ...(heading === undefined ? [] : [`## ${fill(heading, language, true)} {#${id}}`, '']),
      ...lines.map((line) => correct(fill(line, language, true))),
    ].join('\n'),
  )
  return `---\n${stringify(matter, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${body.join('\n\n')}\n`
}

const analysisFiles = (article: Plan, original: ArticleVersion): Readonly<Record<string, unknown>> => {
  const evidence = sentencesIn(original).map(({ id }) => id)
  const ids = evidence.map((id) => `satz-${id.replace('.', '-')}`)
  const prose = (language: Language) => {
    const texts = Object.fromEntries(ids.map((id) => [id, words.statement[language]]))
    return { keyPoints: texts, speakers: { artikel: words.speaker[language] }, claims: texts }
  }
  const items = ids.map((id, index) => ({ id, evidence: [evidence[index]] }))
  const structure = {
    keyPoints: items,
    speakers: [{ id: 'artikel' }],
    claims: items.map((item) => ({ ...item, speaker: 'artikel', kind: 'reported-fact', certainty: 'stated' })),
  }
  return {
    'analysis.yaml': structure,
    ...Object.fromEntries(article.languages.map((language) => [`analysis.${language}.yaml`, prose(language)])),
  }
}

/** Reads a planned article as the site would, for what is derived from it: the source, the lock, the register. */
const read = (article: Plan, registry: Registry): Article => {
  const { slug } = article
  if (!isSlug(slug)) throw new TypeError(`Unexpected slug \`${slug}\``)
  const version = (language: Language) => {
    const path = `${slug}/${language}.md`
    const parsed = parseVersion({ path, slug, language, source: markdown(article, language) }, registry)
    if (parsed.version === undefined || parsed.faults.length > 0) throw new Error(JSON.stringify(parsed.faults))
    return parsed.version
  }
  const original = version('de')
  const versions = Object.fromEntries(article.languages.map((language) => [language, version(language)]))
  const unconfirmed: Article = { slug, original, versions, source: verbatimSource(original), lock: {} }
  const lock = article.languages
    .filter(isTranslationLanguage)
    .reduce((earlier, language) => confirmTranslation({ ...unconfirmed, lock: earlier }, language), unconfirmed.lock)
  return { ...unconfirmed, lock }
}

const given = { Ada: 'Ада', Olof: 'Олоф', Lisa: 'Ліса', Serhij: 'Сергій', Mia: 'Мія', Jonas: 'Йонас' }
const family = { Berg: 'Берґ', Lund: 'Лунд', Melnyk: 'Мельник', Okoro: 'Окоро', Weiß: 'Вайс' }

/** Small people of whom several share a family name. */
const people = Object.entries(given).flatMap(([first, firstUk], row) =>
  Object.entries(family)
    .filter((_, column) => (row + column) % 2 === 0)
    .map(([last, lastUk]) => ({
      id: `${first}-${last}`.toLowerCase().replace('ß', 'ss'),
      kind: 'person',
      names: { ...perLanguage(() => `${first} ${last}`), uk: `${firstUk} ${lastUk}` },
      family: { ...perLanguage(() => last), uk: lastUk },
      gender: first.endsWith('a') ? 'female' : 'male',
    })),
)

/**
 * Adds small invented articles to a project: each with its own languages, day, sections, entities, some with an analysis,
 * some with corrections. The same numbers give the same articles.
 *
 * @param root the project's folder, whose registry the articles use and add people to
 * @param count how many
 * @param seed any whole number
 */
export const generateArticles = async (root: string, count: number, seed = 1): Promise<void> => {
  const content = join(root, 'content')
  await mkdir(join(content, 'permalinks'), { recursive: true })
  await Promise.all(
    people.map((person) =>
      writeFile(
        join(content, `entities/people/${person.id}.yaml`),
        stringify(person, { aliasDuplicateObjects: false }),
      ),
    ),
  )
  const { registry } = await readRegistry(root)
  const random = randomNumbers(seed)
  for (let number = 1; number <= count; number += 1) {
    const article = plan(number, registry, random)
    const { original, source, lock } = read(article, registry)
    const folder = join(content, 'articles', article.slug)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'source.txt'), source)
    for (const language of article.languages)
      await writeFile(join(folder, `${language}.md`), markdown(article, language))
    if (article.languages.length > 1)
      await writeFile(join(folder, 'translations.lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
    if (article.isAnalysed)
      for (const [name, data] of Object.entries(analysisFiles(article, original)))
        await writeFile(join(folder, name), stringify(data, { aliasDuplicateObjects: false }))
    const { published } = publish(undefined, original)
    await writeFile(join(content, `permalinks/${article.slug}.yaml`), stringify({ published }))
  }
}
