import { textIn, type Analysis, type Party } from '../../model/analysis.ts'
import type { Language } from '../../model/language.ts'
import { speakersOf } from '../views.ts'
import { wrap, type Label } from './label.ts'

/** Somebody or something in the chain, with the middle of its label. */
export interface ChainNode {
  readonly party: Party
  readonly label: Label
  readonly y: number
}

/** Statements that reach the text in one way. */
export interface ChainLink {
  readonly speaker: ChainNode
  readonly via: ChainNode | undefined
  readonly count: number
  readonly y: number
}

/** Who is quoted through whom. */
export interface Chain {
  readonly width: number
  readonly height: number
  readonly speakers: readonly ChainNode[]
  readonly channels: readonly ChainNode[]
  readonly links: readonly ChainLink[]
}

/** Where the columns stand. */
export const columns = { speaker: 0, from: 140, channel: 232, text: 316 } as const

const width = 340
const gap = 10

/** Lays out the chain of speakers: each with the channels of its claims and how many there are. */
export const chainOf = (analysis: Analysis, language: Language): Chain => {
  const ways = (speaker: Party) => {
    const claims = analysis.claims.filter((claim) => claim.speaker.id === speaker.id)
    return [...new Map(claims.map(({ via }) => [via?.id, via])).values()].map((via) => ({
      via,
      count: claims.filter((claim) => claim.via?.id === via?.id).length,
    }))
  }
  let y = gap
  const speakers = speakersOf(analysis).map((party): ChainNode => {
    const label = wrap(textIn(party.names, language), columns.from - 10)
    const height = Math.max(label.height, ways(party).length * 14)
    const node = { party, label, y: y + height / 2 }
    y += height + gap
    return node
  })
  const height = y

  const starts = speakers.flatMap((speaker) => {
    const own = ways(speaker.party)
    return own.map((way, index) => ({ speaker, ...way, y: speaker.y + (index - (own.length - 1) / 2) * 14 }))
  })
  const vias = [...new Map(starts.flatMap(({ via }) => (via === undefined ? [] : [[via.id, via] as const]))).values()]
  let last = -Infinity
  const channels = vias
    .map((party) => {
      const own = starts.filter(({ via }) => via?.id === party.id)
      const label = wrap(textIn(party.names, language), 84)
      return { party, label, y: own.reduce((sum, start) => sum + start.y, 0) / own.length }
    })
    .toSorted((a, b) => a.y - b.y)
    .map((node): ChainNode => {
      const free = Math.max(node.y, last + node.label.height / 2 + gap)
      last = free + node.label.height / 2
      return { ...node, y: free }
    })
  return {
    width,
    height: Math.max(height, last + gap),
    speakers,
    channels,
    links: starts.map(({ count, speaker, via, y: start }) => ({
      speaker,
      via: channels.find(({ party }) => party.id === via?.id),
      count,
      y: start,
    })),
  }
}
