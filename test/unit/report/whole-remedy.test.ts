/** Entities that are unused as a whole: how urgent they are, and what goes with them. */
import { describe, expect, test } from 'vitest';
import { firstRemedies } from '../../../src/report/remedy.ts';
import { judged, judgement } from './factory.ts';
import { arnOf, awsManaged, daysAgo, group, managed, policy, role, service, user } from './facts.ts';
import { said } from './said.ts';

const old = arnOf('role', 'old');

describe('an unused role and the unused policy that only it holds are one thing to do', () => {
  const attachedPolicies = [{ name: 'patching', arn: managed('patching', old).policyArn ?? '' }];
  const grant = [managed('patching', old)];
  const services = [service('ssm', 264, grant)];
  const lastUsedAt = daysAgo(264);
  const unusedRole = judged(role({ name: 'old', attachedPolicies, services, lastUsedAt }), {
    wholeUnused: 'medium',
  });
  const unusedPolicy = (...attachments: string[]) =>
    judged(policy({ name: 'patching', attachments, services }), { wholeUnused: 'high' });

  test('said in one sentence', () => {
    expect(said(unusedRole, unusedPolicy(old))).toEqual([
      'Delete role old and policy patching, which nothing else holds: last used on 2026-03-01, 264 days ago',
    ]);
  });

  test('as urgent as the graver of the two', () => {
    const { remedies } = firstRemedies(judgement([unusedRole, unusedPolicy(old)]), 10);
    expect(remedies.map(({ severity, findings }) => [severity, findings])).toEqual([['high', 4]]);
  });

  test('but not when somebody else holds the policy', () => {
    expect(said(unusedRole, unusedPolicy(old, arnOf('role', 'api')))).toEqual([
      'Detach and delete policy patching: last used on 2026-03-01, 264 days ago; held by role/old and role/api',
      'Delete role old: last used on 2026-03-01, 264 days ago; it holds patching',
    ]);
  });

  test('and with several holders that all go, the policy says so', () => {
    const older = judged(role({ name: 'older', attachedPolicies }), { wholeUnused: 'low' });
    expect(said(unusedRole, older, unusedPolicy(old, arnOf('role', 'older')))[0]).toBe(
      'Delete policy patching with all that hold it, role/old and role/older, each unused as a whole: last used on 2026-03-01, 264 days ago',
    );
  });

  test('and of a policy of AWS nothing more is said', () => {
    const arn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
    const awsPolicy = { ...policy({ name: 'ReadOnlyAccess', attachments: [old], awsManaged: true }), arn };
    expect(said(unusedRole, judged(awsPolicy, { wholeUnused: 'low' }))).toEqual([
      'Delete role old: last used on 2026-03-01, 264 days ago; it holds patching',
    ]);
  });

  test('and what is left to narrow in a policy goes without saying when all that hold it go', () => {
    const narrowed = (...attachments: string[]) =>
      judged(policy({ name: 'patching', attachments, services, boundaryUsageCount: 1 }));
    expect(said(unusedRole, narrowed(old))).toEqual([
      'Delete role old: last used on 2026-03-01, 264 days ago; it holds patching',
    ]);
    expect(said(unusedRole, narrowed(old, arnOf('role', 'api')))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Cut policy patching .*permissions boundary/)]),
    );
  });

  test('while an exempt role keeps its policy', () => {
    const exemption = { entity: 'role/old', rule: '*', reason: 'r', expires: '2027-01-01' } as const;
    const exempt = judged(role({ name: 'old', attachedPolicies, services }), {
      wholeUnused: 'medium',
      exemption,
    });
    expect(said(exempt, unusedPolicy(old))).toEqual([
      'Cut policy patching: last used on 2026-03-01, 264 days ago; role/old, which is exempt until 2027-01-01, holds it',
    ]);
  });
});

test('who used a policy last is told apart from who holds it', () => {
  const attachments = [old, arnOf('role', 'api')];
  const unused = judged(policy({ name: 'data', attachments }), { wholeUnused: 'high' });
  const findings = unused.findings.map((finding) => ({
    ...finding,
    evidence: { lastAccessedAt: daysAgo(200), lastAccessedBy: old, ageDays: 200 },
  }));
  expect(said({ ...unused, findings })).toEqual([
    'Detach and delete policy data: last used on 2026-05-04, 200 days ago by role/old; held by role/old and role/api',
  ]);
  const only = judged(policy({ name: 'data', attachments: [old] }), { wholeUnused: 'high' });
  expect(
    said({ ...only, findings: findings.map((finding) => ({ ...finding, entity: only.entity })) }),
  ).toEqual([
    'Detach and delete policy data: last used on 2026-05-04, 200 days ago by role/old, its only holder',
  ]);
});

test('an unused administrator comes before what is only high', () => {
  const admin = [awsManaged('AdministratorAccess', old)];
  const services = [service('iam', 'never', admin), service('s3', 'never', admin)];
  const unused = judged(role({ name: 'old', services }), {
    wholeUnused: 'high',
    severities: { iam: 'critical' },
  });
  const other = judged(
    role({ name: 'other', services: [service('kms', 'never', [awsManaged('P', arnOf('role', 'other'))])] }),
  );
  const { remedies } = firstRemedies(judgement([other, unused]), 10);
  expect(remedies.map((it) => ['entity' in it && it.entity.name, it.severity])).toEqual([
    ['old', 'critical'],
    ['other', 'high'],
  ]);
});

test('of a user without recorded use only that is claimed, for access keys are not looked at', () => {
  expect(said(judged(user({ name: 'ci' }), { wholeUnused: 'high' }))).toEqual([
    'Delete user ci once its access keys prove unused too: no use of a granted service and no console sign-in recorded since 2025-10-16',
  ]);
});

test('a policy of AWS that is attached to nothing can only be taken out of the selection', () => {
  const loose = policy({ name: 'ReadOnlyAccess', awsManaged: true });
  expect(said(judged(loose, { wholeUnused: 'low' }))).toEqual([
    'Take policy ReadOnlyAccess out of the selection: it belongs to AWS and is attached to nothing',
  ]);
});

test('an unused policy goes with the empty group that alone holds it', () => {
  const empty = arnOf('group', 'empty');
  expect(
    said(
      judged(group({ name: 'empty' }), { wholeUnused: 'medium' }),
      judged(policy({ name: 'data', attachments: [empty] }), { wholeUnused: 'medium' }),
    ),
  ).toEqual(['Delete group empty and policy data, which nothing else holds: no members']);
});
