import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import {
  accessTo,
  aGroup,
  allow,
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

/** What the service rules say, as `rule service severity`. */
function found(entities: readonly Entity[], overrides: Parameters<typeof settings>[0] = {}): string[] {
  return judge(
    aSnapshot(entities),
    settings({ rules: { 'entity-unused': 'off' }, ...overrides }),
    NOW,
  ).findings.map(({ rule, subject, severity }) => `${rule} ${subject.service} ${severity}`);
}

const roleWith = (lastUsed: number | null, ...actions: string[]) =>
  aRole({
    inlinePolicies: [
      { name: 'app', document: allow(...(actions.length === 0 ? ['s3:PutObject'] : actions)) },
    ],
    access: accessTo(aService('s3', lastUsed)),
  });

describe('a granted service', () => {
  it.each<[string, number | null, string[]]>([
    ['never used is found', null, ['service-never-accessed s3 medium']],
    ['used a day before the threshold is in use', 179, []],
    ['used on the day of the threshold is in use', 180, []],
    ['used hours after the day of the threshold began is in use', 180.9, []],
    ['used a day after the threshold is unused', 181, ['service-unused s3 medium']],
    ['used after the facts were collected is in use', -1, []],
  ])('%s', (_title, lastUsed, expected) => {
    expect(found([roleWith(lastUsed)])).toEqual(expected);
  });

  it('is unused sooner under a lower threshold', () => {
    expect(found([roleWith(31)], { access: { unusedDays: 30 } })).toEqual(['service-unused s3 medium']);
    expect(found([roleWith(30)], { access: { unusedDays: 30 } })).toEqual([]);
  });

  it('is not looked for by a rule that is off', () => {
    expect(found([roleWith(null)], { rules: { 'service-never-accessed': 'off' } })).toEqual([]);
  });

  it('has the severity that the settings give the rule', () => {
    expect(found([roleWith(null)], { rules: { 'service-never-accessed': 'low' } })).toEqual([
      'service-never-accessed s3 low',
    ]);
  });
});

describe('severity is by what is granted', () => {
  it.each([
    ['reading is low', ['s3:GetObject'], 'low'],
    ['listing is low', ['s3:ListAllMyBuckets'], 'low'],
    ['tagging is medium', ['s3:PutObjectTagging'], 'medium'],
    ['writing is medium', ['s3:PutObject', 's3:GetObject'], 'medium'],
    ['permissions management is high', ['s3:PutBucketPolicy'], 'high'],
  ])('%s', (_title, actions, severity) => {
    expect(found([roleWith(null, ...actions)])).toEqual([`service-never-accessed s3 ${severity}`]);
  });

  it('a service in which the grants allow privilege escalation is critical, and the finding says how', () => {
    const role = aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:CreatePolicyVersion', 's3:GetObject') }],
      access: accessTo(aService('iam', null), aService('s3', null)),
    });
    const { findings } = judge(aSnapshot([role]), settings(), NOW);
    expect(findings.map(({ subject, severity }) => [subject.service, severity])).toEqual([
      ['iam', 'critical'],
      ['s3', 'low'],
    ]);
    expect(findings[0]?.escalations?.length).toBeGreaterThan(0);
    expect(findings[1]?.escalations).toBeUndefined();
  });
});

describe('iam:PassRole, whose use leaves no trace', () => {
  const deployer = (...actions: string[]) =>
    aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:PassRole', ...actions) }],
      access: accessTo(aService('iam', null), aService('lambda', 1)),
    });

  it('does not make iam critical, since taking away the unused rest of iam would not end the way to more rights', () => {
    const lambda = ['lambda:CreateFunction', 'lambda:InvokeFunction'];
    const { findings } = judge(aSnapshot([deployer('iam:ListRoles', ...lambda)]), settings(), NOW);
    expect(findings).toMatchObject([{ subject: { service: 'iam' }, severity: 'low' }]);
    expect(findings[0]?.escalations).toBeUndefined();
  });

  it('keeps iam critical where another action of iam leads to more rights', () => {
    expect(found([deployer('iam:CreatePolicyVersion')])).toEqual(['service-never-accessed iam critical']);
  });

  it('makes the service critical that roles are handed to, where that is not used', () => {
    const idle = {
      ...deployer('lambda:CreateFunction', 'lambda:InvokeFunction'),
      access: accessTo(aService('lambda', null)),
    };
    expect(found([idle])).toEqual(['service-never-accessed lambda critical']);
  });
});

describe('what no record could show is never called unused', () => {
  it('a service that is listed and only denied', () => {
    const role = aRole({
      inlinePolicies: [{ name: 'guard', document: deny('s3:*') }],
      access: accessTo(aService('s3', null)),
    });
    expect(found([role])).toEqual([]);
  });

  it('a service of which everything allowed is denied elsewhere', () => {
    const guard = aPolicy({
      name: 'guard',
      versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: deny('s3:*') }],
    });
    const role = { ...roleWith(null), attachedPolicies: [{ name: 'guard', arn: guard.arn }] };
    expect(found([role, guard])).toEqual([]);
  });

  it('iam, when iam:PassRole is all that is granted in it', () => {
    const role = aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:PassRole') }],
      access: accessTo(aService('iam', null)),
    });
    expect(found([role])).toEqual([]);
  });

  it('such services are not counted among the granted', () => {
    const role = aRole({
      inlinePolicies: [
        { name: 'app', document: allow('s3:*') },
        { name: 'guard', document: deny('ec2:*') },
      ],
      access: accessTo(aService('s3', 1), aService('ec2', null)),
    });
    const [judged] = judge(aSnapshot([role]), settings(), NOW).entities;
    expect(judged?.services).toEqual({ granted: 1, used: 1, unused: 0, neverAccessed: 0 });
  });

  it('iam:PassRole beside other actions of iam is named, to be judged by hand', () => {
    const role = aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:PassRole', 'iam:GetRole') }],
      access: accessTo(aService('iam', null)),
    });
    const { findings } = judge(aSnapshot([role]), settings(), NOW);
    expect(findings.map(({ severity, untraced }) => [severity, untraced])).toEqual([
      ['low', ['iam:PassRole']],
    ]);
  });
});

