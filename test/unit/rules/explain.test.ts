import { describe, expect, it } from 'vitest';
import type { GrantingPolicy } from '../../../src/model/access.ts';
import type { Entity } from '../../../src/model/entity.ts';
import type { RuleId } from '../../../src/model/settings.ts';
import { explain, RULES } from '../../../src/rules/index.ts';
import {
  ACCOUNT,
  accessTo,
  aGroup,
  allow,
  anAction,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  aUser,
  COLLECTED_AT,
  daysAgo,
  deny,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const NOW = new Date(COLLECTED_AT);

/** What a rule says of the last of the entities. */
function words(rule: RuleId, ...entities: readonly Entity[]) {
  const asked = settings({ access: { granularity: 'action' } });
  const { findings } = judge(aSnapshot(entities, { granularity: 'action' }), asked, NOW);
  const finding = findings.find((one) => one.rule === rule && one.entity === entities.at(-1));
  if (finding === undefined) throw new Error(`${rule} found nothing`);
  return explain(finding);
}

const role = aRole({ name: 'orders-api', path: '/team/' });
const inline: GrantingPolicy = { policyName: 'app', policyType: 'inline', attachedTo: role.arn };
const managed: GrantingPolicy = {
  policyName: 'storage',
  policyType: 'managed',
  policyArn: `arn:aws:iam::${ACCOUNT}:policy/storage`,
  attachedTo: role.arn,
};
const byAws: GrantingPolicy = {
  policyName: 'AmazonS3FullAccess',
  policyType: 'managed',
  policyArn: 'arn:aws:iam::aws:policy/AmazonS3FullAccess',
  attachedTo: role.arn,
};
const s3 = (lastUsed: number | null, grantedBy: readonly GrantingPolicy[], more = {}) =>
  accessTo(aService('s3', lastUsed, { name: 'Amazon S3', grantedBy, ...more }));

describe('the catalogue', () => {
  it('holds each rule once, and each says what it finds and why that matters', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { title, finds, why, severity } of RULES) {
      for (const text of [title, finds, why, severity]) expect(text).toMatch(/\S/);
    }
  });
});

describe('a service that was never used', () => {
  it('is told with its policy, and what to edit', () => {
    expect(words('service-never-accessed', { ...role, access: s3(null, [inline]) })).toEqual({
      message:
        'Role team/orders-api may use Amazon S3 (s3): never used since 2025-04-27, as far back as IAM tells. ' +
        'Granted by inline policy app of role team/orders-api.',
      remediation:
        'Edit inline policy app of role team/orders-api so that it no longer allows Amazon S3 (s3).',
    });
  });

  it('is told since the entity was made when that is later', () => {
    const young = { ...role, createdAt: daysAgo(100), access: s3(null, [inline]) };
    expect(words('service-never-accessed', young).message).toContain('never used since 2026-02-21');
  });

  it('each granting policy has its own remedy: an AWS-managed one is replaced', () => {
    expect(words('service-never-accessed', { ...role, access: s3(null, [managed, byAws]) }).remediation).toBe(
      `Edit managed policy storage (arn:aws:iam::${ACCOUNT}:policy/storage) attached to role team/orders-api so that it no longer allows Amazon S3 (s3); ` +
        'where others that hold it, or have it as permissions boundary, need that, give role team/orders-api a policy of its own instead. ' +
        "Replace AWS-managed policy AmazonS3FullAccess, which can't be edited, on role team/orders-api by a customer-managed policy without Amazon S3 (s3), " +
        'or detach it if nothing of it is used and it denies nothing.',
    );
  });

  it('when the facts name no policy, says so', () => {
    expect(words('service-never-accessed', { ...role, access: s3(null, []) }).remediation).toContain(
      'which the facts do not name',
    );
  });

  it('through a group, tells that every member is concerned', () => {
    const group = aGroup({ inlinePolicies: [{ name: 'storage', document: allow('s3:*') }] });
    const granted: GrantingPolicy = { policyName: 'storage', policyType: 'inline', attachedTo: group.arn };
    const mary = aUser({ groups: [group.arn], access: s3(null, [granted]) });
    expect(words('service-never-accessed', group, mary)).toEqual({
      message:
        'User mary may use Amazon S3 (s3): never used since 2025-04-27, as far back as IAM tells. ' +
        'Granted by inline policy storage of group developers.',
      remediation:
        'Edit inline policy storage of group developers so that it no longer allows Amazon S3 (s3). ' +
        'This changes what every member of group developers may do.',
    });
  });

  it('of a managed policy, names who holds it and whose boundary it is', () => {
    const policy = aPolicy({ access: s3(null, []), boundaryUsageCount: 2 });
    expect(words('service-never-accessed', policy)).toEqual({
      message:
        'Policy orders-storage lets role orders-api use Amazon S3 (s3): never used since 2025-04-27, as far back as IAM tells.',
      remediation:
        `Publish a version of managed policy orders-storage (arn:aws:iam::${ACCOUNT}:policy/orders-storage) that no longer allows Amazon S3 (s3), and make it the default. ` +
        'It is attached to role orders-api. ' +
        'It is also the permissions boundary of 2 entities, whose use access advisor does not count here: give these another boundary first.',
    });
  });

  it('in iam beside iam:PassRole, asks to keep that or judge it by hand', () => {
    const passing = aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:PassRole', 'iam:GetRole') }],
      access: accessTo(aService('iam', null, { grantedBy: [inline] })),
    });
    expect(words('service-never-accessed', passing).remediation).toMatch(
      /iam:PassRole is granted as well\. It leaves no trace when used: keep it, or judge by hand/,
    );
  });

  it('with a way to more rights, tells it', () => {
    const dangerous = aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:CreatePolicyVersion') }],
      access: accessTo(aService('iam', null, { grantedBy: [inline] })),
    });
    expect(words('service-never-accessed', dangerous).message).toMatch(
      /The grants allow privilege escalation.*: \S.*\.$/,
    );
  });
});

