/** The browser tests find the browser that is there, and never go missing unnoticed. */
import { describe, expect, it } from 'vitest';
import { findChromium, runsBrowserTests } from '../browser/chromium.ts';

const only =
  (...paths: readonly string[]) =>
  (path: string): boolean =>
    paths.includes(path);

describe('The browser tests', () => {
  it('take the Chromium that CHROMIUM_PATH names before any other', () => {
    const exists = only('/opt/chromium/chrome', '/usr/bin/chromium');
    const env = { CHROMIUM_PATH: '/opt/chromium/chrome', PATH: '/usr/bin' };
    expect(findChromium(env, exists)).toBe('/opt/chromium/chrome');
  });

  it('take no other Chromium where CHROMIUM_PATH leads nowhere', () => {
    expect(findChromium({ CHROMIUM_PATH: '/opt/typo' }, only('/usr/bin/chromium'))).toBeUndefined();
  });

  it.each([
    ['/home/octocat/bin/google-chrome', { PATH: '/nowhere:/home/octocat/bin' }],
    ['/usr/bin/chromium', {}],
    ['/usr/bin/chromium-browser', { PATH: '' }],
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', { PATH: '/usr/bin' }],
  ])('find %s', (path, env) => {
    expect(findChromium(env, only(path))).toBe(path);
  });

  it('are left out on a machine without a browser', () => {
    expect(runsBrowserTests({ PATH: '/usr/bin' }, only())).toBe(false);
    expect(runsBrowserTests({ PATH: '/usr/bin' }, only('/usr/bin/chromium'))).toBe(true);
  });

  it('are not left out in CI, where a missing browser is a failure', () => {
    expect(runsBrowserTests({ CI: 'true' }, only())).toBe(true);
  });
});
