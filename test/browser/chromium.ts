/** Where the Chromium is that the browser tests run in: one that is installed, never one that is downloaded. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** As Debian, Ubuntu, Fedora, Arch and Google name the command. */
const COMMANDS = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'];

/** Where it is when it is on no path: a shell without `/usr/bin`, macOS. */
const PLACES = [
  ...COMMANDS.map((command) => `/usr/bin/${command}`),
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const NO_CHROMIUM =
  'No Chromium was found. Install one (`sudo apt-get install chromium`), or set CHROMIUM_PATH to its program.';

/** Said once where the tests go on without a browser. */
export const LEFT_OUT = `The browser tests of the HTML report are left out. ${NO_CHROMIUM}`;

/**
 * The program to start; undefined where there is none. A `CHROMIUM_PATH` that leads nowhere counts as none, so that a
 * typo does not end in the tests of another browser.
 */
export function findChromium(
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean = existsSync,
): string | undefined {
  const given = env.CHROMIUM_PATH?.trim();
  if (given) return exists(given) ? given : undefined;
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .filter((directory) => directory !== '')
    .flatMap((directory) => COMMANDS.map((command) => join(directory, command)));
  return [...onPath, ...PLACES].find((path) => exists(path));
}

/**
 * Whether the browser tests run. On a machine without a browser they are left out, in CI they fail: a check that is
 * green must have made them.
 */
export function runsBrowserTests(
  env: Readonly<Record<string, string | undefined>>,
  exists?: (path: string) => boolean,
): boolean {
  const isCi = ['true', '1'].includes(env.CI ?? '');
  return isCi || findChromium(env, exists) !== undefined;
}
