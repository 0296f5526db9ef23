import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import { passRoleAny } from '../../../src/rules/document/pass-role-any.ts';
import { aDocument, type Element, only, severities, told } from './ruled-documents.ts';

const HIGH = ['high'];
const MEDIUM = ['medium'];
const NOTHING: readonly string[] = [];
const passing = (Resource: unknown = '*', Condition?: Element, Action: unknown = 'iam:PassRole') => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition && { Condition }),
});
const denying = (Resource: unknown, Condition?: Element, Action: unknown = 'iam:PassRole') => ({
  ...passing(Resource, Condition, Action),
  Effect: 'Deny',
});
const of = (...statements: readonly Element[]) => severities(passRoleAny, aDocument(statements));
const to = (service: unknown, operator = 'StringEquals') => ({
  [operator]: { 'iam:PassedToService': service },
});

describe('An Allow of iam:PassRole on every role', () => {
  it('is told as one of iam', () => {
    expect(only(passRoleAny, aDocument([passing()]))).toMatchObject({
      severity: 'high',
      service: 'iam',
      says: 'allows iam:PassRole on every role, to whatever service',
    });
  });

  it.each([
    '*',
    '**',
    'arn:*',
    'arn:aws:iam::*:role/*',
    'arn:aws:iam::*:role/?*',
    'arn:aws:iam::111122223333:role/*',
    'arn:aws:iam::111122223333:role*',
    'arn:aws:iam::111122223333:*',
    'arn:*:iam::*:*',
    `arn:${unknown('AWS::Partition')}:iam::${unknown('AWS::AccountId')}:role/*`,
    `arn:aws:iam::\${aws:PrincipalAccount}:role/*`,
  ])('is high on %s', (resource) => {
    expect(of(passing(resource))).toEqual(HIGH);
    expect(of(passing(['arn:aws:iam::111122223333:role/app', resource]))).toEqual(HIGH);
  });

  it.each(['IAM:passrole', 'iam:Pass*', 'iam:P*', 'iam:*PassRole'])(
    'is high with the action %s',
    (action) => {
      expect(of(passing('*', undefined, action))).toEqual(HIGH);
    },
  );

  it.each(['iam:*', '*'])('is high with %s on roles alone', (action) => {
    expect(of(passing('arn:aws:iam::111122223333:role/*', undefined, action))).toEqual(HIGH);
  });

  it('is high where NotResource spares roles', () => {
    const NotResource = 'arn:aws:iam::111122223333:role/admin';
    expect(of({ Effect: 'Allow', Action: 'iam:PassRole', NotResource })).toEqual(HIGH);
  });

  it('is told once for a document, by the worst of its statements', () => {
    const document = aDocument([passing('*', to('ec2.amazonaws.com')), passing()]);
    expect(only(passRoleAny, document)).toMatchObject({
      severity: 'high',
      statements: [
        { document: 0, statement: 1 },
        { document: 0, statement: 0 },
      ],
    });
    expect(severities(passRoleAny, document, aDocument([passing()]))).toHaveLength(2);
  });

  it('is told of what AWS wrote at its holder, and else where it is at home', () => {
    expect(severities(passRoleAny, aDocument([passing()], { told: 'aws' }))).toEqual(HIGH);
    expect(severities(passRoleAny, aDocument([passing()], { told: 'elsewhere' }))).toEqual(NOTHING);
  });
});

describe('A condition on what is passed', () => {
  it.each<[string, Element]>([
    ['a service', to('ecs-tasks.amazonaws.com')],
    ['services', to(['ecs-tasks.amazonaws.com', 'ec2.amazonaws.com'])],
    ['services of a name', to('ec*.amazonaws.com', 'StringLike')],
    ['a service that the file leaves open', to(unknown('Service'))],
  ])('that names %s makes it medium', (_, condition) => {
    expect(told(passRoleAny, aDocument([passing('*', condition)]))).toEqual([
      'medium: allows iam:PassRole on every role, to some services',
    ]);
  });

  it('that asks for a tag of the role makes it medium', () => {
    const condition = { StringEquals: { 'iam:ResourceTag/passable': 'yes' } };
    expect(told(passRoleAny, aDocument([passing('*', condition)]))).toEqual([
      'medium: allows iam:PassRole on every role that has a certain tag',
    ]);
  });

  it.each<[string, Element]>([
    ['takes every service', to('*', 'StringLike')],
    ['takes every service of AWS', to('*.amazonaws.com', 'StringLike')],
    ['leaves one service out', to('ec2.amazonaws.com', 'StringNotEquals')],
    ['takes every value of a tag', { StringLike: { 'iam:ResourceTag/passable': '*' } }],
    ['leaves one tag out', { StringNotEquals: { 'iam:ResourceTag/passable': 'no' } }],
    ['asks for MFA', { Bool: { 'aws:MultiFactorAuthPresent': 'true' } }],
  ])('that %s leaves it high', (_, condition) => {
    expect(told(passRoleAny, aDocument([passing('*', condition)]))).toEqual([
      'high: allows iam:PassRole on every role, to whatever service, under a condition',
    ]);
  });
});

