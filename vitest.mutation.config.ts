import { defineConfig } from 'vitest/config';

/**
 * Tests that mutation testing runs: unit tests of the rooms that decide, without a browser. The exhaustive combinations
 * (properties.test.ts, model.test.ts) stay out: they take seconds, and a mutant that only they notice is missing a plain test.
 */
export default defineConfig({
  test: {
    include: [
      'tests/unit/rules/**/*.test.ts',
      'tests/unit/recognition/**/*.test.ts',
      'tests/unit/log/**/*.test.ts',
      'tests/unit/guard/**/*.test.ts',
    ],
    exclude: ['**/properties.test.ts', '**/model.test.ts', '**/node_modules/**'],
    setupFiles: ['tests/unit/log/few-rounds.ts'],
    testTimeout: 30_000,
  },
});
