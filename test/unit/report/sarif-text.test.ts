import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { message, relativeUri } from '../../../src/report/sarif/text.ts';
import { hostile } from './hostile.ts';
import { sarifRun } from './sarif-log.ts';

/** What a viewer shows: SARIF 2.1.0, 3.11.5 and 3.11.6. */
const LINK = /(?<!\\)(?:\\\\)*\[(?:[^[\]\\]|\\.)*\]\([^)]*\)/;
const PLACEHOLDER = /(?<!\{)(?:\{\{)*\{\d+\}/;
const displayed = (text: string) => text.replace(/\\([[\]\\])/g, '$1').replace(/([{}])\1/g, '$1');
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;

const fragment = fc.constantFrom(
  ...['[', ']', '(', ')', '](1)', '[x](https://example.com)', '\\', '\\[', '{', '}', '{0}', '{{0}}', ' '],
  ...['@octocat', 'role/a', '\u202e', '\u200b', '\n', '\r\n', '\u2028', '\ud800', '<img src=x>', '`', '%0A'],
);
const foreign = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));

describe('A message', () => {
  it('never holds a link, a placeholder or a hidden character that a name brought', () => {
    fc.assert(
      fc.property(foreign, (name) => {
        const { text } = message(`Role ${name} may use S3`);
        expect(text).not.toMatch(LINK);
        expect(text).not.toMatch(PLACEHOLDER);
        expect(text).not.toMatch(HIDDEN);
      }),
    );
  });

  it('shows the name as it is', () => {
    const { text } = message('Role [x](1) {0} C:\\d', '', '[y]');
    expect(text).toBe('Role \\[x\\](1) {{0}} C:\\\\d\n\n\\[y\\]');
    expect(displayed(text)).toBe('Role [x](1) {0} C:\\d\n\n[y]');
  });

  it('is cut where a name or a reason has no end', () => {
    expect(message('x'.repeat(1e6)).text).toBe(`${'x'.repeat(1999)}…`);
  });
});

test('no message of a whole run holds a link, a placeholder or a hidden character of foreign origin', () => {
  const run = sarifRun(hostile('[x](https://example.com) {0} \\[y](1)\u202e\n@octocat'));
  const [{ toolExecutionNotifications, toolConfigurationNotifications }] = run.invocations;
  const all = [...run.results, ...toolExecutionNotifications, ...toolConfigurationNotifications];
  expect(all.length).toBeGreaterThan(10);
  for (const { message: told } of all) {
    expect(told.text).not.toMatch(LINK);
    expect(told.text).not.toMatch(PLACEHOLDER);
    for (const line of told.text.split('\n\n')) expect(line).not.toMatch(HIDDEN);
  }
  expect(JSON.stringify(run.properties)).not.toMatch(HIDDEN);
  for (const { properties } of run.results) expect(JSON.stringify(properties)).not.toMatch(HIDDEN);
});

test('a path becomes a relative reference that leads back to it', () => {
  const base = 'https://example.com/';
  const part = fc.constantFrom(...'a.-:?#%&+ ~@\\"<{設\t\u{1f9f9}');
  const segment = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  const named = segment.filter((text) => !/^\.{1,2}$/.test(text));
  fc.assert(
    fc.property(fc.array(named, { minLength: 1, maxLength: 5 }), (segments) => {
      const { href, origin } = new URL(relativeUri(segments.join('/')), base);
      expect(origin).toBe('https://example.com');
      expect(href.slice(base.length).split('/').map(decodeURIComponent)).toEqual(segments);
    }),
  );
});
