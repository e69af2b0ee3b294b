import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { z } from 'zod'
import type { PassageRecord } from './passage-records.ts'
import { strictPagefind } from './strict-pagefind.ts'

/** Pagefind's own interface, which this site does not use. */
const ownInterface = /(?:^|\/)pagefind-(?:ui|modular-ui|component-ui|highlight)\./

/** The file that lists the languages; Pagefind gives them in another order each time. */
const entryFile = 'pagefind-entry.json'

/** The list with its languages in alphabetical order, so that the same content gives the same bytes. */
const inOrder = (content: Uint8Array): string => {
  const entry = entrySchema.parse(JSON.parse(new TextDecoder().decode(content)))
  const languages = Object.entries(entry.languages).sort(([one], [other]) => (one < other ? -1 : 1))
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) })
}

/** A file of the index as it is served. */
const inPlace = (path: string, content: Uint8Array): string | Uint8Array => {
  if (path === entryFile) return inOrder(content)
  return browserFiles.has(path) ? strictPagefind(new TextDecoder().decode(content)) : content
}

/** What of Pagefind runs in the browser. */
const browserFiles: ReadonlySet<string> = new Set(['pagefind.js', 'pagefind-worker.js'])

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) })

/** What an index came to. */
export interface PassageIndex {
  readonly records: number
  readonly files: number
}

/**
 * Builds the passage index: one for each language of the records.
 *
 * @param records every version of the site's articles
 * @param outputPath the folder to write to
 * @throws if Pagefind reports anything, with everything that it reports
 */
export const writePassageIndex = async (
  records: readonly PassageRecord[],
  outputPath: string,
): Promise<PassageIndex> => {
  try {
    const { index, errors } = await createIndex({ writePlayground: false })
    refuse(errors, 'create an index')
    if (index === undefined) throw new Error('Pagefind gave no index')
    for (const record of records) refuse((await index.addCustomRecord(record)).errors, `add ${record.url}`)
    const { files, errors: errorsOfFiles } = await index.getFiles()
    refuse(errorsOfFiles, 'give its files')
    const needed = files.filter(({ path }) => !ownInterface.test(path))
    await rm(outputPath, { recursive: true, force: true })
    for (const { path, content } of needed) {
      await mkdir(dirname(join(outputPath, path)), { recursive: true })
      await writeFile(join(outputPath, path), inPlace(path, content))
    }
    return { records: records.length, files: needed.length }
  } finally {
    await close()
  }
}

const refuse = (errors: readonly string[], what: string) => {
  if (errors.length > 0) throw new Error(`Pagefind could not ${what}: ${errors.join('; ')}`)
}
