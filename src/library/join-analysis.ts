import type { VFile } from 'vfile'
import {
  analysisProseSchema,
  analysisSchema,
  proseLists,
  weekdays,
  type Analysis,
  type AnalysisProse,
  type AnalysisStructure,
  type Party,
  type ProseList,
  type Texts,
  type Weekday,
} from '../model/analysis.ts'
import { sentencesIn, type Article } from '../model/article.ts'
import { strangeLanguage } from '../checks/own-language.ts'
import { entitiesOfKind, type Entity, type Registry } from '../model/entity.ts'
import { isEntityId, type SentenceId } from '../model/ids.ts'
import { mentionsIn, readingText } from '../model/inline.ts'
import { languages, originalLanguage, type Language } from '../model/language.ts'
import { nearestHint } from '../model/nearest.ts'
import { readYaml, type YamlReading } from '../markdown/yaml.ts'

/** What an analysis is made of. */
export interface AnalysisSources {
  readonly article: Article
  readonly registry: Registry
  /** `analysis.yaml`. */
  readonly structure: VFile
  /** `analysis.<language>.yaml` of each language that the article exists in; without content where it is missing. */
  readonly prose: Readonly<Partial<Record<Language, VFile>>>
}

type Path = readonly PropertyKey[]
type Report = YamlReading<unknown>['report']

/** The ids of a list of the structure, as the texts refer to them. */
const idsOf = (structure: AnalysisStructure, list: ProseList): readonly string[] =>
  list === 'background' ? structure.background.map(({ sentence }) => sentence) : structure[list].map(({ id }) => id)

const evidenceLists = ['keyPoints', 'claims', 'options', 'events', 'questions', 'roles'] as const

/** Every sentence id that the structure names, with the path that leads to it. */
const citations = (structure: AnalysisStructure): readonly { sentence: SentenceId; path: Path }[] =>
  evidenceLists.flatMap((list) =>
    structure[list].flatMap(({ evidence }, item) =>
      evidence.map((sentence, index) => ({ sentence, path: [list, item, 'evidence', index] })),
    ),
  )

const checkIds = (structure: AnalysisStructure, registry: Registry, report: Report) => {
  for (const list of proseLists) {
    const seen = new Set<string>()
    for (const [index, id] of idsOf(structure, list).entries()) {
      if (seen.has(id))
        report([list, index], `Unexpected second \`${id}\` in \`${list}\`, expected ids to differ`, 'duplicate-id')
      seen.add(id)
      if ((list === 'speakers' || list === 'channels') && isEntityId(id) && registry.has(id))
        report(
          [list, index, 'id'],
          `Unexpected description \`${id}\`, expected an id that no entity has`,
          'duplicate-id',
        )
    }
  }
}

const checkSentences = (structure: AnalysisStructure, article: Article, report: Report) => {
  const sentences = sentencesIn(article.original).map(({ id }) => id)
  const known = new Set<SentenceId>(sentences)
  const cited = new Set<SentenceId>()
  const unknown = (sentence: SentenceId, path: Path) => {
    report(
      path,
      `Unexpected sentence \`${sentence}\`, expected one of \`${article.slug}\`${nearestHint(sentence, sentences)}`,
      'unknown-sentence',
    )
  }
  for (const { path, sentence } of citations(structure)) {
    cited.add(sentence)
    if (!known.has(sentence)) unknown(sentence, path)
  }
  const background = new Set<SentenceId>()
  for (const [index, { sentence }] of structure.background.entries()) {
    background.add(sentence)
    if (!known.has(sentence)) unknown(sentence, ['background', index, 'sentence'])
    if (cited.has(sentence))
      report(
        ['background', index, 'sentence'],
        `Unexpected background \`${sentence}\`, expected a sentence that no statement rests on`,
        'background-evidence',
      )
  }
  for (const sentence of sentences)
    if (!cited.has(sentence) && !background.has(sentence))
      report(
        [],
        `Unexpected sentence \`${sentence}\` that no statement rests on, expected it as evidence or under \`background\``,
        'uncovered-sentence',
      )
}

/** The entities that a sentence mentions, and what they stand for. */
const mentionedIn = (article: Article, registry: Registry): ReadonlyMap<SentenceId, ReadonlySet<string>> =>
  new Map(
    sentencesIn(article.original).map(({ content, id }) => [
      id,
      new Set(mentionsIn(content).flatMap(({ entity }) => [entity, registry.get(entity)?.canStandFor ?? entity])),
    ]),
  )

