import { describe, expect, it } from 'vitest'
import { formCounts, passagesOf, referencesIn } from '../../src/model/references.ts'
import { entityId, smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const version = versionOf(
  `[Ada Berg](entity:ada-berg) reiste nach [Stockholm](entity:stockholm).
[Stockholm](entity:stockholm) widersprach, [Stockholm](entity:stockholm) zögerte.

## [Schwedens](entity:se) Antwort {#antwort}

Die [schwedische](entity:se) Regierung schwieg.`,
  smallRegistry,
)
const references = referencesIn(version, smallRegistry)
const of = (id: string) => references.get(entityId(id)) ?? []

describe('references', () => {
  it('are found in sentences and headings, in reading order, with their reading text', () => {
    expect(of('stockholm').map(({ passage, surface }) => [passage.id, surface])).toEqual([
      ['lead.1', 'Stockholm'],
      ['lead.2', 'Stockholm'],
      ['lead.2', 'Stockholm'],
    ])
  })

  it('of a capital that stands for a government count for the country too', () => {
    expect(of('se').map(({ passage, surface }) => [passage.id, surface])).toEqual([
      ['lead.2', 'Stockholm'],
      ['lead.2', 'Stockholm'],
      ['antwort', 'Schwedens'],
      ['antwort.1', 'schwedische'],
    ])
  })

  it('are missing for what the text does not mention', () => {
    expect(references.has(entityId('olof-lund'))).toBe(false)
  })

  it('are counted by form, in the order of the forms', () => {
    expect([...formCounts(of('se'))]).toEqual([
      ['name', 1],
      ['adjective', 1],
      ['metonymy', 2],
    ])
  })

  it('are gathered by passage, each passage once', () => {
    expect(passagesOf(of('stockholm')).map(({ passage, references: own }) => [passage.id, own.length])).toEqual([
      ['lead.1', 1],
      ['lead.2', 2],
    ])
  })
})
