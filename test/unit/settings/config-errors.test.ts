import { describe, expect, test } from 'vitest';
import { CHANGE_CASES } from './change-error-cases.ts';
import { CASES, DAYS } from './config-error-cases.ts';
import { ISSUE_CASES } from './issue-error-cases.ts';
import { errorOf, problemsOf } from './loading.ts';
import { SWITCH_ROLE_CASES } from './switch-role-error-cases.ts';

const FILE = '.github/iam-sweep.yml';

describe('a config file that is refused says where, what was found and what is allowed', () => {
  test.each([...CASES, ...SWITCH_ROLE_CASES, ...ISSUE_CASES, ...CHANGE_CASES])(
    '%s',
    async (_, file, ...problems) => {
      expect(await problemsOf({ file })).toEqual(problems.map((problem) => `${FILE}:${problem}`));
    },
  );

  test('its problems carry file, line and column, so that annotations point at the line', async () => {
    const { problems } = await errorOf({ file: 'access:\n  unused-days: soon\n' });
    expect(problems).toEqual([
      {
        source: `${FILE}:2:16`,
        location: { file: FILE, line: 2, column: 16 },
        key: 'access.unused-days',
        what: 'found "soon"',
        allowed: DAYS,
      },
    ]);
  });

  test('the message begins with the count and says that nothing was audited', async () => {
    const { message, name } = await errorOf({ file: 'gate: { fail-on: High }' });
    expect(name).toBe('ConfigError');
    expect(message).toBe(
      'The configuration has 1 problem; nothing was audited.\n' +
        `  ${FILE}:1:18: gate.fail-on: found "High". Allowed: critical, high, medium, low, never. Did you mean "high"?`,
    );
  });

  test('the message stays readable when there are hundreds of problems', async () => {
    const file = Array.from({ length: 300 }, (_, index) => `key${index}: 1`).join('\n');
    const error = await errorOf({ file });
    expect(error.problems).toHaveLength(300);
    expect(error.message.split('\n')).toHaveLength(52);
    expect(error.message).toMatch(/\n {2}… and 250 more\.$/);
  });
});