describe('a policy document that can not be read', () => {
  const role = aRole({
    inlinePolicies: [{ name: 'broken', document: '{ not json' }],
    access: accessTo(aService('s3', null)),
  });

  it('may allow anything, so a service without a known grant counts as write', () => {
    expect(found([role])).toEqual(['service-never-accessed s3 medium']);
  });

  it('leaves the entity unknown, with the reason', () => {
    const { conclusion, entities, errors } = judge(aSnapshot([role]), settings(), NOW);
    expect(conclusion).toBe('incomplete');
    expect(entities[0]).toMatchObject({
      status: 'unknown',
      reason: expect.stringContaining('policy broken could not be read'),
    });
    expect(errors).toMatchObject([{ entityArn: role.arn, code: 'PolicyUnreadable' }]);
  });

  it('so does an attached policy that the inventory does not hold', () => {
    const missing = aRole({ attachedPolicies: [{ name: 'gone', arn: 'arn:aws:iam::aws:policy/gone' }] });
    const { entities } = judge(aSnapshot([missing]), settings(), NOW);
    expect(entities[0]).toMatchObject({ status: 'unknown', reason: expect.stringContaining('gone') });
  });
});

describe('what an entity is granted', () => {
  const developers = aGroup({ inlinePolicies: [{ name: 'storage', document: allow('s3:PutBucketPolicy') }] });

  it('a user has what its groups grant', () => {
    const mary = aUser({ groups: [developers.arn], access: accessTo(aService('s3', null)) });
    expect(found([mary, developers])).toEqual(['service-never-accessed s3 high']);
  });

  it('a user of a group that the inventory does not hold is unknown', () => {
    const mary = aUser({ groups: [developers.arn] });
    const { entities } = judge(aSnapshot([mary]), settings(), NOW);
    expect(entities[0]?.status).toBe('unknown');
  });

  it('an attached policy grants what its default version says', () => {
    const policy = aPolicy({
      versions: [
        { id: 'v2', isDefault: false, createdAt: daysAgo(500), document: allow('s3:PutBucketPolicy') },
        { id: 'v1', isDefault: true, createdAt: daysAgo(900), document: allow('s3:GetObject') },
      ],
    });
    const role = aRole({
      inlinePolicies: [],
      attachedPolicies: [{ name: policy.name, arn: policy.arn }],
      access: accessTo(aService('s3', null)),
    });
    expect(found([role, policy])).toEqual(['service-never-accessed s3 low']);
  });

  it('a managed policy is named as the one that grants', () => {
    const policy = aPolicy({ access: accessTo(aService('s3', null)) });
    const { findings } = judge(aSnapshot([policy]), settings(), NOW);
    expect(findings.find(({ rule }) => rule === 'service-never-accessed')?.grantedBy).toEqual([
      { policyName: policy.name, policyType: 'managed', policyArn: policy.arn },
    ]);
  });

  it('a policy attached to nothing and a group without members grant nothing to anyone', () => {
    const idle = aPolicy({ attachments: [], access: accessTo(aService('s3', null)) });
    const empty = aGroup({ ...developers, members: [], access: accessTo(aService('s3', null)) });
    expect(found([idle, empty])).toEqual([]);
  });

  it('a policy that is only a permissions boundary grants nothing either', () => {
    const boundary = aPolicy({
      attachments: [],
      boundaryUsageCount: 3,
      access: accessTo(aService('s3', null)),
    });
    expect(found([boundary])).toEqual([]);
  });
});

describe('an entity in grace', () => {
  const young = (age: number) => ({ ...roleWith(null), createdAt: daysAgo(age) });

  it.each([
    ['a day before the grace time ends is not judged', 29, []],
    ['hours before it ends is not judged', 29.9, []],
    ['on the day it ends is judged', 30, ['service-never-accessed s3 medium']],
    ['a day after is judged', 31, ['service-never-accessed s3 medium']],
  ])('%s', (_title, age, expected) => {
    expect(found([young(age)])).toEqual(expected);
  });

  it('is compliant, and said to be in grace until a day', () => {
    const { entities, conclusion } = judge(aSnapshot([young(20)]), settings(), NOW);
    expect(entities[0]).toMatchObject({
      status: 'compliant',
      reason: 'in grace until 2026-06-11: younger than 30 days, its use is not judged yet',
    });
    expect(conclusion).toBe('pass');
  });

  it('without grace days everything is judged at once', () => {
    expect(found([young(0)], { access: { graceDays: 0 } })).toEqual(['service-never-accessed s3 medium']);
  });
});
