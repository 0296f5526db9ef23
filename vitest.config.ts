import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    // Runs of the action wait more than they compute: several within a file, and more files than two cores suggest.
    maxConcurrency: 4,
    maxWorkers: Math.max(3, availableParallelism() - 1),
  },
});
