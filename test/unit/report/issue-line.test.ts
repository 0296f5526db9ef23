import { describe, expect, it } from 'vitest';
import type { KeptIssue } from '../../../src/model/issue.ts';
import { annotations } from '../../../src/report/annotations.ts';
import { issueLine } from '../../../src/report/markdown/issues.ts';
import { NO_ISSUE } from '../factory.ts';
import { input } from './factory.ts';
import { audit } from './issues.ts';

function told(kept: readonly Partial<KeptIssue>[], overflow = 0) {
  const issues = kept.map((changed, at) => ({
    key: 'aaaaaaaaaaaaaaaa',
    number: at + 1,
    url: `https://github.com/octo-org/octo-repo/issues/${at + 1}`,
    title: 'IAM Sweep',
    isOpen: true,
    action: 'opened' as const,
    ...changed,
  }));
  const given = input(audit(), { issue: { ...NO_ISSUE, open: true, per: 'entity', max: 2 } });
  return { ...given, issues: { kept: issues, overflow } };
}

describe('the summary says of an issue', () => {
  it.each<[Partial<KeptIssue>, string]>([
    [{ action: 'opened' }, 'opened'],
    [{ action: 'closed', isOpen: false }, 'closed'],
    [{ action: 'unchanged' }, 'as before'],
    [{ action: 'unchanged', isOpen: false }, 'closed, as before'],
    [{ action: 'respected', isOpen: false }, 'closed by a person, and left so'],
  ])('that %j: %s', (issue, words) => {
    expect(issueLine(told([issue]))).toBe(
      `Kept in [issue 1](https://github.com/octo-org/octo-repo/issues/1) IAM Sweep (${words}).\n`,
    );
  });

  it('that there is none for lack of room, and so does a warning', () => {
    const words = '2 more entities have no issue, since';
    expect(issueLine(told([], 2))).toBe(`⚠️ ${words} \`issue.max\` is 2.\n`);
    expect(annotations(told([], 2)).map(({ message }) => message)).toContainEqual(
      expect.stringContaining(`${words} issue.max is 2. Raise it`),
    );
  });
});
