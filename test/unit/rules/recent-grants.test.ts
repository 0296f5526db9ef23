import { describe, expect, it } from 'vitest';
import type { GrantingPolicy, ServiceAccess } from '../../../src/model/access.ts';
import type { Entity, PolicyVersion } from '../../../src/model/entity.ts';
import {
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
  grantedByManaged,
  settings,
} from '../factory.ts';
import { judge } from './judge.ts';

const S3 = allow('s3:PutObject');
const EC2 = allow('ec2:RunInstances');

function version(id: string, age: number, document: unknown, isDefault = false): PolicyVersion {
  return { id, isDefault, createdAt: daysAgo(age), document };
}

interface Case {
  /** Age of the policy itself in days. */
  readonly policyAge?: number;
  readonly versions: readonly PolicyVersion[];
  readonly alsoGrantedBy?: readonly GrantingPolicy[];
}

/** An old role that never used s3, which a managed policy with these versions grants: what is said of it? */
function rulesSaid({ policyAge = 500, versions, alsoGrantedBy = [] }: Case): string[] {
  const policy = aPolicy({ versions, createdAt: daysAgo(policyAge) });
  const role = aRole({
    attachedPolicies: [{ name: policy.name, arn: policy.arn }],
    access: accessTo(aService('s3', null, { grantedBy: [grantedByManaged(policy), ...alsoGrantedBy] })),
  });
  const { findings } = judge(aSnapshot([role, policy]), settings(), new Date(COLLECTED_AT));
  return findings.filter(({ entity }) => entity === role).map(({ rule }) => rule);
}

const SAID = ['service-never-accessed'];
const SILENT: string[] = [];

describe('a service that an old role was granted only lately', () => {
  it.each<[string, Case, string[]]>([
    [
      'a version of a few days ago that began to grant it: in grace',
      { versions: [version('v2', 5, S3, true), version('v1', 500, EC2)] },
      SILENT,
    ],
    [
      'a day before the grace time ends: in grace',
      { versions: [version('v2', 29, S3, true), version('v1', 500, EC2)] },
      SILENT,
    ],
    [
      'on the day it ends: judged',
      { versions: [version('v2', 30, S3, true), version('v1', 500, EC2)] },
      SAID,
    ],
    [
      'a new version of a policy that granted it before: judged',
      { versions: [version('v2', 5, S3, true), version('v1', 500, S3)] },
      SAID,
    ],
    [
      'several new versions in a row that grant it, after one that did not: in grace',
      { versions: [version('v1', 500, EC2), version('v3', 2, S3, true), version('v2', 5, S3)] },
      SILENT,
    ],
    ['a policy made lately: in grace', { policyAge: 5, versions: [version('v1', 5, S3, true)] }, SILENT],
    [
      'an old policy whose earlier versions were deleted may have granted it before: judged',
      { versions: [version('v6', 2, S3, true), version('v5', 3, S3)] },
      SAID,
    ],
    [
      'an older version in force, while a newer one is not: judged by the one in force',
      { versions: [version('v2', 2, EC2), version('v1', 500, S3, true)] },
      SAID,
    ],
    [
      'an earlier version that can not be read may have granted it: judged',
      { versions: [version('v2', 5, S3, true), version('v1', 500, 'broken')] },
      SAID,
    ],
    [
      'granted by an inline policy as well, which has no date: judged',
      {
        versions: [version('v2', 5, S3, true), version('v1', 500, EC2)],
        alsoGrantedBy: [{ policyName: 'app', policyType: 'inline' }],
      },
      SAID,
    ],
    [
      'granted by a policy as well that the inventory does not hold: judged',
      {
        versions: [version('v2', 5, S3, true), version('v1', 500, EC2)],
        alsoGrantedBy: [
          { policyName: 'gone', policyType: 'managed', policyArn: 'arn:aws:iam::aws:policy/gone' },
        ],
      },
      SAID,
    ],
  ])('%s', (_title, facts, expected) => {
    expect(rulesSaid(facts)).toEqual(expected);
  });

  it('without a known granting policy nothing protects it', () => {
    const role = aRole({ access: accessTo(aService('s3', null)) });
    expect(
      judge(aSnapshot([role]), settings(), new Date(COLLECTED_AT)).findings.map(({ rule }) => rule),
    ).toEqual(SAID);
  });

  it('protects what was last used long ago just as well', () => {
    const policy = aPolicy({
      versions: [version('v2', 5, S3, true), version('v1', 500, EC2)],
      access: accessTo(aService('s3', 300), aService('ec2', 1)),
    });
    const { findings } = judge(aSnapshot([policy]), settings(), new Date(COLLECTED_AT));
    expect(findings).toEqual([]);
  });
});

describe('an action that an old role was granted only lately', () => {
  function actionsSaid(before: unknown): (string | undefined)[] {
    const policy = aPolicy({
      versions: [
        version('v2', 5, allow('s3:GetObject', 's3:CreateBucket'), true),
        version('v1', 500, before),
      ],
    });
    const grantedBy = [grantedByManaged(policy)];
    const role = aRole({
      inlinePolicies: [],
      attachedPolicies: [{ name: policy.name, arn: policy.arn }],
      access: accessTo(aService('s3', 1, { grantedBy, actions: [anAction('CreateBucket', null)] })),
    });
    const asked = settings({ access: { granularity: 'action' }, entities: { include: ['role/*'] } });
    const snapshot = aSnapshot([role, policy], { granularity: 'action' });
    return judge(snapshot, asked, new Date(COLLECTED_AT)).findings.map(({ subject }) => subject.action);
  }

  it('is in grace, though its service was granted before', () => {
    expect(actionsSaid(allow('s3:GetObject'))).toEqual([]);
  });

  it('is judged when it was allowed before', () => {
    expect(actionsSaid(allow('s3:*'))).toEqual(['s3:CreateBucket']);
  });
});

