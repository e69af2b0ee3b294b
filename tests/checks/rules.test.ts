import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, test } from 'vitest'
import type { Example } from '../../src/checks/example.ts'
import { allRules, explainRule, withRulesTable } from '../../src/desk/explain-rule.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { faultsIn } from '../../src/library/site.ts'
import { makeExampleProject, type ExampleProject } from '../support/example-project.ts'

let project: ExampleProject | undefined
afterEach(() => project?.remove())

const faultsOf = async (example: Example) => {
  project = await makeExampleProject(example)
  return faultsIn(await readLibrary(project.root))
}

describe.each(allRules.map((rule) => [rule.id, rule] as const))('%s', (id, { bad, good }) => {
  test('finds its bad example, and nothing else in it', async () => {
    const faults = await faultsOf(bad)
    expect(new Set(faults.map(({ rule }) => rule)), JSON.stringify(faults, null, 2)).toEqual(new Set([id]))
    for (const fault of faults) expect(fault.place, fault.reason).toBeDefined()
  })

  test('has nothing against its good example', async () => {
    expect(await faultsOf(good)).toEqual([])
  })

  test('is explained with both', () => {
    expect(explainRule(id)).toHaveProperty('help')
  })
})

test('no two rules share an id', () => {
  expect(new Set(allRules.map(({ id }) => id)).size).toBe(allRules.length)
})

test('the table of rules is up to date; if not: npm run schemas', () => {
  const format = readFileSync('content/README.md', 'utf8')
  expect(format, 'run `npm run schemas`').toBe(withRulesTable(format))
})
