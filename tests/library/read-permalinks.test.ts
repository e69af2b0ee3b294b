import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPermalinks } from '../../src/library/read-permalinks.ts'

const fixture = (name: string) => join(import.meta.dirname, '../fixtures/permalinks', name)

test('a register is read with the place of each key', async () => {
  const { files, faults } = await readPermalinks(fixture('sound'))
  expect(faults).toEqual([])
  expect(files.map(({ slug, register }) => [slug, Object.entries(register.published)[1]])).toEqual([
    ['garantien', ['washington', 3]],
  ])
  expect(files[0]?.places.get('published/washington')).toEqual({ line: 7, column: 3 })
})

test('a broken register gives its faults, each at its place', async () => {
  const { files, faults } = await readPermalinks(fixture('broken'))
  expect(files).toEqual([])
  expect(faults.map(({ path, place, reason }) => `${path}:${place?.line}:${place?.column} ${reason}`)).toEqual([
    'content/permalinks/garantien.yaml:3:3 Unexpected key `published.Washington`, expected the id of a section',
    'content/permalinks/garantien.yaml:5:25 Unexpected value `forgotten` of `gone.lead.4.reason`, expected one of "merged", "moved", "withdrawn"',
    'content/permalinks/garantien.yaml:6:1 Unexpected key `artikel`, expected one of published, gone, article; nearest: `article`',
  ])
})

test('a project without registers has none', async () => {
  expect(await readPermalinks(join(import.meta.dirname, '../fixtures/registry/sound'))).toEqual({
    files: [],
    faults: [],
  })
})
