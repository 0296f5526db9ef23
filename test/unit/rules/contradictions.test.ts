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

const said = (...entities: readonly Entity[]) =>
  judge(aSnapshot(entities), settings(), new Date(COLLECTED_AT));

describe('a service that access advisor lists and no policy of the inventory speaks of', () => {
  const role = aRole({
    inlinePolicies: [{ name: 'app', document: allow('s3:PutObject') }],
    access: accessTo(aService('s3', null), aService('ec2', null)),
  });

  it('leaves the role unknown, since its policies changed in between', () => {
    const { conclusion, entities, errors } = said(role);
    expect(conclusion).toBe('incomplete');
    expect(entities[0]).toMatchObject({
      status: 'unknown',
      reason: expect.stringMatching(
        /inventory and access advisor contradict each other.* lists ec2 as granted/,
      ),
    });
    expect(errors).toMatchObject([{ entityArn: role.arn, code: 'FactsContradict' }]);
    expect(errors[0]?.message).toMatch(/run again$/);
  });

  it('keeps no other finding of the role back', () => {
    expect(said(role).findings.map(({ rule, subject }) => [rule, subject.service])).toEqual([
      ['service-never-accessed', 's3'],
    ]);
  });

  it.each<[string, Entity]>([
    ['a user without a policy', aUser({ access: accessTo(aService('s3', null)) })],
    ['a group without a policy', aGroup({ access: accessTo(aService('s3', 3)) })],
    ['a policy that allows something else', aPolicy({ access: accessTo(aService('ec2', null)) })],
    ['a role in grace', { ...role, createdAt: daysAgo(3) }],
  ])('so it does %s', (_title, entity) => {
    expect(said(entity)).toMatchObject({ conclusion: 'incomplete', entities: [{ status: 'unknown' }] });
  });
});

describe('a listed service that is not granted for a reason that the policies give', () => {
  it.each<[string, unknown]>([
    ['a Deny alone', deny('ec2:*')],
    [
      'a Deny under a condition',
      {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Deny',
            NotAction: 'iam:*',
            Resource: '*',
            Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } },
          },
        ],
      },
    ],
    [
      'a Deny of all that is allowed',
      {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 'ec2:RunInstances', Resource: '*' },
          { Effect: 'Deny', Action: '*', Resource: '*' },
        ],
      },
    ],
  ])('is passed over: %s', (_title, document) => {
    const role = aRole({
      inlinePolicies: [{ name: 'app', document }],
      access: accessTo(aService('ec2', null)),
    });
    expect(said(role)).toMatchObject({ conclusion: 'pass', entities: [{ status: 'compliant' }] });
  });

  it('so is iam where iam:PassRole is all that is allowed', () => {
    const role = aRole({
      inlinePolicies: [{ name: 'app', document: allow('iam:PassRole') }],
      access: accessTo(aService('iam', null)),
    });
    expect(said(role)).toMatchObject({ conclusion: 'pass', entities: [{ status: 'compliant' }] });
  });
});