describe('access that is no longer used', () => {
  it('a service is told with when, where and by whom it was used last', () => {
    const group = aGroup({
      inlinePolicies: [{ name: 'storage', document: allow('s3:*') }],
      access: s3(212, [], {
        lastAccessedBy: `arn:aws:iam::${ACCOUNT}:user/people/mary`,
        lastAccessedRegion: 'eu-west-1',
      }),
    });
    expect(words('service-unused', group).message).toBe(
      'The members of group developers may use Amazon S3 (s3) through it: ' +
        'last used 212 days ago, on 2025-11-01, in eu-west-1, by user people/mary.',
    );
  });

  it('an action is told with its service', () => {
    const actions = [anAction('CreateBucket', 200), anAction('DeleteBucket', null)];
    const used = { ...role, access: s3(1, [inline], { actions }) };
    expect(words('action-unused', used).message).toMatch(
      /^Role team\/orders-api may use s3:CreateBucket of Amazon S3 \(s3\): last used 200 days ago, on 2025-11-13\. Granted by/,
    );
    expect(words('action-never-accessed', used).remediation).toBe(
      'Edit inline policy app of role team/orders-api so that it no longer allows s3:DeleteBucket of Amazon S3 (s3).',
    );
  });
});

describe('an entity that is not used', () => {
  it.each<[string, Entity, RegExp, RegExp]>([
    [
      'a role, with what it still holds',
      aRole({ lastUsedAt: null }),
      /^Role orders-api was never used since 2025-04-27, as far back as IAM tells\. It still holds policy app\.$/,
      /^Delete role orders-api, .* exempt it with a reason and an end date\.$/,
    ],
    [
      'a user',
      aUser({ passwordLastUsedAt: daysAgo(200) }),
      /^User mary last used a granted service or signed in to the console 200 days ago, on 2025-11-13\. The last use of its access keys was not looked at\.$/,
      /^Look at the last use of its access keys first \(.*aws iam get-access-key-last-used\)\. If they are idle too, .* delete user mary/,
    ],
    [
      'a user without any use on record, of which no more is claimed',
      aUser({ passwordLastUsedAt: null }),
      /^User mary has no recorded use of a granted service and no console sign-in since 2025-04-27, as far back as IAM tells\./,
      /^Look at the last use of its access keys first/,
    ],
    [
      'a group without members',
      aGroup({ members: [] }),
      /^Group developers has no members\./,
      /^Detach .* and delete it\.$/,
    ],
    [
      'a group whose access nobody uses',
      aGroup({ inlinePolicies: [{ name: 's', document: allow('s3:*') }], access: s3(null, []) }),
      /^Access that group developers grants to user mary was never used since 2025-04-27/,
      /^Take the members out of group developers and delete it\.$/,
    ],
    [
      'a policy attached to nothing',
      aPolicy({ attachments: [] }),
      /^Policy orders-storage is attached to nothing\./,
      /^Delete policy orders-storage/,
    ],
    [
      'a policy whose access nobody uses',
      aPolicy({
        access: s3(200, []),
        attachments: [1, 2, 3, 4, 5, 6].map((n) => `arn:aws:iam::${ACCOUNT}:role/r${n}`),
      }),
      /^Access that policy orders-storage grants to role r1, role r2, role r3, role r4 and 2 more was last used 200 days ago/,
      /^Detach policy orders-storage from .* and delete it\./,
    ],
  ])('%s', (_title, entity, message, remediation) => {
    const said = words('entity-unused', entity);
    expect(said.message).toMatch(message);
    expect(said.remediation).toMatch(remediation);
  });

  it('a role that may do nothing has no policies to name', () => {
    const bare = aRole({ lastUsedAt: null, inlinePolicies: [{ name: 'no', document: deny('*') }] });
    expect(words('entity-unused', bare).message).toContain('It still holds policy no.');
    expect(words('entity-unused', { ...bare, inlinePolicies: [] }).message).not.toContain('holds');
  });
});
