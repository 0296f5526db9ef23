/** Remedies that would do harm if they were told as plainly as the others. */
import { describe, expect, test } from 'vitest';
import { judged } from './factory.ts';
import { arnOf, awsManaged, group, inline, managed, policy, role, service, user, version } from './facts.ts';
import { said } from './said.ts';

const api = arnOf('role', 'api');
const denying = [version('Allow', 'Deny')];
const DENYING = version('Allow', 'Deny').document;
const guardOf = (attachments: readonly string[], versions = denying) =>
  judged(policy({ name: 'guard', attachments, versions, services: [service('s3', 1, [])] }));
const apiWith = (grant: ReturnType<typeof managed>) =>
  judged(role({ name: 'api', services: [service('sns', 'never', [grant])] }));

describe('a policy that denies something is never detached or deleted', () => {
  test('at its only holder its Allow is cut', () => {
    expect(said(apiWith(managed('guard', api)), guardOf([api]))).toEqual([
      'Cut the Allow of guard of role api and keep its Deny: its only service (sns) never used since 2025-10-16',
    ]);
  });

  test('at one of several holders it is replaced, since the others may use what it allows', () => {
    expect(said(apiWith(managed('guard', api)), guardOf([api, arnOf('role', 'worker')]))).toEqual([
      'Replace guard on role api by a policy that keeps only its Deny: its only service (sns) never used since 2025-10-16',
    ]);
  });

  test('inline, its Allow is cut', () => {
    const services = [service('sns', 'never', [inline('guard', api)])];
    const inlinePolicies = [{ name: 'guard', document: DENYING }];
    expect(said(judged(role({ name: 'api', services, inlinePolicies })))).toEqual([
      'Cut the Allow of inline policy guard of role api and keep its Deny: its only service (sns) never used since 2025-10-16',
    ]);
  });

  test('through a group its Allow is cut', () => {
    const devs = arnOf('group', 'devs');
    const services = [service('sns', 'never', [managed('guard', devs)])];
    expect(said(judged(user({ name: 'alice', services })), guardOf([devs]))).toEqual([
      'Cut the Allow of guard for user alice, who has it through group/devs, and keep its Deny: its only service (sns) never used since 2025-10-16',
    ]);
  });

  test('unused as a whole, its Allow is cut at all that hold it', () => {
    const unused = policy({ name: 'guard', attachments: [api], versions: denying });
    expect(said(judged(unused, { wholeUnused: 'high' }))).toEqual([
      'Cut the Allow of policy guard and keep its Deny: not used since 2025-10-16; held by role/api',
    ]);
  });

  test('in an unused group with members, the group stays', () => {
    const inlinePolicies = [{ name: 'guard', document: DENYING }];
    const devs = group({ name: 'devs', members: [arnOf('user', 'alice')], inlinePolicies });
    expect(said(judged(devs, { wholeUnused: 'high' }))).toEqual([
      'Cut every Allow of group devs and keep its Deny: what it grants was not used since 2025-10-16 by its 1 member',
    ]);
  });

  test.each([
    ['has no version in force', []],
    ['is no object', [{ ...version('Allow'), document: '{' }]],
    [
      'has a statement that is neither',
      [{ ...version('Allow'), document: { Statement: { Effect: 'deny' } } }],
    ],
  ])('nor is one whose document %s', (_, versions) => {
    expect(said(apiWith(managed('guard', api)), guardOf([api], versions))).toEqual([
      'Cut the Allow of guard of role api and keep any Deny in it, which could not be read: its only service (sns) never used since 2025-10-16',
    ]);
  });

  test('but a role that holds it goes as a whole', () => {
    const attachedPolicies = [{ name: 'guard', arn: managed('guard', api).policyArn ?? '' }];
    expect(said(judged(role({ name: 'api', attachedPolicies }), { wholeUnused: 'high' }))).toEqual([
      'Delete role api: not used since 2025-10-16; it holds guard',
    ]);
  });
});

describe('a policy that is also a permissions boundary', () => {
  const bounded = judged(role({ name: 'worker', boundaryArn: managed('data', api).policyArn ?? '' }));
  const services = [
    service('s3', 1, [managed('data', api)]),
    service('sqs', 'never', [managed('data', api)]),
  ];

  test('is not cut before those under it have another', () => {
    const data = policy({ name: 'data', attachments: [api], services, boundaryUsageCount: 1 });
    expect(said(judged(data), bounded)).toEqual([
      'Cut policy data (held by role/api): 1 of 2 services (sqs) never used since 2025-10-16; used is s3. It is also the permissions boundary of role/worker: give that another one first',
    ]);
  });

  test('is named as such at a holder too, and not where it is only detached', () => {
    const data = { ...judged(policy({ name: 'data', attachments: [api], services })), findings: [] };
    const cut = said(judged(role({ name: 'api', services })), data, bounded);
    expect(cut).toEqual([
      expect.stringMatching(/^Cut data of role api: .*the permissions boundary of role\/worker/),
    ]);
    const detached = said(judged(role({ name: 'api', services: services.slice(1) })), data, bounded);
    expect(detached).toEqual([expect.stringMatching(/^Detach data from role api: ((?!boundary).)*$/)]);
  });
});

describe('a role of IAM Identity Center is changed through its permission set', () => {
  const path = '/aws-reserved/sso.amazonaws.com/eu-west-1/';
  const name = 'AWSReservedSSO_Admin_0123456789abcdef';
  const arn = arnOf('role', name, path);

  test('when a policy is to be detached, replaced or cut', () => {
    const of = (s3: number | 'never') =>
      said(
        judged(
          role({
            name,
            path,
            services: ['s3', 'sqs'].map((namespace, at) =>
              service(namespace, at === 0 ? s3 : 'never', [awsManaged('PowerUserAccess', arn)]),
            ),
          }),
        ),
      );
    const set = `the permission set of role aws-reserved/sso.amazonaws.com/eu-west-1/${name} in IAM Identity Center`;
    expect(of('never')).toEqual([expect.stringContaining(`Detach PowerUserAccess from ${set}: `)]);
    expect(of(1)).toEqual([
      expect.stringContaining(`Replace PowerUserAccess on ${set} by a narrower policy: `),
    ]);
  });

  test('when it is unused as a whole', () => {
    expect(said(judged(role({ name, path }), { wholeUnused: 'high' }))).toEqual([
      `Remove the permission set of role aws-reserved/sso.amazonaws.com/eu-west-1/${name} from the account, in IAM Identity Center: not used since 2025-10-16`,
    ]);
  });

  test('also when what it holds is to go as a whole', () => {
    const unused = policy({ name: 'held', attachments: [arn] });
    expect(said(judged(unused, { wholeUnused: 'medium' }))).toEqual([
      expect.stringMatching(/At roles of IAM Identity Center only their permission sets can do it$/),
    ]);
  });
});
