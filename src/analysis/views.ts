import type { Analysis, Claim, Option, Party } from '../model/analysis.ts'
import type { Entity } from '../model/entity.ts'
import type { EntityId, SentenceId } from '../model/ids.ts'

/** What of an analysis rests on a passage, list by list. */
export type Resting = Pick<Analysis, 'keyPoints' | 'claims' | 'options' | 'events' | 'questions'>

/** Everything that rests on a sentence. */
export const restingOn = (analysis: Analysis, sentence: SentenceId): Resting => {
  const rests = ({ evidence }: { evidence: readonly SentenceId[] }) => evidence.includes(sentence)
  return {
    keyPoints: analysis.keyPoints.filter(rests),
    claims: analysis.claims.filter(rests),
    options: analysis.options.filter(rests),
    events: analysis.events.filter(rests),
    questions: analysis.questions.filter(rests),
  }
}

const countryOf = (entity: Entity): EntityId | undefined =>
  entity.kind === 'country' ? entity.id : (entity.canStandFor ?? entity.country)

/** The countries of a claim: the speaker's and those that it is about, each once. */
export const countriesOf = ({ about, speaker }: Claim): readonly EntityId[] => [
  ...new Set([speaker.country, ...about.map(countryOf)].filter((country) => country !== undefined)),
]

/** The speakers of an analysis, each once, in the order in which they first speak. */
export const speakersOf = ({ claims }: Analysis): readonly Party[] => [
  ...new Map(claims.map(({ speaker }) => [speaker.id, speaker])).values(),
]

/** What an analysis holds on one entity. */
export interface EntityAnalysis {
  /** Claims that it makes. */
  readonly said: readonly Claim[]
  /** Claims of others that are about it. */
  readonly about: readonly Claim[]
  /** Options that it would provide or takes a position on. */
  readonly options: readonly Option[]
}

/** The statements by and about each entity, and the options that it provides, endorses or rules out. */
export const analysesByEntity = (analysis: Analysis): ReadonlyMap<EntityId, EntityAnalysis> => {
  const found = new Map<EntityId, { said: Set<Claim>; about: Set<Claim>; options: Set<Option> }>()
  const of = (id: EntityId) => {
    const known = found.get(id) ?? { said: new Set(), about: new Set(), options: new Set() }
    found.set(id, known)
    return known
  }
  for (const claim of analysis.claims) {
    for (const party of [claim.speaker, claim.via]) if (party?.entity) of(party.entity.id).said.add(claim)
    for (const { id } of claim.about) if (!of(id).said.has(claim)) of(id).about.add(claim)
  }
  for (const option of analysis.options) {
    if (option.provider) of(option.provider.id).options.add(option)
    for (const { who } of option.by) if (who.entity) of(who.entity.id).options.add(option)
  }
  return new Map(
    [...found].map(([id, { said, about, options }]) => [
      id,
      { said: [...said], about: [...about], options: [...options] },
    ]),
  )
}
