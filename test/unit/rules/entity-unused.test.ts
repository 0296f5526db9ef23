import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/model/entity.ts';
import {
  ACCESS_FAILED,
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

function judged(entity: Entity) {
  return judge(aSnapshot([entity]), settings(), NOW).findings.find(({ rule }) => rule === 'entity-unused');
}

const isSaid = (entity: Entity) => judged(entity) !== undefined;
const readS3 = [{ name: 'app', document: allow('s3:GetObject') }];
const age = (days: number) => ({ createdAt: daysAgo(days) });

describe('a role', () => {
  const role = (lastUsed: number | null, service: number | null, created = 1000) =>
    aRole({
      ...age(created),
      lastUsedAt: lastUsed === null ? null : daysAgo(lastUsed),
      access: accessTo(aService('s3', service)),
    });

  it.each<[string, Entity, boolean]>([
    ['never used', role(null, null), true],
    ['last assumed a day after the threshold', role(181, null), true],
    ['last assumed on the day of the threshold', role(180, null), false],
    ['last assumed a day before the threshold', role(179, null), false],
    ['with a service used on the day of the threshold', role(null, 180), false],
    ['with a service used a day after the threshold', role(null, 181), true],
    ['never used, made as many days ago as the threshold', role(null, null, 180), false],
    ['never used, made a day earlier', role(null, null, 181), true],
    ['never used, without a granted service', aRole({ lastUsedAt: null, inlinePolicies: [] }), true],
    ['of unknown access', aRole({ lastUsedAt: null, access: ACCESS_FAILED }), false],
    [
      'that used a service which it is only denied',
      aRole({ lastUsedAt: null, inlinePolicies: [], access: accessTo(aService('ec2', 3)) }),
      false,
    ],
  ])('%s', (_title, entity, expected) => {
    expect(isSaid(entity)).toBe(expected);
  });

  it('tells its latest use of anything', () => {
    const used = aRole({
      lastUsedAt: daysAgo(300),
      access: accessTo(aService('s3', 200, { lastAccessedRegion: 'eu-west-1' }), aService('ec2', 250)),
    });
    expect(judged(used)?.evidence).toMatchObject({
      lastAccessedAt: daysAgo(200),
      lastAccessedRegion: 'eu-west-1',
      ageDays: 200,
    });
  });

  it.each([
    ['medium when it may only read', allow('s3:GetObject'), 'medium'],
    ['high when it may write', allow('s3:PutObject'), 'high'],
    ['high when it may manage permissions', allow('s3:PutBucketPolicy'), 'high'],
    ['medium when it may nothing', deny('*'), 'medium'],
    ['high when what it may can not be read', 'broken', 'high'],
  ])('is %s', (_title, document, severity) => {
    const unused = aRole({ lastUsedAt: null, inlinePolicies: [{ name: 'app', document }] });
    expect(judged(unused)?.severity).toBe(severity);
  });
});

describe('a user', () => {
  const user = (signedIn: number | null, service: number | null, created = 1000) =>
    aUser({
      ...age(created),
      inlinePolicies: readS3,
      passwordLastUsedAt: signedIn === null ? null : daysAgo(signedIn),
      access: accessTo(aService('s3', service)),
    });

  it.each<[string, Entity, boolean]>([
    ['that never did anything', user(null, null), true],
    ['that signed in on the day of the threshold', user(180, null), false],
    ['that signed in a day after the threshold', user(181, null), true],
    ['that only uses access keys', user(null, 2), false],
    ['younger than the threshold', user(null, null, 100), false],
  ])('%s', (_title, entity, expected) => {
    expect(isSaid(entity)).toBe(expected);
  });
});

describe('a group', () => {
  const group = (service: number | null, created = 1000) =>
    aGroup({ ...age(created), inlinePolicies: readS3, access: accessTo(aService('s3', service)) });

  it.each<[string, Entity, boolean]>([
    ['without members', aGroup({ members: [] }), true],
    ['without members on the day its grace time ends', aGroup({ members: [], ...age(30) }), true],
    ['without members a day before', aGroup({ members: [], ...age(29) }), false],
    ['whose services nobody used', group(null), true],
    ['whose services were used on the day of the threshold', group(180), false],
    ['whose services were used a day after the threshold', group(181), true],
    ['made as many days ago as the threshold', group(null, 180), false],
    ['with members and no granted service', aGroup(), false],
    [
      'that only denies',
      aGroup({
        inlinePolicies: [{ name: 'mfa', document: deny('*') }],
        access: accessTo(aService('s3', null)),
      }),
      false,
    ],
  ])('%s', (_title, entity, expected) => {
    expect(isSaid(entity)).toBe(expected);
  });
});

describe('a managed policy that is attached to nothing', () => {
  it('claims nothing of its use where that is not known', () => {
    expect(judged(aPolicy({ attachments: [], access: ACCESS_FAILED }))?.evidence).toEqual({
      lastAccessedAt: null,
      ageDays: null,
    });
  });

  it('was never used since a day where that is known', () => {
    expect(judged(aPolicy({ attachments: [] }))?.evidence.trackedSince).toBe(daysAgo(400));
  });
});

describe('a managed policy', () => {
  const policy = (service: number | null, created = 1000) =>
    aPolicy({ ...age(created), access: accessTo(aService('s3', service)) });

  it.each<[string, Entity, boolean]>([
    ['attached to nothing', aPolicy({ attachments: [] }), true],
    ['attached to nothing, on the day its grace time ends', aPolicy({ attachments: [], ...age(30) }), true],
    ['attached to nothing, a day before', aPolicy({ attachments: [], ...age(29) }), false],
    ['attached to nothing, of unknown access', aPolicy({ attachments: [], access: ACCESS_FAILED }), true],
    [
      'attached to holders that the inventory lacks',
      aPolicy({
        attachments: [],
        access: {
          status: 'unknown',
          reason: { operation: 'GetAccountAuthorizationDetails', code: 'HolderMissing', message: 'm' },
        },
      }),
      false,
    ],
    ['attached, of unknown access', aPolicy({ access: ACCESS_FAILED }), false],
    [
      'attached to nothing and a permissions boundary',
      aPolicy({ attachments: [], boundaryUsageCount: 1 }),
      false,
    ],
    ['whose services nobody uses', policy(null), true],
    [
      'whose services nobody uses, and a permissions boundary',
      { ...policy(null), boundaryUsageCount: 1 } as Entity,
      false,
    ],
    ['whose services were used on the day of the threshold', policy(180), false],
    ['whose services were used a day after the threshold', policy(181), true],
    ['made as many days ago as the threshold', policy(null, 180), false],
    [
      'that allows iam:PassRole alone',
      aPolicy({
        versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: allow('iam:PassRole') }],
        access: accessTo(aService('iam', null)),
      }),
      false,
    ],
    [
      'that only denies',
      aPolicy({
        versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: deny('s3:*') }],
        access: accessTo(aService('s3', null)),
      }),
      false,
    ],
  ])('%s', (_title, entity, expected) => {
    expect(isSaid(entity)).toBe(expected);
  });
});

