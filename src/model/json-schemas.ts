import { z } from 'zod'
import { analysisProseSchema, analysisSchema } from './analysis.ts'
import { entitySchemas } from './entity.ts'
import { entityKinds } from './kinds.ts'
import { frontMatterSchema } from './front-matter.ts'
import { glossarySchema } from './glossary.ts'

const schemas: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(entityKinds.map((kind) => [kind, entitySchemas[kind]])),
  'front-matter': frontMatterSchema,
  analysis: analysisSchema,
  'analysis-prose': analysisProseSchema,
  glossary: glossarySchema,
}

/**
 * The schemas of the content files as JSON Schema, for editors: they complete and check while the author types.
 *
 * @returns the text of each schema file by its name without ending
 */
export const jsonSchemas = (): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`,
    ]),
  )
