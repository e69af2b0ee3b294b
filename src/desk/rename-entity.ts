import { isMap, isScalar, parseDocument } from 'yaml'
import { z } from 'zod'

/**
 * A content file in which an entity goes by another id: mentions and roles of articles, references of analyses. Nothing else
 * changes, byte for byte.
 *
 * @param path tells what kind of file it is
 */
export const renameInFile = (path: string, text: string, from: string, to: string): string => {
  if (path.endsWith('analysis.yaml')) return replaceScalars(text, analysisReferences(text, from), to)
  if (!path.endsWith('.md')) return renameMentions(text, from, to)
  const matter = /^---\n(?<yaml>[^]*?\n)---\n/u.exec(text)?.groups?.['yaml'] ?? ''
  const renamed = replaceScalars(matter, roleKeys(matter, from), to)
  return renameMentions(
    text.replace(matter, () => renamed),
    from,
    to,
  )
}

/** The file of an entity with its new id, and the old one among those that it had. */
export const renameEntityFile = (source: string, from: string, to: string): string => {
  const document = parseDocument(source)
  document.set('id', to)
  const former: unknown = document.toJS()
  const earlier = z.object({ formerIds: z.array(z.string()).default([]) }).parse(former).formerIds
  document.set('formerIds', [...earlier.filter((id) => id !== to), from])
  return document.toString({ lineWidth: 0 })
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const renameMentions = (text: string, from: string, to: string) =>
  text.replace(new RegExp(`\\]\\(entity:${escapeRegExp(from)}(?=[\\s)])`, 'gu'), `](entity:${to}`)

/** Where something stands in a text: from the first character to the one after the last. */
type Range = readonly [start: number, end: number]

const replaceScalars = (text: string, ranges: readonly Range[], to: string) =>
  ranges.reduceRight((result, [start, end]) => result.slice(0, start) + to + result.slice(end), text)

/** Keys of analyses whose values are ids of entities, alone or in lists; prose is never one. */
const entityKeys = new Set(['about', 'speaker', 'via', 'provider', 'who', 'countries', 'country'])

const analysisReferences = (text: string, id: string): readonly Range[] => {
  const found: Range[] = []
  const walk = (node: unknown, key: string) => {
    if (isMap(node)) for (const pair of node.items) walk(pair.value, isScalar(pair.key) ? String(pair.key.value) : '')
    else if (isScalar(node) && node.value === id && node.range && entityKeys.has(key))
      found.push([node.range[0], node.range[1]])
    else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items))
      for (const item of node.items) walk(item, key)
  }
  walk(parseDocument(text, { keepSourceTokens: true }).contents, '')
  return found
}

/** The keys of `roles` in front matter. */
const roleKeys = (matter: string, id: string): readonly Range[] => {
  const roles: unknown = parseDocument(matter, { keepSourceTokens: true }).get('roles')
  if (!isMap(roles)) return []
  return roles.items.flatMap(({ key }) =>
    isScalar(key) && key.value === id && key.range ? [[key.range[0], key.range[1]] as const] : [],
  )
}