describe('a policy or group that allows a service which access advisor does not list', () => {
  const holding = (...documents: readonly unknown[]): readonly [Entity, Entity] => [
    aPolicy({
      versions: [{ id: 'v1', isDefault: true, createdAt: daysAgo(900), document: documents[0] }],
      access: accessTo(aService('sqs', null)),
    }),
    aGroup({
      inlinePolicies: documents.map((document, at) => ({ name: `app${at}`, document })),
      access: accessTo(aService('sqs', null)),
    }),
  ];

  it('may be used unseen, so it is not called unused', () => {
    expect(holding(allow('sqs:*', 'notaservice:Do')).map(isSaid)).toEqual([false, false]);
    expect(isSaid(holding(allow('sqs:*'), allow('NotAService:Do*'))[1])).toBe(false);
  });

  it.each<[string, unknown]>([
    ['names no other service', allow('SQS:*')],
    ['names iam:PassRole beside it', allow('sqs:*', 'iam:PassRole')],
    ['allows everything', allow('sqs:*', '*')],
    [
      'is denied the other service',
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: ['sqs:*', 'notaservice:Do'], Resource: '*' },
          { Effect: 'Deny', Action: 'notaservice:*', Resource: '*' },
        ],
      },
    ],
  ])('is called unused where it %s', (_title, document) => {
    expect(holding(document).map(isSaid)).toEqual([true, true]);
  });

  it('is told of where nobody has it', () => {
    const [policy, group] = holding(allow('sqs:*', 'notaservice:Do'));
    expect(isSaid({ ...policy, attachments: [] } as Entity)).toBe(true);
    expect(isSaid({ ...group, members: [] } as Entity)).toBe(true);
  });
});
