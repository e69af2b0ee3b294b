import type { VFile } from 'vfile'
import { Document, isMap, LineCounter, parseDocument, YAMLParseError } from 'yaml'
import { z } from 'zod'
import { nearestHint } from '../model/nearest.ts'
import { yamlFaults } from './yaml-faults.ts'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a schema says of the value at a path: its known keys, where it is an object. */
const keysAt = (schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] => {
  let current: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' })
  for (const step of path) {
    if (!isObject(current)) return []
    if (typeof step === 'number') current = current['items']
    else {
      const properties = current['properties']
      current = isObject(properties) ? properties[String(step)] : current['additionalProperties']
    }
  }
  return isObject(current) && isObject(current['properties'])
    ? Object.keys(current['properties']).filter((key) => !key.startsWith('$'))
    : []
}

const rangeOf = (node: unknown): number | undefined => {
  if (!isObject(node) || !('range' in node)) return undefined
  const range: unknown = node['range']
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}

/** Whether a message points at the key of a path or at its value. */
type Side = 'key' | 'value'

/** The offset of the key or value at a path, or of the nearest thing around it. */
const offsetAt = (document: Document, path: readonly PropertyKey[], side: Side): number => {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    const key = isMap(parent)
      ? parent.items.find((item) => String(item.key) === String(path[length - 1]))?.key
      : undefined
    const value = rangeOf(document.getIn(path.slice(0, length), true))
    const found = side === 'value' && length === path.length ? (value ?? rangeOf(key)) : (rangeOf(key) ?? value)
    if (found !== undefined) return found
  }
  return 0
}

/** A YAML text that was read. */
export interface YamlReading<Value> {
  /** The value, or nothing where the schema does not hold. */
  readonly value: Value | undefined
  /**
   * Adds a message to the file at a path of the YAML, for rules beyond the schema.
   *
   * @param side whether the fault lies in the key or in the value
   */
  readonly report: (path: readonly PropertyKey[], reason: string, ruleId: string, side?: Side) => void
}

/**
 * Reads YAML and checks it against a schema; every fault becomes a message of the file at its place.
 *
 * @param source the YAML text
 * @param schema what it has to be; a message of it that begins with “Unexpected” is used as it stands
 * @param file gets the messages: syntax errors, unknown keys with the nearest known one, missing and wrong values
 * @param lineOffset lines of the file before the YAML, for front matter
 */
export const readYaml = <Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: VFile,
  lineOffset = 0,
): YamlReading<z.output<Schema>> => {
  const lines = new LineCounter()
  const document = parsed(source, lines)
  const complain = (reason: string, at: number, ruleId: string) => {
    const { line, col } = lines.linePos(at)
    const place = { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) }
    file.message(reason, { place, ruleId, source: 'lagebild' })
  }
  const report: YamlReading<unknown>['report'] = (path, reason, ruleId, side = 'value') => {
    complain(reason, offsetAt(document, path, side), ruleId)
  }
  for (const error of document.errors)
    complain(`Unexpected YAML: ${error.message.replace(/\.$/, '')}`, error.pos[0], 'yaml-syntax')
  if (document.errors.length > 0) return { value: undefined, report }
  const faults = yamlFaults(document, source)
  for (const { reason, at, rule } of faults) complain(reason, at, rule)
  if (faults.some(({ rule }) => rule === 'yaml-anchor')) return { value: undefined, report }
  const result = schema.safeParse(document.toJS() ?? {}, { reportInput: true })
  if (result.success) return { value: result.data, report }
  for (const issue of result.error.issues) {
    const where = issue.path.map(String).join('.')
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, issue.path)
      for (const key of issue.keys)
        report(
          [...issue.path, key],
          `Unexpected key \`${key}\`, expected one of ${known.join(', ')}${nearestHint(key, known)}`,
          'unknown-key',
          'key',
        )
    } else if (issue.code === 'invalid_key') {
      const [inner] = issue.issues
      const reason = inner?.message ?? 'expected another'
      report(
        issue.path,
        reason.startsWith('Unexpected') ? reason : `Unexpected key \`${where}\`, ${reason}`,
        'wrong-value',
        'key',
      )
    } else if (issue.message.startsWith('Unexpected')) report(issue.path, issue.message, 'wrong-value', 'key')
    else if (document.getIn(issue.path) === undefined)
      report(
        issue.path,
        `Unexpected absence of \`${where}\`, expected ${issue.code === 'invalid_value' ? `one of ${issue.values.join(', ')}` : issue.code === 'invalid_type' ? `a ${issue.expected}` : issue.message}`,
        'missing-key',
        'key',
      )
    else if (issue.code === 'invalid_value') {
      const choices = issue.values.map(String)
      const hint = nearestHint(String(issue.input), choices)
      report(
        issue.path,
        `Unexpected value \`${String(issue.input)}\` of \`${where}\`, expected one of ${choices.map((choice) => `"${choice}"`).join(', ')}${hint}`,
        'wrong-value',
        'key',
      )
    } else {
      const found =
        typeof issue.input === 'string' ? `Unexpected value \`${shortened(issue.input)}\`` : 'Unexpected value'
      const reason = issue.message.startsWith('expected') ? `, ${issue.message}` : `: ${issue.message}`
      report(issue.path, `${found} of \`${where || 'the file'}\`${reason}`, 'wrong-value', 'key')
    }
  }
  return { value: undefined, report }
}

/** A value in a message: its beginning. */
const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)

/** The YAML document, or one with the error that it is nested too deeply to be read. */
const parsed = (source: string, lineCounter: LineCounter): Document => {
  try {
    return parseDocument(source, { lineCounter, prettyErrors: false })
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const document = new Document()
    document.errors.push(new YAMLParseError([0, 0], 'IMPOSSIBLE', 'nested too deeply, expected a few levels'))
    return document
  }
}

/** The value of {@link readYaml} alone. */
export const parseYaml = <Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  file: VFile,
  lineOffset = 0,
): z.output<Schema> | undefined => readYaml(source, schema, file, lineOffset).value
