/** Exemptions in an issue: shown while they cover something, and warned of once before they end. */
import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, readIssueBody, writeIssueBody } from '../../../src/model/issue-body.ts';
import type { JudgedExemption, Judgement } from '../../../src/model/judgement.ts';
import { judged, judgement } from './factory.ts';
import { arnOf, inline, role, service } from './facts.ts';
import { audit, issue, silentRole, told, unknownRole } from './issues.ts';

const EXEMPTION = {
  entity: 'role/old',
  rule: '*',
  reason: 'Needed until the @migration is done',
  expires: '2026-12-04',
  approvedBy: 'carol',
} as const;
const OTHER = { ...EXEMPTION, entity: 'role/nobody' } as const;

/** One role with an open finding, and one whose finding is accepted for so many days more. */
function accepted(daysLeft: number, ...more: readonly JudgedExemption[]): Judgement {
  const grants = [inline('app', arnOf('role', 'old'))];
  const old = judged(role({ name: 'old', services: [service('kms', 'never', grants)] }), {
    exemption: EXEMPTION,
  });
  const exemptions = [{ exemption: EXEMPTION, state: 'active' as const, daysLeft, matches: 1 }, ...more];
  return judgement([silentRole('a', 'iam'), old], { exemptions });
}

describe('an exemption that covers something', () => {
  it('is shown with its reason, its approver and its end, however long it holds', () => {
    const text = told(accepted(200)).body(BODY_LIMIT);
    expect(text).toContain('## Exemptions');
    expect(text).toMatch(
      /\| `role\/old` \| every rule \| 2026-12-04 \| 1 finding \| Needed until the .*migration is done \| carol \|/,
    );
  });

  it('is no change while its end is more than 14 days away', () => {
    expect(told(accepted(200), accepted(15)).isChanged).toBe(false);
  });

  it('is told once when its end comes near, and is no news', () => {
    const text = told(accepted(15), accepted(14));
    expect(text).toMatchObject({ isChanged: true, hasNews: false });
    expect(text.changed).toMatch(/^\*\*1 exemption ends soon: 1 open now\.\*\*/);
    expect(text.changed).toMatch(
      /### Exemptions that end soon\n\n- 2026-12-04: `role\/old` from every rule \(1 finding, approved by carol\): Needed until the .*migration is done$/,
    );
    expect(text.changed).not.toContain('@migration');
    expect(told(accepted(15), accepted(14), accepted(13), accepted(1)).isChanged).toBe(false);
  });

  it('is told again when it was renewed, and ends again', () => {
    const renewed = { ...EXEMPTION, expires: '2027-12-04' };
    const entities = accepted(14).entities.map((one) => ({
      ...one,
      findings: one.findings.map((finding) =>
        finding.exemption ? { ...finding, exemption: renewed } : finding,
      ),
    }));
    const exemptions = [{ exemption: renewed, state: 'active' as const, daysLeft: 14, matches: 1 }];
    const later = judgement(entities, { exemptions });
    expect(told(accepted(14), later).changed).toContain('**1 exemption ends soon: 1 open now.**');
  });

  it('is not told again after a run that did not see whom it covers', () => {
    const unread = (daysLeft: number): Judgement => ({
      ...judgement([silentRole('a', 'iam', 'sqs'), unknownRole('old')]),
      exemptions: accepted(daysLeft).exemptions,
    });
    const half = told(accepted(14), unread(13));
    expect(half.isChanged).toBe(true);
    const [id] = told(accepted(14)).state.ending ?? [];
    expect(half.state.ending).toEqual([id]);
    expect(issue(accepted(12)).text(half.state).changed).not.toContain('ends soon');
  });

  it('is forgotten once it ended, or is gone', () => {
    const next = judgement([silentRole('a', 'iam', 'sqs')]);
    const ended = { exemption: EXEMPTION, state: 'expired' as const, daysLeft: -1, matches: 0 };
    expect(told(accepted(14), next).state.ending).toBeUndefined();
    expect(told(accepted(14), { ...next, exemptions: [ended] }).state.ending).toBeUndefined();
  });

  it('is remembered in the body', () => {
    const { state } = told(accepted(14));
    const marks = { key: '0'.repeat(16), family: '0'.repeat(16), above: '', below: '' };
    const read = readIssueBody(writeIssueBody(marks, { state, body: () => '' }))?.state;
    expect(read).toEqual(state);
    expect(issue(accepted(13)).text(read).isChanged).toBe(false);
  });
});

it('An exemption that covers nothing of the account is told of by nobody', () => {
  const idle = { exemption: OTHER, state: 'active' as const, daysLeft: 3, matches: 0 };
  const text = told(
    audit(silentRole('a', 'iam')),
    judgement([silentRole('a', 'iam')], { exemptions: [idle] }),
  );
  expect(text.isChanged).toBe(false);
});
