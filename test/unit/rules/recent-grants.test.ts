import { describe, expect, it } from 'vitest';
import type { GrantingPolicy } from '../../../src/model/access.ts';
import type { PolicyVersion } from '../../../src/model/entity.ts';
import { judge } from '../../../src/rules/judge.ts';
import {
  accessTo,
  allow,
  anAction,
  aPolicy,
  aRole,
  aService,
  aSnapshot,
  COLLECTED_AT,
  daysAgo,
  grantedByManaged,
  settings,
} from '../factory.ts';

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
