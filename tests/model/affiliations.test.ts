import { expect, it } from 'vitest'
import { affiliationsOf } from '../../src/model/affiliations.ts'
import { entityId, smallRegistry } from '../support/small-registry.ts'

const members = (isMentioned: (id: string) => boolean) =>
  [...affiliationsOf(smallRegistry, entityId('se'), isMentioned)].map(([kind, list]) => [
    kind,
    list.map(({ id }) => id),
  ])

it('finds people, organisations and places of a country, by kind', () => {
  expect(members(() => true)).toEqual([
    ['person', ['ada-berg']],
    ['organisation', ['tt']],
    ['place', ['stockholm']],
  ])
})

it('leaves out who is not mentioned, and kinds without anyone', () => {
  expect(members((id) => id === 'tt')).toEqual([['organisation', ['tt']]])
})
