import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { chainOf, columns } from '../../../src/analysis/pictures/chain.ts'
import { textWidth, wrap } from '../../../src/analysis/pictures/label.ts'
import { roleMap } from '../../../src/analysis/pictures/map.ts'
import { matrixOf } from '../../../src/analysis/pictures/matrix.ts'
import { weekdayName, weekOf } from '../../../src/analysis/pictures/week.ts'
import { readLibrary } from '../../../src/library/read-library.ts'
import { translator } from '../../../src/i18n/translate.ts'
import { textIn, type Analysis } from '../../../src/model/analysis.ts'
import { languages } from '../../../src/model/language.ts'
import { fixtureSite } from '../../support/fixture-site.ts'

const { analyses } = await readLibrary(fixtureSite)
const [analysis] = analyses.values()
if (analysis === undefined) throw new Error('no analysis')

describe.each(languages)('the pictures in %s', (language) => {
  it('map: every country of a role once, by its name, with its role; nothing outside the frame', () => {
    const map = roleMap(analysis.roles, language)
    const expected = analysis.roles.flatMap(({ countries }, role) =>
      countries.map(({ id, names }) => ({ id, role, name: names[language] })),
    )
    const drawn = map.countries.map(({ entity, label, role }) => ({ id: entity.id, role, name: label.lines.join(' ') }))
    expect(drawn.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      expected.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    )
    for (const { label, path, x, y } of map.countries) {
      expect(path).not.toBe('')
      expect(x - label.width / 2).toBeGreaterThanOrEqual(0)
      expect(x + label.width / 2).toBeLessThanOrEqual(map.width)
      expect(y + label.height / 2).toBeLessThanOrEqual(map.height)
    }
  })

  it('chain: as many statements as the analysis has, each by its speaker and channel', () => {
    const chain = chainOf(analysis, language)
    expect(chain.links.reduce((sum, { count }) => sum + count, 0)).toBe(analysis.claims.length)
    for (const { count, speaker, via } of chain.links) {
      const own = analysis.claims.filter(
        (claim) => claim.speaker.id === speaker.party.id && claim.via?.id === via?.party.id,
      )
      expect(count).toBe(own.length)
      expect(speaker.label.lines.join(' ')).toBe(textIn(speaker.party.names, language))
      expect(speaker.label.width).toBeLessThanOrEqual(columns.from)
    }
  })

  it('options: every option once, in the column of its status and the row of its provider', () => {
    const matrix = matrixOf(analysis, language, (status) => status, 'nobody')
    expect(matrix.dots.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
      analysis.options.map((_, index) => index + 1),
    )
    for (const { number, status, x, y } of matrix.dots) {
      const option = analysis.options[number - 1]
      expect(status).toBe(option?.status)
      const column = matrix.columns.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0]
      expect(column?.status).toBe(status)
      const row = matrix.rows.find((candidate) => y > candidate.y && y < candidate.y + candidate.height)
      expect(row?.label.lines.join(' ')).toBe(option?.provider?.names[language] ?? 'nobody')
    }
  })

  it('options: the names of the statuses stand inside the frame and do not touch', () => {
    const matrix = matrixOf(analysis, language, (status) => translator(language)(`analysis.statuses.${status}`), '')
    const boxes = matrix.columns.map(({ label, labelX, labelY }) => ({
      left: labelX - label.width / 2,
      right: labelX + label.width / 2,
      top: labelY - label.height / 2,
      bottom: labelY + label.height / 2,
    }))
    for (const [index, a] of boxes.entries()) {
      expect(a.left).toBeGreaterThanOrEqual(0)
      expect(a.right).toBeLessThanOrEqual(matrix.width)
      for (const b of boxes.slice(index + 1))
        expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true)
    }
  })

  it('week: the weekdays of the text, by their names, and every event either on its day or among those without one', () => {
    const week = weekOf(analysis)
    expect(week.days.map(({ day }) => day)).toEqual(['tuesday', 'wednesday', 'thursday'])
    for (const { day, width } of week.days) expect(textWidth(weekdayName(day, language))).toBeLessThan(width)
    for (const { from, number, until } of week.marks) {
      const event = analysis.events[number - 1]
      expect(from).toBe(event?.day)
      expect(until).toBe(event?.until ?? event?.day)
    }
    const all = [...week.marks.map(({ number }) => number), ...week.undated].toSorted((a, b) => a - b)
    expect(all).toEqual(analysis.events.map((_, index) => index + 1))
  })
})

it('Crimea is drawn with Ukraine, as the caption says', () => {
  const map = roleMap(analysis.roles, 'de')
  const parts = (id: string) => map.countries.find(({ entity }) => entity.id === id)?.path.split('M').length ?? 0
  expect(parts('ua')).toBe(2)
})

it('the pictures follow the data: without a claim its speaker is gone, with another status an option moves', () => {
  const changed: Analysis = {
    ...analysis,
    claims: analysis.claims.filter(({ speaker }) => speaker.id !== 'jd-vance'),
    options: analysis.options.map((option) => ({ ...option, status: 'ruled-out' })),
  }
  expect(chainOf(changed, 'de').speakers.map(({ party }) => party.id)).not.toContain('jd-vance')
  expect(new Set(matrixOf(changed, 'de', String, '').dots.map(({ status }) => status))).toEqual(new Set(['ruled-out']))
})

it('a country too small for the atlas is named, not drawn, and the others keep their map', () => {
  const [role] = analysis.roles
  const [country] = role?.countries ?? []
  if (role === undefined || country === undefined) throw new Error('no country')
  const malta = { ...country, id: 'mt' as typeof country.id }
  const map = roleMap([...analysis.roles, { ...role, countries: [malta] }], 'de')
  expect([...map.notDrawn]).toEqual([malta])
  expect(map.countries).toEqual(roleMap(analysis.roles, 'de').countries)
  const alone = roleMap([{ ...role, countries: [malta] }], 'de')
  expect(alone.countries).toEqual([])
  expect(alone.land).toMatch(/^M\d/)
})

it('an analysis without events has no line, one without roles no country', () => {
  expect(weekOf({ ...analysis, events: [] })).toMatchObject({ height: 0, days: [], marks: [] })
  expect(roleMap([], 'de').countries).toEqual([])
})

it('another article has its pictures without a change of code', async () => {
  const other = await readLibrary(join(import.meta.dirname, '../../fixtures/analysis'))
  const [small] = other.analyses.values()
  if (small === undefined) throw new Error('no analysis')
  expect(roleMap(small.roles, 'de').countries.map(({ label }) => label.lines)).toEqual([['Schweden']])
  expect(chainOf(small, 'en').links.map(({ count, via }) => [count, via?.label.lines])).toEqual([
    [1, ['a speech']],
    [1, undefined],
  ])
  expect(matrixOf(small, 'de', String, '').dots).toHaveLength(1)
  expect(weekOf(small).days.map(({ day }) => day)).toEqual(['monday'])
})

it('labels break between words only', () => {
  expect(wrap('Vereinigtes Königreich', 80).lines).toEqual(['Vereinigtes', 'Königreich'])
  expect(wrap('Soldatengewerkschaft', 20).lines).toEqual(['Soldatengewerkschaft'])
})
