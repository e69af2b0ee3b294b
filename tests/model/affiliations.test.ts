import { expect, it } from 'vitest'
import { affiliationsOf } from '../../src/model/affiliations.ts'
import { smallRegistry } from '../support/small-registry.ts'

it('sorts the members of a country by kind, and leaves out kinds without any', () => {
  const members = [...smallRegistry.values()].filter(({ country }) => country === 'se').toReversed()
  expect([...affiliationsOf(members)].map(([kind, list]) => [kind, list.map(({ id }) => id)])).toEqual([
    ['person', ['ada-berg']],
    ['organisation', ['tt']],
    ['place', ['stockholm']],
  ])
})
