import { expect, it } from 'vitest'
import { sentencesIn } from '../../src/model/article.ts'
import { runsOf } from '../../src/model/runs.ts'
import { smallRegistry } from '../support/small-registry.ts'
import { versionOf } from '../support/version.ts'

const runs = (text: string) => {
  const [sentence] = sentencesIn(versionOf(text, smallRegistry))
  return runsOf(sentence?.content ?? []).map(({ text: value, mention }) => [value, mention?.entity])
}

it('cuts the reading text where mentions begin and end', () => {
  expect(runs('Heute sprach [Ada Berg](entity:ada-berg).')).toEqual([
    ['Heute sprach ', undefined],
    ['Ada Berg', 'ada-berg'],
    ['.', undefined],
  ])
})

it('shows corrections as they read, inside mentions and around them', () => {
  expect(runs('Mit [Ada :corr[Berg]{sic="Borg"}](entity:ada-berg) sprach :corr[[TT](entity:tt)]{sic="T T"}.')).toEqual([
    ['Mit ', undefined],
    ['Ada Berg', 'ada-berg'],
    [' sprach ', undefined],
    ['TT', 'tt'],
    ['.', undefined],
  ])
})

it('keeps two mentions apart that touch', () => {
  expect(runs('[Berg](entity:ada-berg)[Lund](entity:olof-lund)')).toHaveLength(2)
})
