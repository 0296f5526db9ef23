import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LEFT_OUT, runsBrowserTests } from './test/browser/chromium.ts';

const BROWSER_TESTS = 'test/browser/**/*.test.ts';
const withBrowser = runsBrowserTests(process.env);
if (!withBrowser) console.warn(LEFT_OUT);

/** Not inherited by `extends`, which would run this file once more for each project. */
const common = {
  testTimeout: 60_000,
  // Runs of the action wait more than they compute: several within a file, and more files than two cores suggest.
  maxConcurrency: 4,
  maxWorkers: Math.max(3, availableParallelism() - 1),
};

/** What shows itself in a browser shows itself soon, and on a busy machine later. */
const browser = {
  test: {
    ...common,
    name: 'browser',
    include: [BROWSER_TESTS],
    expect: { poll: { timeout: 20_000, interval: 20 } },
  },
};

export default defineConfig({
  test: {
    ...common,
    projects: [
      { test: { ...common, name: 'node', include: ['test/**/*.test.ts'], exclude: [BROWSER_TESTS] } },
      ...(withBrowser ? [browser] : []),
    ],
  },
});