const checkEntities = (structure: AnalysisStructure, { article, registry }: AnalysisSources, report: Report) => {
  const entity = (id: string, path: Path) => {
    if (isEntityId(id) && registry.has(id)) return true
    report(
      path,
      `Unexpected entity \`${id}\`, expected an id of the registry${nearestHint(id, registry.keys())}`,
      'unknown-entity',
    )
    return false
  }
  const party = (id: string, described: readonly { id: string }[], list: string, path: Path) => {
    const ids = described.map((item) => item.id)
    if (ids.includes(id) || (isEntityId(id) && registry.has(id))) return
    report(
      path,
      `Unexpected \`${id}\`, expected an id of the registry or of \`${list}\`${nearestHint(id, [...ids, ...registry.keys()])}`,
      'unknown-speaker',
    )
  }
  const mentioned = mentionedIn(article, registry)

  const country = (id: string, path: Path) => {
    const found = entity(id, path) && isEntityId(id) ? registry.get(id) : undefined
    if (found === undefined || found.kind === 'country') return
    const countries = entitiesOfKind(registry, 'country').map((each) => each.id)
    report(
      path,
      `Unexpected ${found.kind} \`${id}\`, expected the id of a country${nearestHint(found.country ?? id, countries)}`,
      'not-a-country',
    )
  }
  for (const [index, speaker] of structure.speakers.entries())
    if (speaker.country !== undefined) country(speaker.country, ['speakers', index, 'country'])
  for (const [index, { about, evidence, speaker, via }] of structure.claims.entries()) {
    party(speaker, structure.speakers, 'speakers', ['claims', index, 'speaker'])
    if (via !== undefined) party(via, structure.channels, 'channels', ['claims', index, 'via'])
    for (const [part, id] of about.entries()) {
      const path = ['claims', index, 'about', part]
      if (entity(id, path) && !evidence.some((sentence) => mentioned.get(sentence)?.has(id) ?? true))
        report(path, `Unexpected \`${id}\`, expected an entity that the evidence mentions`, 'about-not-mentioned')
    }
  }
  for (const [index, { by, provider }] of structure.options.entries()) {
    if (provider !== undefined) entity(provider, ['options', index, 'provider'])
    for (const [part, { who }] of by.entries())
      party(who, structure.speakers, 'speakers', ['options', index, 'by', part, 'who'])
  }
  for (const [index, { countries }] of structure.roles.entries())
    for (const [part, id] of countries.entries()) country(id, ['roles', index, 'countries', part])
}

const checkProse = (structure: AnalysisStructure, prose: AnalysisProse, report: Report) => {
  for (const list of proseLists) {
    const ids = idsOf(structure, list)
    const texts = Object.keys(prose[list])
    for (const id of ids)
      if (!texts.includes(id))
        report([list], `Unexpected gap in \`${list}\`, expected a text for \`${id}\``, 'missing-text')
    for (const id of texts)
      if (!ids.includes(id))
        report(
          [list, id],
          `Unexpected text \`${id}\`, expected an id of \`${list}\` in \`analysis.yaml\`${nearestHint(id, ids)}`,
          'unknown-text',
          'key',
        )
  }
}

/** A time that the analysis quotes stands in the evidence, word for word, in each language. */
const checkTimes = (
  structure: AnalysisStructure,
  prose: AnalysisProse,
  article: Article,
  language: Language,
  report: Report,
) => {
  const version = article.versions[language]
  if (version === undefined) return
  const texts = new Map(sentencesIn(version).map(({ content, id }) => [id, readingText(content)]))
  for (const { evidence, id } of structure.events) {
    const when = prose.events[id]?.when
    if (when === undefined || evidence.some((sentence) => texts.get(sentence)?.includes(when) ?? true)) continue
    report(
      ['events', id, 'when'],
      `Unexpected time \`${when}\`, expected the very words of ${evidence.map((sentence) => `\`${sentence}\``).join(' or ')}`,
      'when-not-in-text',
    )
  }
}

/** The day of an event is one that a sentence of its evidence names. */
const checkDays = (structure: AnalysisStructure, article: Article, report: Report) => {
  const texts = new Map(
    sentencesIn(article.original).map(({ content, id }) => [id, readingText(content).toLowerCase()]),
  )
  for (const [index, { day, evidence, until }] of structure.events.entries())
    for (const [key, value] of Object.entries({ day, until })) {
      if (value === undefined || evidence.some((sentence) => namesDay(texts.get(sentence), value))) continue
      const named = weekdays.filter((each) => evidence.some((sentence) => namesDay(texts.get(sentence), each)))
      const expected = named.length === 0 ? 'none, since the evidence names no day' : named.join(' or ')
      report(['events', index, key], `Unexpected day \`${value}\`, expected ${expected}`, 'day-not-in-text')
    }
}

/** The weekdays in German, by their names here; Saturday has two. */
const germanDays = new Map(
  weekdays.map((day, index) => {
    const name = new Intl.DateTimeFormat('de', { weekday: 'long', timeZone: 'UTC' }).format(
      Date.UTC(2024, 0, 1 + index),
    )
    return [day, day === 'saturday' ? [name.toLowerCase(), 'sonnabend'] : [name.toLowerCase()]]
  }),
)

const namesDay = (text: string | undefined, day: Weekday): boolean =>
  text === undefined || (germanDays.get(day) ?? []).some((name) => text.includes(name))

