import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownKey, shownPath, shownText, shownValue } from '../../../src/settings/shown.ts';

/** Put together here, so that no scanner takes this file for a leak. */
const SECRETS = [
  `AKIA${'IOSFODNN7EXAMPLE'}`,
  `wJalrXUtnFEMI/K7MDENG/${'bPxRfiCYEXAMPLEKEY'}`,
  `ghp_${'a1B2'.repeat(9)}`,
  `github_pat_${'a1B2_'.repeat(9)}`,
  `xoxb-${'1234567890-abcdef'}`,
  `https://hooks.slack.com/services/${'T0/B0/x'}`,
  `eyJhbGciOiJSUzI1NiJ9.${'eyJzdWIiOiJ4In0.sig'}`,
  `-----BEGIN RSA ${'PRIVATE KEY'}-----`,
];

describe('what the user wrote, in a message', () => {
  test.each(SECRETS)('is hidden when it looks like a credential: %s', (secret) => {
    const hidden = `a text of ${secret.length} characters that looks like a credential and is not shown`;
    expect(shownText(secret)).toBe(hidden);
    expect(shownValue(`x ${secret}`)).not.toContain(secret);
    expect(shownPath(secret)).not.toContain(secret);
    expect(shownKey(secret)).not.toContain(secret);
  });

  test.each([
    'arn:aws:iam::123456789012:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_0123456789abcdef',
    'role/team/app/orders-api-0123456789-0123456789-0123456789',
  ])('is shown when it is the name of an entity: %s', (name) => {
    expect(shownText(name)).toContain(name.slice(0, 80));
  });

  test.each([
    ['', 'an empty text'],
    ['180 days', '"180 days"'],
    ['a "b" \\', '"a \\"b\\" \\\\"'],
    ['a\nb\u0007\u202e\u00a0', '"a\\nb\\u{7}\\u{202e}\\u{a0}"'],
    ['##[error]x', '"#\\u{23}[error]x"'],
    ['é'.repeat(81), `"${'é'.repeat(80)}…"`],
    ['👩'.repeat(81), `"${'👩'.repeat(80)}…"`],
    [12, '12'],
    [false, 'false'],
    [null, 'nothing'],
    [[], 'an empty list'],
    [[1], 'a list'],
    [{ a: 1 }, 'a mapping'],
  ])('%j is shown as %s', (value, shown) => {
    expect(shownValue(value)).toBe(shown);
  });

  test('stays on one line and holds no invisible character, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const shown of [shownText(text), shownPath(text), shownKey(text)]) {
          expect(shown).not.toMatch(/\p{C}|(?! )\p{Z}|##\[/u);
        }
      }),
    );
  });
});
