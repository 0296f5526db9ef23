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

describe('an entity whose policies allow a service, and of which access advisor lists none', () => {
  const holding = (document: unknown) => aRole({ inlinePolicies: [{ name: 'app', document }] });

  it('is unknown, since its policies changed in between', () => {
    const role = holding(allow('s3:GetObject', 'sqs:SendMessage'));
    const { conclusion, entities, errors } = said(role);
    expect(conclusion).toBe('incomplete');
    expect(entities[0]).toMatchObject({ status: 'unknown', services: { granted: 0 } });
    expect(errors).toMatchObject([{ entityArn: role.arn, code: 'FactsContradict' }]);
    expect(errors[0]?.message).toMatch(
      /allow s3 and sqs, and access advisor lists no service at all.*run again$/,
    );
  });

  it.each<[string, Entity]>([
    ['a role that may do everything', holding(allow('*'))],
    ['a role that may do all but something', holding(notAction('Allow', 'iam:*'))],
    ['a group with members', aGroup({ inlinePolicies: [{ name: 'app', document: allow('s3:*') }] })],
    ['a policy that is attached', aPolicy()],
    [
      'a user with a Deny of something else',
      aUser({
        inlinePolicies: [
          { name: 'app', document: allow('s3:*') },
          { name: 'not', document: deny('ec2:*') },
        ],
      }),
    ],
  ])('so is %s', (_title, entity) => {
    expect(said(entity)).toMatchObject({ conclusion: 'incomplete', entities: [{ status: 'unknown' }] });
  });

  it.each<[string, Entity]>([
    [
      'a role that may only sign in to a database, which access advisor may not watch',
      holding(allow('rds-db:connect')),
    ],
    ['a Deny takes all of it away', bothOf(allow('s3:*'), deny('s3:*'))],
    ['a Deny of everything takes all of it away', bothOf(allow('*'), deny('*'))],
    ['a Deny of all but something else takes it away', bothOf(allow('s3:*'), notAction('Deny', 'ec2:*'))],
    ['it only denies', holding(deny('*'))],
    ['it allows iam:PassRole alone', holding(allow('iam:PassRole'))],
    ['it allows a service alone that AWS does not know', holding(allow('notaservice:Do'))],
    ['it has no policy', aRole({ inlinePolicies: [] })],
  ])('contradicts nothing where %s', (_title, entity) => {
    expect(said(entity)).toMatchObject({ conclusion: 'pass', entities: [{ status: 'compliant' }] });
  });

  it.each<[string, Entity]>([
    ['a policy attached to nothing', aPolicy({ attachments: [] })],
    [
      'a group without members',
      aGroup({ members: [], inlinePolicies: [{ name: 'app', document: allow('s3:*') }] }),
    ],
  ])('is not asked of %s', (_title, entity) => {
    expect(said(entity).errors).toEqual([]);
  });

  function notAction(effect: 'Allow' | 'Deny', action: string): unknown {
    return { Version: '2012-10-17', Statement: [{ Effect: effect, NotAction: action, Resource: '*' }] };
  }

  function bothOf(...documents: readonly unknown[]): Entity {
    return aRole({ inlinePolicies: documents.map((document, at) => ({ name: `app${at}`, document })) });
  }
});
