import { describe, expect, test } from 'vitest';
import { judged } from './factory.ts';
import { arnOf, awsManaged, daysAgo, group, inline, managed, policy, role, service, user } from './facts.ts';
import { said } from './said.ts';

const api = arnOf('role', 'api');

describe('one remedy per granting policy', () => {
  test('an AWS-managed policy of which something is used is replaced', () => {
    const grant = [awsManaged('PowerUserAccess', api)];
    const services = [service('s3', 1, grant), service('sqs', 'never', grant), service('kms', 200, grant)];
    expect(said(judged(role({ name: 'api', services })))).toEqual([
      'Replace PowerUserAccess on role api by a narrower policy: 1 of 3 services (sqs) never used since 2025-10-16, 1 (kms) not used for more than 180 days; used is s3',
    ]);
  });

  test('a managed policy of which nothing is used is detached, an inline one deleted', () => {
    const services = [
      service('sqs', 'never', [managed('queue', api)]),
      service('sns', 200, [inline('topic', api)]),
    ];
    expect(said(judged(role({ name: 'api', services })))).toEqual([
      'Detach queue from role api: its only service (sqs) never used since 2025-10-16',
      'Delete inline policy topic from role api: its only service (sns) not used for more than 180 days',
    ]);
  });

  test('nothing is detached while a service without a finding comes through it, used or not', () => {
    const grant = [managed('data', api)];
    const exempt = { entity: 'role/api', rule: '*', reason: 'r', expires: '2027-01-01' } as const;
    const one = judged(
      role({ name: 'api', services: [service('s3', 'never', grant), service('sqs', 'never', grant)] }),
    );
    const findings = one.findings.map((finding, at) =>
      at === 0 ? finding : { ...finding, status: 'exempt' as const, exemption: exempt },
    );
    expect(said({ ...one, findings })).toEqual([
      'Cut data of role api: 1 of 2 services (s3) never used since 2025-10-16',
    ]);
  });

  test('a user who holds a policy through a group is told the group', () => {
    const devs = arnOf('group', 'devs');
    const services = [service('s3', 'never', [awsManaged('PowerUserAccess', devs)])];
    expect(said(judged(user({ name: 'alice', services })))).toEqual([
      'Take PowerUserAccess away from user alice, who has it through group/devs: its only service (s3) never used since 2025-10-16',
    ]);
  });
});

describe('what a change elsewhere settles is not said again', () => {
  test('at the roles that hold a policy nobody uses in full', () => {
    const worker = arnOf('role', 'worker');
    const of = (arn: string) => [
      service('s3', 1, [managed('data', arn)]),
      service('sqs', 'never', [managed('data', arn)]),
    ];
    expect(
      said(
        judged(role({ name: 'api', services: of(api) })),
        judged(role({ name: 'worker', services: of(worker) })),
        judged(policy({ name: 'data', attachments: [api, worker], services: of(api) })),
      ),
    ).toEqual([
      'Cut policy data (held by role/api and role/worker): 1 of 2 services (sqs) never used since 2025-10-16; used is s3',
    ]);
  });

  test('but a role that uses less than the others of a policy is still told', () => {
    const of = (arn: string, s3: number | 'never') => [
      service('s3', s3, [managed('data', arn)]),
      service('sqs', 'never', [managed('data', arn)]),
    ];
    const told = said(
      judged(role({ name: 'api', services: of(api, 'never') })),
      judged(policy({ name: 'data', attachments: [api], services: of(api, 1) })),
    );
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^Detach data from role api: all 2 services/);
  });

  test('and of what a role uses less than the others, only the rest is told', () => {
    const of = (arn: string, s3: number | 'never') => [
      service('s3', s3, [managed('data', arn)]),
      service('sqs', 'never', [managed('data', arn)]),
      service('sns', 1, [managed('data', arn)]),
    ];
    const told = said(
      judged(role({ name: 'api', services: of(api, 'never') })),
      judged(policy({ name: 'data', attachments: [api], services: of(api, 1) })),
    );
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^Cut data of role api: 1 of 3 services \(s3\) never used/);
  });

  test('at the members of a group that uses nothing', () => {
    const devs = arnOf('group', 'devs');
    const attachedPolicies = [{ name: 'PowerUserAccess', arn: 'arn:aws:iam::aws:policy/PowerUserAccess' }];
    const services = [service('s3', 'never', [awsManaged('PowerUserAccess', devs)])];
    const alice = judged(user({ name: 'alice', services }));
    const unused = group({ name: 'devs', members: [arnOf('user', 'alice')], attachedPolicies, services });
    expect(said(alice, judged(unused, { wholeUnused: 'high' }))).toEqual([
      'Delete group devs: what it grants was not used since 2025-10-16 by its 1 member',
    ]);
  });
});

describe('an unused entity', () => {
  test.each([
    [judged(role({ name: 'old' }), { wholeUnused: 'high' }), 'Delete role old: not used since 2025-10-16'],
    [
      judged(
        user({
          name: 'erin',
          passwordLastUsedAt: daysAgo(200),
          inlinePolicies: [{ name: 'all', document: {} }],
        }),
        {
          wholeUnused: 'high',
        },
      ),
      'Delete user erin once its access keys prove unused too: last recorded service use or sign-in on 2026-05-04, 200 days ago; it holds all',
    ],
    [judged(group({ name: 'empty' }), { wholeUnused: 'medium' }), 'Delete group empty: no members'],
    [
      judged(policy({ name: 'loose' }), { wholeUnused: 'medium' }),
      'Delete policy loose: attached to nothing',
    ],
    [
      judged(policy({ name: 'held', attachments: [api] }), { wholeUnused: 'medium' }),
      'Detach and delete policy held: not used since 2025-10-16; held by role/api',
    ],
  ])('%# is one remedy: it goes as a whole', (entity, sentence) => {
    expect(said(entity)).toEqual([sentence]);
  });
});

test('the gravest remedy is first, never used before used long ago', () => {
  const named = (name: string, namespace: string, used: number | 'never') =>
    judged(role({ name, services: [service(namespace, used, [inline('p', arnOf('role', name))])] }));
  const told = said(
    named('a', 'sqs', 200),
    named('b', 'sqs', 'never'),
    named('c', 'kms', 200),
    named('d', 'kms', 'never'),
  );
  expect(told.map((sentence) => /role (\w)/.exec(sentence)?.[1])).toEqual(['d', 'c', 'b', 'a']);
});

test('exempt findings are nothing to do', () => {
  const exemption = { entity: 'role/api', rule: '*', reason: 'r', expires: '2027-01-01' } as const;
  const services = [service('s3', 'never', [managed('data', api)])];
  expect(said(judged(role({ name: 'api', services }), { exemption }))).toEqual([]);
});
