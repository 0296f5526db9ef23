/** Remedies at a policy or a group that would disarm those whom an exemption covers. */
import { describe, expect, test } from 'vitest';
import { judged } from './factory.ts';
import { arnOf, awsManaged, group, managed, policy, role, service, user, version } from './facts.ts';
import { said } from './said.ts';

const dead = arnOf('role', 'dead');
const api = arnOf('role', 'api');
const EXEMPT = { entity: 'role/dead', rule: '*', reason: 'break glass', expires: '2027-06-30' } as const;
const exemptRole = (grant: ReturnType<typeof managed>, namespace = 'sqs') =>
  judged(role({ name: 'dead', services: [service(namespace, 'never', [grant])] }), { exemption: EXEMPT });
const heldBy = (...attachments: string[]) => policy({ name: 'queue', attachments });

describe('an unused policy that an exempt role holds is not detached', () => {
  test('when nobody else holds it', () => {
    expect(said(exemptRole(managed('queue', dead)), judged(heldBy(dead), { wholeUnused: 'high' }))).toEqual([
      'Cut policy queue: not used since 2025-10-16; role/dead, which is exempt until 2027-06-30, holds it',
    ]);
  });

  test('when others hold it as well', () => {
    const unused = judged(heldBy(dead, api), { wholeUnused: 'high' });
    expect(said(exemptRole(managed('queue', dead)), unused)).toEqual([
      'Cut policy queue: not used since 2025-10-16; held by role/dead and role/api; role/dead, which is exempt until 2027-06-30, holds it',
    ]);
  });

  test('and keeps its Deny', () => {
    const denying = { ...heldBy(dead), versions: [version('Allow', 'Deny')] };
    expect(said(exemptRole(managed('queue', dead)), judged(denying, { wholeUnused: 'high' }))).toEqual([
      'Cut policy queue and keep its Deny: not used since 2025-10-16; role/dead, which is exempt until 2027-06-30, holds it',
    ]);
  });

  test('and is replaced when it belongs to AWS', () => {
    const grant = awsManaged('ReadOnlyAccess', dead);
    const readOnly = policy({ name: 'ReadOnlyAccess', attachments: [dead], awsManaged: true });
    const unused = { ...readOnly, arn: grant.policyArn ?? '' };
    expect(said(exemptRole(grant), judged(unused, { wholeUnused: 'low' }))).toEqual([
      'Replace policy ReadOnlyAccess by a narrower policy: not used since 2025-10-16; role/dead, which is exempt until 2027-06-30, holds it',
    ]);
  });

  test('but an exemption of what another policy grants does not count', () => {
    const told = said(exemptRole(managed('topic', dead)), judged(heldBy(dead), { wholeUnused: 'high' }));
    expect(told).toEqual(['Detach and delete policy queue: not used since 2025-10-16; held by role/dead']);
  });
});

test('a policy that is cut names the exempt roles that would lose by it, and these alone', () => {
  const services = [service('s3', 1, []), service('sqs', 'never', [])];
  const cut = judged(policy({ name: 'queue', attachments: [dead, api], services }));
  const words =
    'Cut policy queue (held by role/dead and role/api): 1 of 2 services (sqs) never used since 2025-10-16; used is s3';
  expect(said(exemptRole(managed('queue', dead)), cut)).toEqual([
    `${words}; role/dead, which is exempt until 2027-06-30, holds it`,
  ]);
  expect(said(exemptRole(managed('queue', dead), 's3'), cut)).toEqual([words]);
});

test('an exempt user counts for the policies of its groups, and keeps an unused group', () => {
  const devs = arnOf('group', 'devs');
  const services = [service('sqs', 'never', [managed('queue', devs)])];
  const alice = judged(user({ name: 'alice', services }), { exemption: EXEMPT });
  const members = [arnOf('user', 'alice')];
  const unused = judged(group({ name: 'devs', members }), { wholeUnused: 'medium' });
  expect(said(alice, unused, judged(heldBy(devs), { wholeUnused: 'high' }))).toEqual([
    'Cut policy queue: not used since 2025-10-16; held by group/devs; user/alice, which is exempt until 2027-06-30, holds it',
    'Cut what group devs grants: it was not used since 2025-10-16 by its 1 member; user/alice, which is exempt until 2027-06-30, is in it',
  ]);
});