const textOf = (entry: string | { readonly text: string } | undefined): string =>
  typeof entry === 'object' ? entry.text : (entry ?? '')

/** No text of an analysis was left in another language, the original's above all. */
const checkLanguage = (
  prose: AnalysisProse,
  original: AnalysisProse | undefined,
  language: Language,
  report: Report,
) => {
  for (const list of proseLists)
    for (const id of Object.keys(prose[list])) {
      const text = textOf(prose[list][id])
      const path = list === 'events' ? [list, id, 'text'] : [list, id]
      const isCopy = textOf(original?.[list][id]) === text && /(?:^|\s)\p{Ll}+\s.*\s/u.test(text)
      const found = isCopy && language !== originalLanguage ? originalLanguage : strangeLanguage(text, language)
      if (found !== undefined)
        report(path, `Unexpected language \`${found}\` of \`${id}\`, expected \`${language}\``, 'own-language')
    }
}

type ProseByLanguage = Partial<Record<Language, AnalysisProse>>

const textsOf = (prose: ProseByLanguage, pick: (texts: AnalysisProse) => string | undefined): Texts => {
  const texts: Partial<Record<Language, string>> = {}
  for (const language of languages) {
    const found = prose[language] && pick(prose[language])
    if (found !== undefined) texts[language] = found
  }
  return texts
}

const build = (
  structure: AnalysisStructure,
  prose: ProseByLanguage,
  { article, registry }: AnalysisSources,
): Analysis => {
  const entity = (id: string): Entity => {
    const found = isEntityId(id) ? registry.get(id) : undefined
    if (found === undefined) throw new RangeError(`Unexpected entity \`${id}\``)
    return found
  }
  const party = (id: string, list: 'speakers' | 'channels'): Party => {
    const described: { id: string; country?: Party['country'] } | undefined = structure[list].find(
      (item) => item.id === id,
    )
    if (described !== undefined) return { ...described, names: textsOf(prose, (texts) => texts[list][id]) }
    const found = entity(id)
    return { id, names: found.names, country: found.kind === 'country' ? found.id : found.country, entity: found }
  }
  const text = (list: Exclude<ProseList, 'events'>, id: string) => textsOf(prose, (texts) => texts[list][id])

  return {
    slug: article.slug,
    languages: languages.filter((language) => prose[language] !== undefined),
    keyPoints: structure.keyPoints.map((item) => ({ ...item, text: text('keyPoints', item.id) })),
    claims: structure.claims.map((claim) => ({
      ...claim,
      speaker: party(claim.speaker, 'speakers'),
      via: claim.via === undefined ? undefined : party(claim.via, 'channels'),
      about: claim.about.map(entity),
      text: text('claims', claim.id),
    })),
    options: structure.options.map((option) => ({
      ...option,
      provider: option.provider === undefined ? undefined : entity(option.provider),
      by: option.by.map(({ stance, who }) => ({ who: party(who, 'speakers'), stance })),
      text: text('options', option.id),
    })),
    events: structure.events.map((event) => ({
      ...event,
      when: textsOf(prose, ({ events }) => events[event.id]?.when),
      text: textsOf(prose, ({ events }) => events[event.id]?.text),
    })),
    questions: structure.questions.map((item) => ({ ...item, text: text('questions', item.id) })),
    roles: structure.roles.map((role) => ({
      ...role,
      countries: role.countries.map(entity),
      text: text('roles', role.id),
    })),
    background: structure.background.map(({ sentence }) => ({ sentence, reason: text('background', sentence) })),
  }
}

/**
 * Joins the structure of an analysis with its texts and checks both against the article and the registry.
 *
 * Every fault becomes a message with line and column on the file it stands in.
 *
 * @returns the analysis, or undefined where a file has a fault
 */
export const joinAnalysis = (sources: AnalysisSources): Analysis | undefined => {
  const { article, registry } = sources
  const { report, value: structure } = readYaml(String(sources.structure.value), analysisSchema, sources.structure)
  if (structure !== undefined) {
    checkIds(structure, registry, report)
    checkSentences(structure, article, report)
    checkEntities(structure, sources, report)
    checkDays(structure, article, report)
  }

  const prose: ProseByLanguage = {}
  for (const language of languages) {
    const file = sources.prose[language]
    if (file === undefined) continue
    const reading = readYaml(String(file.value), analysisProseSchema, file)
    if (reading.value === undefined) continue
    prose[language] = reading.value
    checkLanguage(reading.value, prose[originalLanguage], language, reading.report)
    if (structure === undefined) continue
    checkProse(structure, reading.value, reading.report)
    checkTimes(structure, reading.value, article, language, reading.report)
  }

  const files = [sources.structure, ...Object.values(sources.prose)]
  if (structure === undefined || files.some(({ messages }) => messages.length > 0)) return undefined
  return build(structure, prose, sources)
}
