import { describe, expect, it } from 'vitest';
import { grantsOf } from '../../../src/policy/grants.ts';
import type { AccessLevel } from '../../../src/policy/types.ts';
import { allow, allowAllBut, deny, denyAllBut, grants, type Statement } from './statements.ts';

describe('iam:PassRole', () => {
  it.each<[string, readonly Statement[], AccessLevel | null, boolean]>([
    ['alone leaves no trace', [allow('iam:PassRole')], null, true],
    ['by a wildcard that matches nothing else leaves no trace', [allow('iam:PassR*')], null, true],
    ['is what a Deny leaves', [allow('iam:*'), denyAllBut('iam:PassRole')], null, true],
    ['beside reading is read', [allow(['iam:PassRole', 'iam:GetRole'])], 'read', false],
    ['denied is no grant', [allow('iam:PassRole'), deny('iam:PassRole')], null, false],
    ['is not granted by nothing', [], null, false],
  ])('%s', (_, statements, level, passRoleOnly) => {
    expect(grants(...statements).service('iam')).toMatchObject({ level, passRoleOnly });
  });

  it('is a matter of IAM alone', () => {
    expect(grants(allow('iam:PassRole')).service('s3').passRoleOnly).toBe(false);
  });
});

describe('an action', () => {
  it.each<[string, readonly Statement[], string, boolean]>([
    [
      'is allowed by its name',
      [allow('sts:AssumeRole', 'arn:aws:iam::111122223333:role/ops')],
      'sts:AssumeRole',
      true,
    ],
    ['is allowed in any case', [allow('STS:assumerole')], 'sts:AssumeRole', true],
    ['is not allowed by another', [allow('sts:AssumeRoleWithSAML')], 'sts:AssumeRole', false],
    ['is not allowed when denied', [allow('sts:*'), deny('sts:AssumeRole')], 'sts:AssumeRole', false],
    [
      'is allowed while one role stays free',
      [allow('sts:AssumeRole'), deny('sts:AssumeRole', 'arn:aws:iam::111122223333:role/ops')],
      'sts:AssumeRole',
      true,
    ],
    ['is allowed by a NotAction that does not spare it', [allowAllBut('iam:*')], 'sts:AssumeRole', true],
    ['is not allowed by a NotAction that spares it', [allowAllBut('sts:*')], 'sts:AssumeRole', false],
    ['of an unknown service is allowed by an administrator', [allow('*')], 'newsvc:Frob', true],
    ['iam:PassRole is allowed though it leaves no trace', [allow('iam:PassRole')], 'iam:PassRole', true],
  ])('%s', (_, statements, action, expected) => {
    expect(grants(...statements).allows(action)).toBe(expected);
  });
});

describe('the grants of an entity', () => {
  it.each<[string, readonly Statement[], AccessLevel | null]>([
    ['none', [], null],
    ['reading', [allow(['s3:Get*', 'sqs:ReceiveMessage'])], 'read'],
    ['writing in one of its services', [allow(['s3:GetObject', 'sqs:SendMessage'])], 'write'],
    ['everything', [allow('*')], 'permissions-management'],
    ['everything but a Deny of all', [allow('*'), deny('*')], null],
    ['writing in a service unknown to the table', [allow(['s3:GetObject', 'newsvc:Frob'])], 'write'],
    ['NotAction', [allowAllBut('iam:*')], 'permissions-management'],
  ])('are strongest for %s', (_, statements, level) => {
    expect(grants(...statements).strongest).toBe(level);
  });

  it('name each policy that could not be read, and rest on the others', () => {
    const found = grantsOf([
      { name: 'gone', document: undefined },
      { name: 'text', document: 'nonsense' },
      { name: 'half', document: { Statement: [allow(7 as never), allow('sqs:SendMessage')] } },
      { name: 'worse', document: { Statement: [allow(7 as never), allow(8 as never)] } },
      { name: 'good', document: { Statement: allow('s3:GetObject') } },
    ]);
    expect(found.unreadable).toEqual([
      { name: 'gone', problem: 'the inventory does not hold its document' },
      { name: 'text', problem: 'is not JSON, percent-encoded or plain' },
      { name: 'half', problem: 'Statement[0].Action: expected a string or a list of strings, found number' },
      {
        name: 'worse',
        problem: 'Statement[0].Action: expected a string or a list of strings, found number (and 1 more)',
      },
    ]);
    expect(found.service('sqs').level).toBe('write');
    expect(found.service('s3').level).toBe('read');
  });
});
