import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { entityKinds, registerOf } from '../../src/model/kinds.ts'
import { jsonSchemas } from '../../src/model/json-schemas.ts'

const content = join(import.meta.dirname, '../../content')

it('the schemas for editors are up to date (`npm run schemas` writes them)', async () => {
  const folder = join(content, 'schemas')
  const files = await readdir(folder)
  const written = new Map(
    await Promise.all(
      files.map(async (file) => [file.replace('.json', ''), await readFile(join(folder, file), 'utf8')] as const),
    ),
  )
  expect(Object.fromEntries(written)).toEqual(Object.fromEntries(jsonSchemas()))
})

it('every field of an entity has a description', () => {
  for (const kind of entityKinds) {
    const schema: unknown = JSON.parse(jsonSchemas().get(kind) ?? '')
    expect(schema).toHaveProperty('properties')
    const { properties } = schema as { properties: Record<string, { description?: string }> }
    for (const [key, { description }] of Object.entries(properties)) expect(description, `${kind}.${key}`).toBeTruthy()
  }
})

it.each(entityKinds)('every file of the kind %s names its schema', async (kind) => {
  const folder = join(content, 'entities', registerOf[kind])
  for (const file of await readdir(folder))
    expect(await readFile(join(folder, file), 'utf8')).toMatch(
      `# yaml-language-server: $schema=../../schemas/${kind}.json\n`,
    )
})
