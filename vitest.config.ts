import { defineConfig } from 'vitest/config'

/** Limits that hold on a machine four times slower than the one that the tests were written on. */
const limits = { testTimeout: 240_000, hookTimeout: 600_000 }

/** Tests that hold for any sound content: they know no article. */
const invariants = ['tests/site/{analysis,article,html,languages,links,registers,sharing}.test.ts']

/**
 * Kinds of test: pure functions; the site of the fixtures, built; the same in a real browser; and what must hold for any
 * content, of the real site in `dist/` and of a site with many articles; what must hold in each browser engine, in the one
 * that `ENGINE` names.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/e2e/**', 'tests/engines/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: 'tests/support/setup-fixture.ts',
          env: { TEST_SITE: 'fixture' },
          ...limits,
        },
      },
      { test: { name: 'content', include: [...invariants, 'tests/site/determinism.test.ts'], ...limits } },
      {
        test: {
          name: 'grown',
          include: invariants,
          globalSetup: 'tests/support/setup-grown.ts',
          env: { TEST_SITE: 'grown' },
          ...limits,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: 'tests/support/setup-fixture.ts',
          env: { TEST_SITE: 'fixture' },
          fileParallelism: false,
          ...limits,
          testTimeout: 480_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: 'tests/support/setup-fixture.ts',
          env: { TEST_SITE: 'fixture' },
          fileParallelism: false,
          ...limits,
          testTimeout: 480_000,
        },
      },
    ],
  },
})
