import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { adminAccess } from '../../../src/rules/document/admin-access.ts';
import { aDocument, type Element, only, severities, told } from './ruled-documents.ts';

const CRITICAL = ['critical'];
const NOTHING: readonly string[] = [];
const allowing = (Action: unknown, Resource: unknown = '*', more: Element = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const sparing = (NotAction: unknown, Resource: unknown = '*') => ({ Effect: 'Allow', NotAction, Resource });
const denying = (Action: unknown, Resource: unknown = '*', more: Element = {}) => ({
  ...allowing(Action, Resource, more),
  Effect: 'Deny',
});
const of = (...statements: readonly Element[]) => severities(adminAccess, aDocument(statements));
const withDeny = (deny: Element) => of(allowing('*'), deny);

describe('An Allow of every action on every resource', () => {
  it('is told in these words', () => {
    expect(told(adminAccess, aDocument([allowing('*')]))).toEqual([
      'critical: allows every action on every resource',
    ]);
  });

  it.each<[string, unknown]>([
    ['*', '*'],
    ['**', '**'],
    ['*:*', '*:*'],
    ['a list with it', ['s3:GetObject', '*']],
  ])('is critical with the action %s', (_, action) => {
    expect(of(allowing(action))).toEqual(CRITICAL);
  });

  it.each<[string, unknown]>([
    ['nothing', []],
    ['an action that AWS does not have', 's3:GetObjekt'],
  ])('is critical where NotAction spares %s', (_, spared) => {
    expect(of(sparing(spared))).toEqual(CRITICAL);
  });

  it.each([
    '**',
    '?*',
    'arn:*',
    'arn:aws:*',
    'arn:*:*:*:*:*',
    'arn:aws:*:*:111122223333:*',
    `arn:${unknown('AWS::Partition')}:*:*:${unknown('AWS::AccountId')}:*`,
    `arn:aws:*:*:\${aws:PrincipalAccount}:*`,
  ])('is critical on the resource %s', (resource) => {
    expect(of(allowing('*', resource))).toEqual(CRITICAL);
    expect(of(allowing('*', ['arn:aws:s3:::logs', resource]))).toEqual(CRITICAL);
  });

  it('is critical where NotResource spares a resource', () => {
    const statement = { Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::secrets/*' };
    expect(told(adminAccess, aDocument([statement]))).toEqual([
      'critical: allows every action on every resource but those that it names',
    ]);
  });

  it('is high under a condition', () => {
    const Condition = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
    expect(told(adminAccess, aDocument([allowing('*', '*', { Condition })]))).toEqual([
      'high: allows every action on every resource, under a condition',
    ]);
  });

  it('stays critical under a condition that asks for nothing', () => {
    expect(of(allowing('*', '*', { Condition: {} }))).toEqual(CRITICAL);
    expect(of(allowing('*', '*', { Condition: { StringEquals: {} } }))).toEqual(CRITICAL);
  });

  it('is told at each of its statements', () => {
    const document = aDocument([allowing('s3:GetObject'), allowing('*'), allowing('*:*')]);
    expect(adminAccess.find([document]).map(({ statements }) => statements)).toEqual([
      [{ document: 0, statement: 1 }],
      [{ document: 0, statement: 2 }],
    ]);
  });
});

describe('Allows that come to every action together', () => {
  it('are one trouble, with the statement that allows what the other leaves out', () => {
    const document = aDocument([allowing('iam:*'), sparing(['iam:*', 'organizations:*'])]);
    expect(severities(adminAccess, document)).toEqual(NOTHING);
    const whole = aDocument([allowing(['IAM:*', 'organizations:*']), sparing(['iam:*', 'organizations:*'])]);
    expect(only(adminAccess, whole)).toMatchObject({
      severity: 'critical',
      statements: [
        { document: 0, statement: 1 },
        { document: 0, statement: 0 },
      ],
    });
  });

  it('are so in two policies of a principal', () => {
    const documents = [aDocument([sparing('iam:*')]), aDocument([allowing('iam:*', 'arn:aws:iam::*:*')])];
    expect(only(adminAccess, ...documents).statements).toEqual([
      { document: 0, statement: 0 },
      { document: 1, statement: 0 },
    ]);
  });

  it('are so where several allow what one leaves out', () => {
    const letters = [...'adeglprstu'].map((letter) => allowing(`iam:${letter}*`));
    expect(of(sparing('iam:*'), ...letters)).toEqual(NOTHING);
    const all = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => allowing(`iam:${letter}*`));
    expect(of(sparing('iam:*'), ...all)).toEqual(CRITICAL);
  });

  it('are high where one of them is under a condition', () => {
    const Condition = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
    expect(of(sparing('iam:*'), allowing('iam:*', '*', { Condition }))).toEqual(['high']);
  });

  it.each<[string, Element]>([
    ['a part of it', allowing('iam:Get*')],
    ['it on some resources', allowing('iam:*', 'arn:aws:iam::*:role/app-*')],
    ['another service', allowing('s3:*')],
  ])('are not where the other allows %s', (_, other) => {
    expect(of(sparing('iam:*'), other)).toEqual(NOTHING);
  });
});

describe('What is no administrator', () => {
  it.each<[string, Element]>([
    ['every action of a service', allowing('s3:*')],
    ['every reading action', allowing('*:Get*')],
    ['every action on a bucket', allowing('*', ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'])],
    ['every action on a service', allowing('*', 'arn:aws:s3:::*')],
    ['every action in a Region', allowing('*', 'arn:aws:*:eu-west-1:111122223333:*')],
    ['every action on what is named after the user', allowing('*', `arn:aws:*:*:*:\${aws:username}`)],
    ['every action but those of IAM', sparing('iam:*')],
    ['every action but those of a service that AWS may have added', sparing('novelty:*')],
    ['every action but what the file leaves open', sparing(unknown('Spared'))],
    ['no action', sparing('*')],
    ['an action that the file leaves open', allowing(unknown('Action'))],
    ['a resource that the file leaves open', allowing('*', unknown('Arn'))],
    ['no resource', { Effect: 'Allow', Action: '*', NotResource: '*' }],
    ['every resource but those of IAM', { Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam::*:*' }],
    ['a Deny of everything', denying('*')],
  ])('is %s', (_, statement) => {
    expect(of(statement)).toEqual(NOTHING);
  });

  it.each(['scp', 'boundary', 'resource', 'trust'] as const)('is a document of kind %s', (kind) => {
    expect(severities(adminAccess, aDocument([allowing('*')], { kind }))).toEqual(NOTHING);
  });

  it('is told where it is at home, and of what AWS wrote at its holder', () => {
    expect(severities(adminAccess, aDocument([allowing('*')], { told: 'elsewhere' }))).toEqual(NOTHING);
    expect(severities(adminAccess, aDocument([allowing('*')], { told: 'aws' }))).toEqual(CRITICAL);
  });
});

describe('A Deny beside every action', () => {
  it.each<[string, Element]>([
    ['everything', denying('*')],
    ['IAM', denying('iam:*')],
    ['IAM, by its ARNs', denying('iam:*', 'arn:aws:iam::*:*')],
    ['all that writes in IAM', denying(['iam:Put*', 'iam:Attach*', 'iam:Create*', 'iam:Set*'])],
    ['everything but a service', { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }],
    ['everything but IAM', { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }],
  ])('of %s takes it away', (_, deny) => {
    expect(withDeny(deny)).toEqual(NOTHING);
  });

  it.each<[string, Element]>([
    ['a service through which no rights are had', denying('s3:*')],
    ['a part of what writes in IAM', denying(['iam:Put*', 'iam:Create*'])],
    [
      'IAM under a condition',
      denying('iam:*', '*', { Condition: { Bool: { 'aws:ViaAWSService': 'false' } } }),
    ],
    ['IAM on some roles', denying('iam:*', 'arn:aws:iam::*:role/admin')],
    [
      'IAM on all but a role, which may be its holder',
      { Effect: 'Deny', Action: 'iam:*', NotResource: 'arn:aws:iam::*:role/app' },
    ],
    ['nothing', { Effect: 'Deny', NotAction: '*', Resource: '*' }],
  ])('of %s leaves a way back to it', (_, deny) => {
    expect(withDeny(deny)).toEqual(CRITICAL);
  });

  it('counts in another policy of the principal, and not in its boundary', () => {
    const admin = aDocument([allowing('*')]);
    const deny = [denying('iam:*')];
    expect(severities(adminAccess, admin, aDocument(deny, { told: 'elsewhere' }))).toEqual(NOTHING);
    expect(severities(adminAccess, admin, aDocument(deny, { kind: 'resource' }))).toEqual(CRITICAL);
  });
});

describe('A policy that is made to be hard to read', () => {
  it('is judged all the same', () => {
    const long = ['*?'.repeat(50_000), '?'.repeat(100_000), '${'.repeat(50_000), '*a'.repeat(50_000)];
    const exceptions = Array.from({ length: 2_000 }, () =>
      sparing(Array.from({ length: 50 }, (_, n) => `s3:${n}*`)),
    );
    expect(
      of(
        allowing(
          '*',
          long.map((text) => `arn:aws:s3::${text}:*`),
        ),
      ),
    ).toEqual(NOTHING);
    expect(of(allowing('*', long))).toEqual(CRITICAL);
    expect(of(...exceptions, allowing('s3:*'))).toHaveLength(2_000);
  });
});
