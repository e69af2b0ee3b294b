import { fixtureSite, moreArticles } from './fixture-site.ts'
import { generateArticles } from './generate-articles.ts'
import { contentOf, keptProject, type ProjectPlan } from './test-project.ts'

/** How many small articles the grown site has beside the full ones; set it to 100 and more to see what a library costs. */
export const smallArticles = 12

/**
 * The sites that tests look at beside the real one in `dist`: the frozen first article; the same below a base path; the
 * same with further full articles and many small ones.
 */
const plans = {
  fixture: { fill: contentOf(fixtureSite) },
  'fixture-below-base': { fill: contentOf(fixtureSite), settings: { BASE: '/repo/' } },
  grown: {
    fill: async (root) => {
      await contentOf(fixtureSite, moreArticles)(root)
      await generateArticles(root, smallArticles)
    },
  },
} as const satisfies Readonly<Record<string, ProjectPlan>>

export type TestSite = keyof typeof plans

/** Builds a site of the tests, unless it is there. */
export const prepareSite = (name: TestSite): Promise<string> => keptProject(name, plans[name])
