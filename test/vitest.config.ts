import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENCE_MS } from './browser/until';
import { HeaviestFirst } from './run/heaviest-first';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    sequence: { sequencer: HeaviestFirst },
    setupFiles: ['test/run/stall-setup.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/e2e/**'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // Files share a process, so that what they import is loaded once for all of them.
          isolate: false,
          // Whole workbooks come and go: with room (in MB) for them the collector runs half as often.
          execArgv: ['--max-semi-space-size=64'],
          restoreMocks: true,
          unstubEnvs: true,
          maxWorkers: availableParallelism(),
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: PATIENCE_MS } },
          isolate: false,
          // Each file has a browser of its own, which mostly waits for its pages.
          maxWorkers: availableParallelism() + 1,
        },
      },
    ],
  },
});
