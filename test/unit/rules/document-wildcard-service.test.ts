import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { serviceActions } from '../../../src/policy/action-table.ts';
import { wildcardService } from '../../../src/rules/document/wildcard-service.ts';
import { aDocument, type Element, only, severities, told } from './ruled-documents.ts';

const MEDIUM = ['medium'];
const NOTHING: readonly string[] = [];
const allowing = (Action: unknown, Resource: unknown = '*', more: Element = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
});
const denying = (Action: unknown, Resource: unknown = '*', more: Element = {}) => ({
  ...allowing(Action, Resource, more),
  Effect: 'Deny',
});
const MFA = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };
const of = (...statements: readonly Element[]) => severities(wildcardService, aDocument(statements));
const says = (...statements: readonly Element[]) => told(wildcardService, aDocument(statements));
const names = (namespace: string) => serviceActions(namespace)?.names ?? [];

describe('An Allow of every action of a service on every resource', () => {
  it('is told with its service', () => {
    expect(only(wildcardService, aDocument([allowing('s3:*')]))).toMatchObject({
      severity: 'medium',
      about: 's3',
      service: 's3',
      says: 'allows every action of s3 on every resource',
      statements: [{ document: 0, statement: 0 }],
    });
  });

  it.each(['s3:*', 'S3:*', 's3:**', 's3:?*'])('is told with the action %s', (action) => {
    expect(of(allowing(action))).toEqual(MEDIUM);
  });

  it('is told where patterns come to all of its actions', () => {
    const all = [...new Set(names('sqs').map((name) => `sqs:${name[0]}*`))];
    expect(of(allowing(all))).toEqual(MEDIUM);
    expect(of(allowing(all.slice(1)))).toEqual(NOTHING);
  });

  it('is told once where statements come to all of its actions together', () => {
    const [first, ...rest] = [...new Set(names('sqs').map((name) => `sqs:${name[0]}*`))];
    const document = aDocument([allowing(first), allowing('s3:GetObject'), allowing(rest, '*', MFA)]);
    expect(only(wildcardService, document)).toMatchObject({
      severity: 'low',
      about: 'sqs',
      statements: [
        { document: 0, statement: 0 },
        { document: 0, statement: 2 },
      ],
    });
  });

  it.each(['iam', 'organizations', 'sso', 'sts', 'kms', 'secretsmanager', 'ssm', 'ram'])(
    'is high of %s, which hands out rights or keeps secrets',
    (service) => {
      expect(of(allowing(`${service}:*`))).toEqual(['high']);
    },
  );

  it('is one lower under a condition', () => {
    expect(says(allowing('kms:*', '*', MFA), allowing('s3:*', '*', MFA))).toEqual([
      'medium: allows every action of kms on every resource, under a condition',
      'low: allows every action of s3 on every resource, under a condition',
    ]);
  });

  it('is told once for a document, by the statement without a condition', () => {
    const document = aDocument([allowing('s3:*', '*', MFA), allowing(['s3:*', 's3:GetObject'])]);
    expect(only(wildcardService, document)).toMatchObject({
      severity: 'medium',
      says: 'allows every action of s3 on every resource',
      statements: [
        { document: 0, statement: 1 },
        { document: 0, statement: 0 },
      ],
    });
  });

  it('is told for each service and for each document', () => {
    const documents = [aDocument([allowing(['s3:*', 'kms:*'])]), aDocument([allowing('s3:*')])];
    expect(
      wildcardService.find(documents).map(({ about, statements: [ref] }) => `${ref.document} ${about}`),
    ).toEqual(['0 kms', '0 s3', '1 s3']);
  });

  it.each([
    'arn:aws:s3:::*',
    'arn:*:s3:*:*:*',
    'arn:aws:*',
    `arn:${unknown('AWS::Partition')}:s3:::*`,
    `arn:\${aws:PrincipalTag/partition}:s3:::*`,
  ])('is told on the resource %s', (resource) => {
    expect(of(allowing('s3:*', resource))).toEqual(MEDIUM);
    expect(of(allowing('*', resource === 'arn:aws:*' ? 'arn:aws:s3:::*' : resource))).toEqual(MEDIUM);
  });

  it('is told in one account and one Region', () => {
    expect(of(allowing('sqs:*', 'arn:aws:sqs:eu-west-1:111122223333:*'))).toEqual(MEDIUM);
  });

  it('is told of what AWS wrote, at its holder', () => {
    expect(severities(wildcardService, aDocument([allowing('s3:*')], { told: 'aws' }))).toEqual(MEDIUM);
    expect(severities(wildcardService, aDocument([allowing('s3:*')], { told: 'elsewhere' }))).toEqual(
      NOTHING,
    );
  });
});

