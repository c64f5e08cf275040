import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { FailuresReporter } from './tests/failures-reporter.ts';

export default defineConfig(async () => ({
  plugins: [...(await WxtVitest()), preact({ devToolsEnabled: false, prefreshEnabled: false })],
  test: {
    reporters: ['default', new FailuresReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: { name: 'structure', include: ['tests/structure/**/*.test.ts'], testTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/faults/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Real browsers on a busy machine lose a focus or a frame now and then; a broken promise fails every time.
          retry: 2,
          // Two cores: one browser at a time keeps real input events from starving each other.
          fileParallelism: false,
        },
      },
    ],
  },
}));