describe('What does not reach every role', () => {
  it.each<[string, Element]>([
    ['a role', passing('arn:aws:iam::111122223333:role/app')],
    ['roles of a name', passing('arn:aws:iam::111122223333:role/app-*')],
    ['roles of a path', passing('arn:aws:iam::*:role/service-role/*')],
    ['a role that the file leaves open', passing(unknown('Role.Arn'))],
    ['roles of a name that the file leaves open', passing(`arn:aws:iam::*:role/${unknown('Stack')}-*`)],
    ['roles named after the caller', passing(`arn:aws:iam::*:role/\${aws:username}`)],
    ['users', passing('arn:aws:iam::*:user/*')],
    ['other resources', passing('arn:aws:s3:::*')],
    ['another action', passing('*', undefined, 'iam:Get*')],
    ['an action that the file leaves open', passing('*', undefined, `iam:${unknown('Action')}`)],
    ['a Deny', denying('*')],
  ])('is %s', (_, statement) => {
    expect(of(statement)).toEqual(NOTHING);
  });

  it.each(['scp', 'boundary', 'resource', 'trust'] as const)('is a document of kind %s', (kind) => {
    expect(severities(passRoleAny, aDocument([passing()], { kind }))).toEqual(NOTHING);
  });

  it.each<[string, Element]>([
    ['an administrator', passing('*', undefined, '*')],
    ['every action of IAM', passing('*', undefined, 'iam:*')],
    ['an Allow by exception', { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }],
  ])('is what is told as %s', (_, statement) => {
    expect(of(statement)).toEqual(NOTHING);
  });
});

describe('A Deny beside iam:PassRole on every role', () => {
  it.each<[string, Element]>([
    ['it', denying('*')],
    ['it on every role', denying('arn:aws:iam::*:role/*')],
    ['IAM', denying('*', undefined, 'iam:*')],
    [
      'it on all but some roles',
      { Effect: 'Deny', Action: 'iam:PassRole', NotResource: 'arn:aws:iam::*:role/app-*' },
    ],
  ])('of %s takes it away', (_, deny) => {
    expect(of(passing(), deny)).toEqual(NOTHING);
    expect(severities(passRoleAny, aDocument([passing()]), aDocument([deny], { told: 'elsewhere' }))).toEqual(
      NOTHING,
    );
  });

  it.each<[string, Element]>([
    ['StringNotEquals', denying('*', to('ecs-tasks.amazonaws.com', 'StringNotEquals'))],
    ['StringNotLike', denying('arn:aws:iam::*:role/*', to('ecs*', 'StringNotLike'))],
  ])('of what goes to other services, by %s, makes it medium', (_, deny) => {
    expect(of(passing(), deny)).toEqual(MEDIUM);
  });

  it.each<[string, Element]>([
    ['some roles', denying('arn:aws:iam::*:role/admin')],
    ['nothing', { Effect: 'Deny', Action: 'iam:PassRole', NotResource: 'arn:aws:iam::*:role/*' }],
    ['what goes to one service', denying('*', to('ec2.amazonaws.com'))],
    [
      'what goes to other services, without MFA',
      denying('*', {
        ...to('ec2.amazonaws.com', 'StringNotEquals'),
        Bool: { 'aws:MultiFactorAuthPresent': 'false' },
      }),
    ],
    [
      'some roles that go to other services',
      denying('arn:aws:iam::*:role/a', to('ec2.amazonaws.com', 'StringNotEquals')),
    ],
    ['another action', denying('*', undefined, 'iam:CreateRole')],
  ])('of %s leaves it high', (_, deny) => {
    expect(of(passing(), deny)).toEqual(HIGH);
  });
});
