import { describe, expect, it } from 'vitest'
import { attestedNames, notDerived, tabled } from '../../support/attested-names.ts'

describe.each(tabled)('names in %s', (language) => {
  const names = attestedNames(language)
  const classes = [...new Set(names.map(({ inflection }) => inflection))]

  it.each(classes)('take the forms of their class: %s', (inflection) => {
    const missing = names
      .filter((name) => name.inflection === inflection)
      .map((name) => ({ name: name.name, missing: notDerived(language, name) }))
      .filter((one) => one.missing.length > 0)
    expect(missing).toEqual([])
  })

  it('are many, with all their cases', () => {
    expect(names.length).toBeGreaterThan(300)
    expect(names.flatMap(({ forms }) => forms).length).toBeGreaterThan(2_000)
  })
})
