import { resolve } from 'node:path'
import { reportFaults } from '../checks/report.ts'
import { checkLibrary } from '../checks/check-library.ts'
import { errorsIn, type Fault } from '../model/fault.ts'
import type { Library } from '../model/library.ts'
import { corpusOf, type Corpus } from './corpus.ts'
import { readLibrary } from './read-library.ts'

/** Content has faults; the message lists them all with their places. */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly faults: readonly Fault[]
  /** The place of the first fault, which the overlay of the development server opens. */
  readonly loc: { readonly file: string; readonly line: number; readonly column: number } | undefined
  constructor(faults: readonly Fault[]) {
    super(`The content has faults.\n\n${reportFaults(faults)}`)
    this.faults = faults
    const [first] = faults
    this.loc = first && { file: first.path, line: first.place?.line ?? 1, column: first.place?.column ?? 1 }
  }
}

/** The faults of a library: those of its files, and those that the rules find. */
export const faultsIn = (library: Library): readonly Fault[] => [...library.faults, ...checkLibrary(library)]

/** The content of a site: as read, what is wrong with it, and what pages look things up in. */
export interface SiteContent {
  readonly library: Library
  /** Faults of files, then of rules. */
  readonly faults: readonly Fault[]
  /** @throws {ContentError} if there are faults that are no warnings */
  readonly corpus: () => Corpus
}

const readContent = async (root: string): Promise<SiteContent> => {
  const library = await readLibrary(root)
  const faults = faultsIn(library)
  const errors = errorsIn(faults)
  let corpus: Corpus | undefined
  return {
    library,
    faults,
    corpus: () => {
      if (errors.length > 0) throw new ContentError(errors)
      return (corpus ??= corpusOf(library))
    },
  }
}

/**
 * Pages are bundled apart from the integrations, so that this module exists twice in one process; what was read stands where
 * both look.
 */
const shelf: { [key: symbol]: Map<string, Promise<SiteContent>> | undefined } = globalThis
const key = Symbol.for('lagebild:content')
const shelved = (): Map<string, Promise<SiteContent>> => (shelf[key] ??= new Map<string, Promise<SiteContent>>())

/**
 * The content of a project, read and checked once in a build and once after each change in development.
 *
 * @param root the project's folder
 * @throws what the file system throws
 */
export const siteContent = (root = process.cwd()): Promise<SiteContent> => {
  const folder = resolve(root)
  const known = shelved().get(folder)
  if (known !== undefined) return known
  const reading = readContent(folder)
  shelved().set(folder, reading)
  return reading
}

/** Forgets what was read, since files have changed. */
export const forgetContent = (): void => {
  shelved().clear()
}

/**
 * What the pages of the site look things up in.
 *
 * @throws {ContentError} if anything is wrong with the content
 */
export const siteCorpus = async (): Promise<Corpus> => (await siteContent()).corpus()
