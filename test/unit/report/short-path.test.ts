import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../src/model/judgement.ts';
import { shortPath } from '../../../src/report/entity-words.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { slackMessage } from '../../../src/report/slack.ts';
import { input, judgement } from './factory.ts';
import { user } from './facts.ts';
import { stocktaking, switcher } from './people.ts';

describe('a long path', () => {
  test.each([
    ['alice', 20, 'alice'],
    ['ops/emea/alice.smith', 20, 'ops/emea/alice.smith'],
    ['divisions/emea/alice.smith', 24, 'divisions/…/alice.smith'],
    ['divisions/emea/it/alice.smith', 28, 'divisions/emea/…/alice.smith'],
    ['divisions/emea/alice.smith', 20, '…/alice.smith'],
    ['divisions/emea/alice.smith', 12, 'alice.smith'],
    ['divisions/alice.smith', 6, 'alice…'],
    ['444455556666:role/audit/emea/Reader', 33, '444455556666:role/audit/…/Reader'],
  ])('%s in %i characters is %s', (path, max, short) => {
    expect(shortPath(path, max)).toBe(short);
  });

  test('never takes anything of a name that fits', () => {
    const word = fc.string({ minLength: 1, maxLength: 64, unit: fc.constantFrom('a', '.', '@', '🙂') });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 9 }),
        word,
        fc.integer({ min: 64, max: 130 }),
        (path, name, max) => {
          const short = shortPath([...path, name].join('/'), max);
          expect([...short].length).toBeLessThanOrEqual(max);
          expect(short.split('/').at(-1)).toBe(name);
        },
      ),
    );
  });
});

describe('users and roles with the longest paths and names that IAM allows', () => {
  const path = `/divisions/${'x'.repeat(490)}/`;
  const [name, role] = ['alice'.padEnd(64, 'z'), 'Reader'.padEnd(64, 'r')];
  const roleArn = `arn:aws:iam::444455556666:role${path}${role}`;
  const silent = switcher(user({ name, path }), {
    status: 'unknown',
    ageDays: 100,
    lastRoleArn: roleArn,
    assumableRoles: [roleArn],
    reason: 'no logs',
  });
  const of = (status: 'stale' | 'unknown'): Judgement => ({
    ...judgement([]),
    switchRole: stocktaking([{ ...silent, status }]),
  });

  test('are named in Slack', () => {
    const blocks = JSON.stringify(slackMessage(input(of('stale'))).blocks);
    expect(blocks).toContain(`"divisions/…/${name}"`);
    expect(blocks).toContain(`"444455556666:role/divisions/…/${role}"`);
  });

  test('are named in the summary, in the table and in the notes', () => {
    const summary = renderSummary(input(of('unknown')));
    expect(summary.match(new RegExp(`divisions/…/${name}<`, 'g'))).toHaveLength(2);
    expect(summary.match(new RegExp(`role/divisions/…/${role}<`, 'g'))).toHaveLength(2);
  });
});