describe('an entity that was granted something only lately', () => {
  const queues = allow('s3:PutObject', 'sqs:SendMessage', 'sns:Publish');

  function reasonOf(
    services: readonly ServiceAccess[],
    versions: readonly PolicyVersion[],
    overrides: Parameters<typeof settings>[0] = {},
  ) {
    const policy = aPolicy({ versions, createdAt: daysAgo(500) });
    const held = services.map((service) => ({ ...service, grantedBy: [grantedByManaged(policy)] }));
    const role = aRole({
      inlinePolicies: [],
      attachedPolicies: [{ name: policy.name, arn: policy.arn }],
      access: accessTo(...held),
    });
    const asked = settings({ entities: { include: ['role/*'] }, ...overrides });
    const snapshot = aSnapshot([role, policy], { granularity: 'action' });
    const { entities, conclusion } = judge(snapshot, asked, new Date(COLLECTED_AT));
    expect(conclusion).toBe('pass');
    expect(entities[0]).toMatchObject({ status: 'compliant' });
    expect(entities[0]?.inGrace).toBeUndefined();
    return entities[0]?.reason;
  }

  const since5 = [version('v2', 5, queues, true), version('v1', 500, S3)];

  it('is compliant, and said to be judged in full from a day', () => {
    expect(reasonOf([aService('s3', 1), aService('sqs', null)], since5)).toBe(
      '1 service granted only since 2026-05-27: judged from 2026-06-26',
    );
    expect(reasonOf([aService('sns', null), aService('sqs', 300)], since5)).toBe(
      '2 services granted only since 2026-05-27: judged from 2026-06-26',
    );
  });

  it('has nothing to be said of it once it used what it was granted', () => {
    expect(reasonOf([aService('s3', 1), aService('sqs', 1)], since5)).toBeUndefined();
  });

  it('has nothing to be said of it where the rule that would judge it is off', () => {
    const off = { rules: { 'service-never-accessed': 'off' } } as const;
    expect(reasonOf([aService('s3', 1), aService('sqs', null)], since5, off)).toBeUndefined();
  });

  it('is told the first of several days', () => {
    const versions = [
      version('v3', 5, queues, true),
      version('v2', 10, allow('s3:PutObject', 'sqs:SendMessage')),
      version('v1', 500, S3),
    ];
    expect(reasonOf([aService('sns', null), aService('sqs', null)], versions)).toBe(
      '2 services granted only since 2026-05-22 or later: judged from 2026-06-21 on',
    );
  });

  it('is told of actions too', () => {
    const actions = [anAction('PutObject', 1), anAction('CreateBucket', null)];
    const versions = [
      version('v2', 5, allow('s3:PutObject', 's3:CreateBucket'), true),
      version('v1', 500, S3),
    ];
    const asked = { access: { granularity: 'action' } } as const;
    expect(reasonOf([aService('s3', 1, { actions })], versions, asked)).toBe(
      '1 action granted only since 2026-05-27: judged from 2026-06-26',
    );
  });
});

describe('an old entity that used nothing, and was granted something only lately', () => {
  const began = [version('v2', 3, allow('s3:PutObject', 'sqs:SendMessage'), true), version('v1', 500, S3)];
  const policy = aPolicy({ versions: began, createdAt: daysAgo(500) });
  const grantedBy = [grantedByManaged(policy)];
  const access = accessTo(aService('s3', null, { grantedBy }), aService('sqs', null, { grantedBy }));
  const holds = { inlinePolicies: [], attachedPolicies: [{ name: policy.name, arn: policy.arn }], access };
  const role = aRole({ ...holds, lastUsedAt: null });
  const since = '1 service granted only since 2026-05-29: judged from 2026-06-28';

  function saidOf(entity: Entity, overrides: Parameters<typeof settings>[0] = {}) {
    const asked = settings({ entities: { include: [`${entity.type}/*`] }, ...overrides });
    const facts = aSnapshot([...new Set<Entity>([entity, policy])]);
    const { entities, findings } = judge(facts, asked, new Date(COLLECTED_AT));
    return {
      reason: entities[0]?.reason,
      found: findings.map(({ rule, subject }) => `${rule} ${subject.service ?? ''}`.trim()),
    };
  }

  it.each<[string, Entity]>([
    ['policy', { ...policy, access }],
    ['group', aGroup(holds)],
    ['role', role],
    ['user', aUser({ ...holds, passwordLastUsedAt: null })],
  ])('is not called unused as a whole: a %s', (_title, entity) => {
    expect(saidOf(entity)).toEqual({ reason: since, found: ['service-never-accessed s3'] });
  });

  it('is told why, though the rules about services are off', () => {
    const off = { rules: { 'service-never-accessed': 'off', 'service-unused': 'off' } } as const;
    expect(saidOf(role, off)).toEqual({ reason: since, found: [] });
  });

  it('is told of all the same where nobody has it', () => {
    expect(saidOf({ ...policy, access, attachments: [] }).found).toEqual(['entity-unused']);
    expect(saidOf(aGroup({ ...holds, members: [] })).found).toEqual(['entity-unused']);
  });
});
