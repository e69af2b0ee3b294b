import { passagesIn, type ArticleVersion, type Passage } from '../model/article.ts'
import type { Registry } from '../model/entity.ts'
import type { EntityId } from '../model/ids.ts'
import { mentionsIn, readingText, type Inline, type Mention } from '../model/inline.ts'
import { ruleOf, type ComparedPassage, type Comparison } from './comparison.ts'

const quoted = (values: readonly string[]) =>
  values.length === 0 ? 'none' : values.map((value) => `\`${value}\``).join(', ')

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)]

/**
 * Compares the entities of a sentence with those of its original.
 *
 * Whom a sentence names must not depend on the language; how often, by which word class, and whether by a pronoun does.
 */
export const entitiesCompared: Comparison = {
  id: 'aligned-entities',
  description:
    'Whom or what a sentence or heading of the original names is named in its translation too: in the sentence itself, or, since languages put pronouns for names, in the one before or after it. How often, and whether by noun or adjective, does not count; a capital answers for the country that it stands for. The first part of a compound (`US-Präsident`) may be left out. A translation names nobody whom the original does not name anywhere, save by the adjective of a country or place.',
  bad: {
    de: '[Ada Berg](entity:ada-berg) kam nach [Stockholm](entity:stockholm).',
    en: '[Ada Berg](entity:ada-berg) came.',
  },
  good: {
    de: '[Ada Berg](entity:ada-berg) kam nach [Stockholm](entity:stockholm).',
    en: '[Ada Berg](entity:ada-berg) came to [Stockholm](entity:stockholm).',
  },
  differences: (compared) => {
    const { model, passage, pair, library } = compared
    const where = `\`${model.id}\` of \`${pair.original.language}.md\``
    const expected = mentionsIn(model.content)
    const found = mentionsIn(passage.content)
    const answers = answeredBy(library.registry)
    const here = unique(found.map(({ entity }) => entity))
    const lost = lostEntities(compared, answers)
    const missing = lost.map((entity) => ({
      place: passage.place,
      reason: `Unexpected absence of \`${entity}\`, expected a mention as in ${where}; here are ${quoted(here)}`,
    }))
    const known = unique(expected.map(({ entity }) => entity))
    const anywhere = lost.length > 0 ? known : entitiesOf(pair.original)
    const surplus = unique(
      found.filter((mention) => !isMadeExplicit(mention, lost)).map(({ entity }) => entity),
    ).filter((entity) => ![...known, ...anywhere].some((other) => answers(entity, other)))
    return [
      ...missing,
      ...surplus.map((entity) => ({
        place: found.findLast((mention) => mention.entity === entity)?.place ?? passage.place,
        reason: `Unexpected mention of \`${entity}\`, expected those of ${where}: ${quoted(known)}`,
      })),
    ]
  },
}

/** A sentence mentions the same entities in every language. */
export const alignedEntities = ruleOf(entitiesCompared)

type Answers = (entity: EntityId, other: EntityId) => boolean

/** Whether one entity can be meant where another is named: it is the same, or one can stand for the other. */
const answeredBy =
  (registry: Registry): Answers =>
  (entity, other) =>
    entity === other || registry.get(entity)?.canStandFor === other || registry.get(other)?.canStandFor === entity

/** The entities of the original that neither the translated sentence nor one beside it names. */
const lostEntities = ({ model, passage, pair }: ComparedPassage, answers: Answers): readonly EntityId[] => {
  const here = mentionsIn(passage.content).map(({ entity }) => entity)
  const wanted = unique(demandedIn(model).map(({ entity }) => entity)).filter(
    (entity) => !here.some((other) => answers(entity, other)),
  )
  if (wanted.length === 0) return []
  const beside = besides(pair.translation, passage).flatMap(({ content }) =>
    mentionsIn(content).map(({ entity }) => entity),
  )
  return wanted.filter((entity) => !beside.includes(entity))
}

const entitiesOf = (version: ArticleVersion): readonly EntityId[] =>
  passagesIn(version).flatMap(({ content }) => mentionsIn(content).map(({ entity }) => entity))

/** The passages before and after one, in its section: where a pronoun refers to. */
const besides = (version: ArticleVersion, passage: Passage): readonly Passage[] => {
  const section = passagesIn(version).filter((other) => other.section === passage.section)
  const index = section.findIndex(({ id }) => id === passage.id)
  return [section[index - 1], section[index + 1]].filter((other) => other !== undefined)
}

/** Whether a mention only says by an adjective what the original leaves to its readers: `American public opinion`. */
const isMadeExplicit = ({ form, kind }: Mention, lost: readonly EntityId[]): boolean =>
  lost.length === 0 && form === 'adjective' && kind !== 'person'

/** The mentions of a passage that its translation has to have: not the first parts of compounds. */
const demandedIn = ({ content }: Passage): readonly Mention[] => {
  const text = readingText(content)
  const demanded: Mention[] = []
  let offset = 0
  const walk = (nodes: readonly Inline[]) => {
    for (const node of nodes) {
      if (node.type === 'text') {
        offset += node.value.length
        continue
      }
      walk(node.children)
      const isPart = /^[-‐‑]?\p{L}/u.test(text.slice(offset))
      if (node.type === 'mention' && !isPart) demanded.push(node)
    }
  }
  walk(content)
  return demanded
}
