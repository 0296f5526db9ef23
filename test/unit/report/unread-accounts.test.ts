/** "Nobody" is said of users who were looked at, and of no others. */
import { describe, expect, test } from 'vitest';
import type { JudgedSwitcher, JudgedSwitchRole, Judgement } from '../../../src/model/judgement.ts';
import type { AccountSnapshot } from '../../../src/model/snapshot.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { slackMessage } from '../../../src/report/slack.ts';
import { input, judgement } from './factory.ts';
import { ACCOUNT, user } from './facts.ts';
import { source, stocktaking, switcher } from './people.ts';

const ann = switcher(user({ name: 'ann' }));
const carol = switcher(user({ name: 'carol' }), { status: 'stale', ageDays: 233 });
const unknown = switcher(user({ name: 'gus' }), { status: 'unknown' });
const account = (id: string, inventory: AccountSnapshot['inventory']): AccountSnapshot => ({
  id,
  partition: 'aws',
  inventory,
  entities: [],
});
const WHOLE = [account(ACCOUNT, 'complete'), account('444455556666', 'complete')];
const UNREAD = [account(ACCOUNT, 'complete'), account('444455556666', 'incomplete')];
const MISSING = '⚠️ Users may be missing: account 444455556666 could not be looked at in full.';

function of(
  users: readonly JudgedSwitcher[],
  accounts = WHOLE,
  more: Partial<JudgedSwitchRole> = {},
): Judgement {
  const base = judgement([]);
  return { ...base, snapshot: { ...base.snapshot, accounts }, switchRole: stocktaking(users, more) };
}

describe('Slack', () => {
  const told = (judged: Judgement) => {
    const slack = { repeat: false, textNone: 'All is well.', textSome: 'Somebody is silent.' };
    const { text, blocks } = slackMessage(input(judged, { slack }));
    return { text, blocks: JSON.stringify(blocks) };
  };

  test.each([
    ['all users were judged', [ann]],
    ['no user may switch', []],
  ])('is told that all is well where %s', (_, users) => {
    const { text, blocks } = told(of(users));
    expect(text).toBe('✅ IAM Sweep: pass. All is well.');
    expect(blocks).toContain('All is well.');
  });

  test.each<[string, Judgement, RegExp]>([
    ['a user is unknown', of([ann, unknown]), /none of 2 users .* ⚠️ 1 could not be determined\.$/],
    ['an account is unread', of([ann], UNREAD), new RegExp(`none of 1 user .* ${MISSING}$`)],
    ['nothing but an unread account is left', of([], UNREAD), /: no user is known who may switch role\. ⚠️ /],
    [
      'a source had problems',
      of([ann], WHOLE, { coverage: { from: null, to: null, sources: [source({ problemCount: 1 })] } }),
      /none of 1 user who may switch role is known to be silent for 90 days\.$/,
    ],
  ])('is not told so where %s', (_, judged, words) => {
    const { text, blocks } = told(judged);
    expect(text).toMatch(words);
    expect(text).toMatch(/^✅ IAM Sweep: pass\. 111122223333: /);
    expect(blocks).not.toContain('All is well.');
  });

  test('is told of the unread account beside a text of the user', () => {
    const { blocks } = told(of([carol], UNREAD));
    expect(blocks).toContain('Somebody is silent.');
    expect(blocks).toContain(`1 user may switch role, threshold 90 days. ${MISSING}`);
  });
});

describe('the summary', () => {
  const said = (judged: Judgement) =>
    /## Role switching\n\n(.*)\n/.exec(renderSummary(input(judged)))?.[1] ?? '';

  test('says that no user may switch only where every account was looked at', () => {
    expect(said(of([]))).toBe('No user of the stocktaking may switch role.');
    expect(said(of([], UNREAD))).toBe(`No user is known who may switch role. ${MISSING}`);
  });

  test('says beside the numbers that users may be missing', () => {
    expect(said(of([ann], UNREAD))).toContain(`1 did within the last 90 days. ${MISSING} Every account`);
    expect(said(of([ann]))).not.toContain('missing');
  });
});
