import { defineConfig } from 'vitest/config'

/**
 * Four kinds of test: pure functions; the built site in `dist/`; the built site in a real browser; what must hold in each
 * browser engine, in the one that `ENGINE` names.
 *
 * The limits hold on a machine that is four times slower than two quiet cores, or as busy.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**', 'tests/e2e/**', 'tests/engines/**'],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 240_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 480_000,
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 480_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 480_000,
          expect: { poll: { timeout: 60_000 } },
          hookTimeout: 480_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
