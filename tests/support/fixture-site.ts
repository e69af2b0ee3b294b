import { join } from 'node:path'

const folder = join(import.meta.dirname, '../fixtures')

/** A folder that holds the frozen first article with its registry under `content`, as a project does. */
export const fixtureSite = join(folder, 'site')

/** The same for what is added to it: a full second article, and one in German alone without an analysis. */
export const moreArticles = join(folder, 'more')
