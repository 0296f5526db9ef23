/** What counts as news, what is told by numbers alone, and which words stay true while nothing is written. */
import { describe, expect, it } from 'vitest';
import type { IssueState } from '../../../src/model/issue.ts';
import { BODY_LIMIT } from '../../../src/model/issue-body.ts';
import type { Severity } from '../../../src/model/settings.ts';
import { judged, judgement } from './factory.ts';
import { arnOf, inline, role, service } from './facts.ts';
import { audit, issue, silentRole, told, unknownRole } from './issues.ts';

describe('news of an issue', () => {
  const before = told(audit(silentRole('a', 'iam'))).state;
  const news = (openOn: Severity, ...services: readonly string[]) =>
    issue(audit(silentRole('a', 'iam', ...services)), { issue: { openOn } }).text(before).hasNews;

  it('is a finding only that reaches open-on', () => {
    expect([news('high', 'sqs'), news('medium', 'sqs'), news('high', 'kms')]).toEqual([false, true, true]);
  });

  it('is a worse finding only where it reaches open-on', () => {
    const of = (severity: Severity) => {
      const grants = [inline('app', arnOf('role', 'b'))];
      const b = role({ name: 'b', services: [service('sqs', 'never', grants)] });
      return audit(silentRole('a', 'iam'), judged(b, { severities: { sqs: severity } }));
    };
    expect(told(of('low'), of('medium'))).toMatchObject({ isChanged: true, hasNews: false });
    expect(told(of('low'), of('high'))).toMatchObject({ isChanged: true, hasNews: true });
  });

  it('is none in an issue whose state can’t be read, where nothing reaches open-on', () => {
    expect(told(audit(silentRole('a', 'sqs'))).hasNews).toBe(false);
  });

  it('is counted the same way where names were not kept', () => {
    const { findings: _findings, ...numbers } = before;
    const text = (...services: readonly string[]) => issue(audit(silentRole('a', ...services))).text(numbers);
    expect(text('iam', 'sqs')).toMatchObject({ isChanged: true, hasNews: false });
    expect(text('iam', 'kms')).toMatchObject({ isChanged: true, hasNews: true });
    const mild = told(audit(silentRole('a', 'sqs'))).state;
    const { findings: _mild, ...mildNumbers } = mild;
    expect(issue(audit(silentRole('a', 'ses'))).text(mildNumbers)).toMatchObject({
      isChanged: true,
      hasNews: false,
    });
  });
});

describe('numbers that rose while not everything could be looked at', () => {
  const { findings: _findings, ...numbers } = told(
    audit(silentRole('a', 'iam', 'kms'), silentRole('b', 'sts')),
  ).state;
  // Three high ones were told; b is unknown, and a has one more of another severity.
  const partly = audit(silentRole('a', 'iam', 'kms', 'sqs'), unknownRole('b'));
  const risen = issue(partly).text(numbers);

  it('are told, and the same run again changes nothing', () => {
    expect(risen.state.counts).toEqual({ critical: 0, high: 3, medium: 1, low: 0 });
    expect(issue(partly).text(risen.state).isChanged).toBe(false);
  });

  it('are set right by the next complete run, though it finds the very same as the incomplete one', () => {
    const text = issue(audit(silentRole('a', 'iam', 'kms', 'sqs'), silentRole('b'))).text(risen.state);
    expect(text.isChanged).toBe(true);
    expect(text.state.counts).toEqual({ critical: 0, high: 2, medium: 1, low: 0 });
    expect(text.changed).toContain('**3 findings now: high 3 → 2.');
  });

  it('are no news, and no other findings, when the complete run finds as many', () => {
    const whole = audit(silentRole('a', 'iam', 'kms', 'sqs'), silentRole('b', 'sts'));
    const text = issue(whole).text(risen.state);
    expect(text).toMatchObject({ isChanged: true, hasNews: false });
    expect(text.changed).toContain('**4 findings now: as many as could be told before.');
    expect(issue(whole).text(text.state).isChanged).toBe(false);
  });
});

describe('the body stays true while it is not rewritten', () => {
  const body = (of: Parameters<typeof issue>[0], before?: IssueState) =>
    issue(of).text(before).body(BODY_LIMIT);

  it('since what could not be determined has its day', () => {
    const before = told(audit(silentRole('a', 'iam'), silentRole('b', 'iam'))).state;
    const text = body(audit(silentRole('a', 'iam', 'kms'), unknownRole('b')), before);
    expect(text).toContain(
      '⚠️ On 2026-11-20 not everything could be determined. This issue does not close before a run that determines all. ' +
        '1 finding could not be looked at then and stands as told before.',
    );
    expect(text).toContain('2 audited, 1 unknown on 2026-11-20 ⚠️');
    expect(text).toContain('## Could not be determined\n\nAs of 2026-11-20. Unknown never counts');
  });

  it('since exemptions and the baseline have dates, and no days that go by', () => {
    const exemption = { entity: 'role/*', rule: '*', reason: 'r', expires: '2026-11-25' } as const;
    const text = body(
      judgement([silentRole('a', 'iam')], {
        exemptions: [
          { exemption, state: 'active', daysLeft: 5, matches: 1 },
          { exemption: { ...exemption, expires: '2026-11-20' }, state: 'active', daysLeft: 0, matches: 1 },
        ],
        baseline: {
          ...{ path: 'baseline.json', entries: 1, known: 0, worse: [], undecided: [] },
          gone: [{ id: '0'.repeat(16), since: '2026-01-01' }],
        },
      }),
    );
    expect(text).toContain('As of 2026-11-20. What they cover counts again after the day on which they end.');
    expect(text).toContain('| ⚠️ 2026-11-25 |');
    expect(text).not.toMatch(/days? left|its last day/);
    expect(text).toContain('## Baseline `baseline.json`\n\nAs of 2026-11-20:\n\n- ');
  });
});
