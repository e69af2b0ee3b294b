import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readRegistry } from '../../src/library/read-registry.ts'
import { isEntityId, type EntityId } from '../../src/model/ids.ts'

const project = join(import.meta.dirname, '../..')
const fixture = (name: string) => join(project, 'tests/fixtures/registry', name)

const id = (value: string): EntityId => {
  if (!isEntityId(value)) throw new TypeError(`not an id: ${value}`)
  return value
}

/** The messages of a fixture, as an editor would list them. */
const messages = async (name: string) =>
  (await readRegistry(fixture(name))).files.flatMap((file) =>
    file.messages.map(({ line, column, ruleId, reason }) => `${file.path}:${line}:${column} ${ruleId} ${reason}`),
  )

describe('a sound registry', () => {
  it('has every entity of every folder, in order of id, and no message', async () => {
    const { registry, files } = await readRegistry(fixture('sound'))
    expect([...registry.keys()]).toEqual(['ada-berg', 'gb', 'se'])
    expect(files.flatMap((file) => file.messages)).toEqual([])
  })

  it('takes the names of countries from CLDR', async () => {
    const { registry } = await readRegistry(fixture('sound'))
    expect(registry.get(id('gb'))?.names).toEqual({
      de: 'Vereinigtes Königreich',
      en: 'United Kingdom',
      fr: 'Royaume-Uni',
      it: 'Regno Unito',
      fi: 'Iso-Britannia',
      uk: 'Велика Британія',
    })
  })

  it('prefers a name that the file gives, and keeps the one of CLDR as an alias', async () => {
    const sweden = (await readRegistry(fixture('sound'))).registry.get(id('se'))
    expect(sweden?.names.fi).toBe('Svea')
    expect(sweden?.aliases).toEqual([
      { name: 'Königreich Schweden', languages: ['de'], kind: 'long' },
      { name: 'Ruotsi', languages: ['fi'], kind: 'variant' },
    ])
  })

  it('adds the short names of CLDR where the file does not have them', async () => {
    const aliases = (await readRegistry(fixture('sound'))).registry.get(id('gb'))?.aliases
    expect(aliases).toEqual([
      { name: 'UK', kind: 'abbreviation' },
      { name: 'R.-U.', languages: ['fr'], kind: 'short' },
      { name: 'Britannia', languages: ['fi'], kind: 'short' },
    ])
  })
})

describe('a fault', () => {
  it.each([
    ['unknown-key', 'people/ada-berg.yaml:6:1', 'unknown-key', 'nearest: `country`'],
    ['missing-name', 'people/ada-berg.yaml:3:1', 'missing-key', '`names.uk`'],
    ['bad-yaml', 'people/ada-berg.yaml:3:1', 'yaml-syntax', 'Unexpected YAML'],
    ['id-not-file-name', 'people/ada-berg.yaml:1:5', 'id-of-file', 'expected `ada-berg`'],
    ['id-twice', 'places/berg.yaml:1:5', 'id-twice', '`content/entities/people/berg.yaml`'],
    ['unknown-territory', 'countries/xx.yaml:1:5', 'unknown-territory', '`xx`'],
    ['strange-folder', 'poeple:1:1', 'unknown-register', 'nearest: `people`'],
    ['not-utf-8', 'people/ada-berg.yaml:6:3', 'utf-8', 'expected text in UTF-8'],
    ['wrong-kind', 'people/ada-berg.yaml:2:1', 'wrong-value', 'expected one of "person"'],
    ['unknown-alias-kind', 'people/ada-berg.yaml:7:22', 'wrong-value', 'nearest: `abbreviation`'],
    ['not-yaml-file', 'people/ada-berg.yml:1:1', 'entity-file', 'ends in `.yaml`'],
  ])('of the kind %s is reported at %s', async (name, place, rule, part) => {
    const found = await messages(name)
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`content/entities/${place} ${rule} `)
    expect(found[0]).toContain(part)
  })

  it('in a reference to a country is reported at the reference; the entity stays, so that its mentions are no faults', async () => {
    const { registry } = await readRegistry(fixture('unknown-country'))
    expect([...registry.keys()]).toEqual(['ada-berg', 'berg', 'se'])
    expect(await messages('unknown-country')).toEqual([
      'content/entities/people/ada-berg.yaml:6:10 unknown-country Unexpected country `sf` in `country`, expected the id of a country; nearest: `se`',
      'content/entities/places/berg.yaml:4:14 unknown-country Unexpected country `berg` in `canStandFor`, expected the id of a country',
    ])
  })
})

it('an entity whose file has faults is known all the same, so that its mentions are no faults too', async () => {
  const { registry } = await readRegistry(fixture('bad-yaml'))
  expect([...registry.keys()]).toEqual(['ada-berg'])
})

it('a country that cannot be read makes no fault where people refer to it', async () => {
  expect(await messages('broken-country')).toEqual([expect.stringContaining('countries/se.yaml:2:1 wrong-value')])
})

describe("the project's registry", () => {
  it('has no fault and every entity of the first article', async () => {
    const { registry, files } = await readRegistry(project)
    expect(files.flatMap((file) => file.messages.map(String))).toEqual([])
    expect(registry.size).toBe(25)
  })

  it('mixes Latin and Cyrillic letters in no word', async () => {
    const { registry } = await readRegistry(project)
    const texts = JSON.stringify([...registry.values()])
    expect(texts.match(/\p{Script=Cyrillic}[’-]?\p{Script=Latin}|\p{Script=Latin}[’-]?\p{Script=Cyrillic}/u)).toBeNull()
  })
})
