import { selectAll } from 'hast-util-select'
import { expect, test } from 'vitest'
import { reservedId } from '../../src/model/reserved-ids.ts'
import { builtPages } from '../support/pages.ts'

const pages = builtPages().map(({ path, tree }) => ({
  path,
  ids: selectAll('[id]', tree).map(({ properties }) => String(properties['id'])),
  gone: new Set(selectAll('.gone[id]', tree).map(({ properties }) => String(properties['id']))),
}))

test('no id stands twice in a page', () => {
  expect(pages.length).toBeGreaterThan(50)
  const twice = pages.flatMap(({ path, ids }) =>
    ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path || '/'} ${id}`),
  )
  expect(twice).toEqual([])
})

test('every id that is no passage is one that content cannot have: src/model/reserved-ids.ts', () => {
  const free = pages.flatMap(({ path, ids, gone }) => {
    const sections = new Set(ids.map((id) => /^(?<section>[a-z0-9-]+)\.\d+$/u.exec(id)?.groups?.['section']))
    return ids
      .filter((id) => !gone.has(id) && !sections.has(id) && !/^[a-z0-9-]+\.\d+$/u.test(id))
      .filter((id) => reservedId(id) === undefined)
      .map((id) => `${path || '/'} ${id}`)
  })
  expect([...new Set(free)].slice(0, 20)).toEqual([])
})
