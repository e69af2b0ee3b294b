import type { VFile } from 'vfile'
import { isMap, LineCounter, parseDocument, type Document } from 'yaml'
import { z } from 'zod'
import { nearestHint } from '../model/nearest.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The keys that a schema knows at a path of a value; empty where it is no object. */
const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  let current: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })
  for (const step of path) {
    if (!isObject(current)) return []
    current =
      typeof step === 'number'
        ? current['items']
        : isObject(current['properties'])
          ? current['properties'][String(step)]
          : undefined
  }
  return isObject(current) && isObject(current['properties']) ? Object.keys(current['properties']) : []
}

const rangeOf = (node: unknown): number | undefined => {
  if (!isObject(node) || !('range' in node)) return undefined
  const range: unknown = node['range']
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

/** The offset of the key at a path, or of the nearest thing around it. */
const offsetAt = (document: Document, path: readonly PropertyKey[]): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(path[length - 1]))?.key
      : undefined
    const found = rangeOf(key) ?? rangeOf(document.getIn(path.slice(0, length), true))
    if (found !== undefined) return found
  }
  return 0
}

/**
 * Reads YAML and checks it against a schema; every fault becomes a message of the file at its place.
 *
 * @param source the YAML text
 * @param schema what it has to be
 * @param file gets the messages: syntax errors, unknown keys with the nearest known one, missing and wrong values
 * @param lineOffset lines of the file before the YAML, for front matter
 * @returns the value, or nothing if there was a fault
 */
export const parseYaml = <Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: VFile,
  lineOffset = 0,
): z.output<Schema> | undefined => {
  const lines = new LineCounter()
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false })
  const complain = (reason: string, at: number, ruleId: string) => {
    const { line, col } = lines.linePos(at)
    const place = { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) }
    file.message(reason, { place, ruleId, source: 'lagebild' })
  }
  for (const error of document.errors)
    complain(`Unexpected YAML: ${error.message.replace(/\.$/, '')}`, error.pos[0], 'yaml-syntax')
  if (document.errors.length > 0) return undefined
  const result = schema.safeParse(document.toJS() ?? {})
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const where = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path)
      for (const key of issue.keys)
        complain(
          `Unexpected key \`${key}\`, expected one of ${known.join(', ')}${nearestHint(key, known)}`,
          offsetAt(document, [...issue.path, key]),
          'unknown-key',
        )
    } else if (issue.code === 'invalid_type' && document.getIn(issue.path) === undefined)
      complain(
        `Unexpected absence of \`${where}\`, expected a ${issue.expected}`,
        offsetAt(document, issue.path),
        'missing-key',
      )
    else complain(`Unexpected value of \`${where}\`: ${issue.message}`, offsetAt(document, issue.path), 'wrong-value')
  }
  return undefined
}