describe('What does not come to a service', () => {
  it.each<[string, Element]>([
    ['a part of its actions', allowing(['s3:Get*', 's3:List*'])],
    ['a bucket', allowing('s3:*', ['arn:aws:s3:::logs', 'arn:aws:s3:::logs/*'])],
    ['buckets of a name', allowing('s3:*', 'arn:aws:s3:::logs-*')],
    ['one kind of resource', allowing('kms:*', 'arn:aws:kms:*:*:key/*')],
    ['what is named after the user', allowing('s3:*', `arn:aws:s3:::\${aws:username}`)],
    ['another service', allowing('s3:*', 'arn:aws:sqs:*:*:*')],
    ['a resource that the file leaves open', allowing('s3:*', unknown('Arn'))],
    ['an action that the file leaves open', allowing(`s3:${unknown('Action')}`)],
    ['a service that the file leaves open', allowing(`${unknown('Service')}:*`)],
    ['a service that AWS does not have', allowing('novelty:*')],
    ['its only action, by name', allowing('rds-db:connect')],
    ['all of its actions, by name', allowing(names('sqs').map((name) => `sqs:${name}`))],
    ['every action on a bucket', allowing('*', 'arn:aws:s3:::logs')],
  ])('is %s', (_, statement) => {
    expect(of(statement)).toEqual(NOTHING);
  });

  it.each(['scp', 'boundary', 'resource', 'trust'] as const)('is a document of kind %s', (kind) => {
    expect(severities(wildcardService, aDocument([allowing('s3:*')], { kind }))).toEqual(NOTHING);
  });

  it('is what is told as an administrator, or as an Allow by exception', () => {
    expect(of(allowing(['*', 's3:*']))).toEqual(NOTHING);
    expect(of({ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })).toEqual(NOTHING);
    expect(of(allowing('iam:*'), { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' })).toEqual(NOTHING);
  });
});

describe('A Deny beside every action of a service', () => {
  it.each<[string, Element]>([
    ['all of it', denying('s3:*')],
    ['all of it, by its ARNs', denying('s3:*', 'arn:aws:s3:::*')],
    ['everything', denying('*')],
    ['everything but another service', { Effect: 'Deny', NotAction: 'sqs:*', Resource: '*' }],
    ['all that changes anything', { Effect: 'Deny', NotAction: ['s3:Get*', 's3:List*'], Resource: '*' }],
  ])('of %s takes it away', (_, deny) => {
    expect(of(allowing('s3:*'), deny)).toEqual(NOTHING);
  });

  it.each<[string, Element]>([
    ['some of its actions', denying('s3:Delete*')],
    ['it on some resources', denying('s3:*', 'arn:aws:s3:::secrets/*')],
    ['it under a condition', denying('s3:*', '*', MFA)],
    ['everything but the service', { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }],
  ])('of %s leaves what nobody thought of', (_, deny) => {
    expect(of(allowing('s3:*'), deny)).toEqual(MEDIUM);
  });
});

describe('What is told beside a Deny', () => {
  it.each<[string, Element, string]>([
    ['some of its actions', denying('s3:Delete*'), ', but for what a Deny takes away'],
    ['it on some resources', denying('s3:*', 'arn:aws:s3:::secrets/*'), ', but for what a Deny takes away'],
    ['what it spares', { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }, ''],
    ['another service', denying('sqs:*'), ''],
    ['everything that is of another service', denying('*', 'arn:aws:sqs:*:*:*'), ''],
    ['it under a condition', denying('s3:Delete*', '*', MFA), ''],
  ])('of %s says so much', (_, deny, but) => {
    const document = aDocument([allowing('s3:*')]);
    expect(told(wildcardService, document, aDocument([deny], { told: 'elsewhere' }))).toEqual([
      `medium: allows every action of s3 on every resource${but}`,
    ]);
  });
});

describe('Every action, less what a Deny takes', () => {
  it('is every service, where it is no administrator any more', () => {
    expect(only(wildcardService, aDocument([allowing('*'), denying('iam:*')]))).toMatchObject({
      severity: 'high',
      about: 'every service',
      says: 'allows every action of every service on every resource, but for what a Deny takes away',
      statements: [{ document: 0, statement: 0 }],
    });
  });

  it('is every service, where NotResource spares IAM', () => {
    expect(says({ Effect: 'Allow', Action: '*', NotResource: 'arn:aws:iam::*:*' })).toEqual([
      'high: allows every action of every service on every resource but those that it names',
    ]);
  });

  it.each<[string, Element]>([
    ['Action', allowing('*')],
    ['NotAction', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
  ])('is the services that the Deny spares, by %s', (_, allow) => {
    const spare = (NotAction: unknown) => ({ Effect: 'Deny', NotAction, Resource: '*' });
    expect(says(allow, spare(['s3:*', 'sqs:*']))).toEqual([
      'medium: allows every action of s3 on every resource',
      'medium: allows every action of sqs on every resource',
    ]);
    expect(says(allow, spare(['s3:Get*', 'sqs:SendMessage']))).toEqual(NOTHING);
  });
});
