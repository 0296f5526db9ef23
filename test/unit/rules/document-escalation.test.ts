import { describe, expect, it } from 'vitest';
import { unknown } from '../../../src/changes/unknown-name.ts';
import type { RuledDocument } from '../../../src/model/trouble.ts';
import { privilegeEscalation } from '../../../src/rules/document/privilege-escalation.ts';
import { allow, allowAllBut, deny, denyAllBut } from '../policy/statements.ts';
import { aDocument, type Element, only, told } from './ruled-documents.ts';

const ACCOUNT = '111122223333';
const NOTHING: readonly string[] = [];
const LAMBDA = ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'];
const MFA = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'true' } } };

const abouts = (...documents: readonly RuledDocument[]) =>
  privilegeEscalation.find(documents).map(({ about }) => about);
const of = (...statements: readonly Element[]) => abouts(aDocument(statements));
const where = (...documents: readonly RuledDocument[]) =>
  privilegeEscalation
    .find(documents)
    .map(({ about, statements }) => [about, ...new Set(statements.map(({ document }) => document))]);
const elsewhere = (statements: readonly Element[], more: Partial<RuledDocument> = {}) =>
  aDocument(statements, { told: 'elsewhere', ...more });

describe('A way to more rights', () => {
  it('is told with its actions, its explanation and what closes it', () => {
    const trouble = only(privilegeEscalation, aDocument([allow(LAMBDA)]));
    expect(trouble).toMatchObject({
      severity: 'critical',
      about: 'pass-role-lambda-invoke',
      service: 'lambda',
      says: 'allows iam:PassRole, lambda:CreateFunction and lambda:InvokeFunction, by which its holder can take more rights',
      details: ["A new function with a stronger role can be invoked with code of one's own."],
    });
    expect(trouble.remedy).toContain('Name in the Resource of iam:PassRole');
  });

  it('is told once for each way, and not for a hair less', () => {
    expect(of(allow(['iam:PutUserPolicy', 'iam:PutRolePolicy']))).toEqual([
      'put-user-policy',
      'put-role-policy',
    ]);
    expect(of(allow(['iam:GetUserPolicy', 'iam:DeleteRolePolicy', 'iam:CreatePolicy']))).toEqual(NOTHING);
  });

  it('has the same name whatever the order of the statements', () => {
    const statements = [allow('iam:PassRole'), allow('s3:GetObject'), allow('ec2:RunInstances')];
    expect(of(...statements)).toEqual(['pass-role-ec2-run-instances']);
    expect(of(...statements.toReversed())).toEqual(['pass-role-ec2-run-instances']);
  });

  it.each<[string, Element]>([
    ['in any case', allow('IAM:putrolepolicy')],
    ['by a pattern', allow('iam:PutRole*')],
    ['by a pattern with question marks', allow('iam:PutRolePolic?')],
    ['on every resource, however it is written', allow('iam:PutRolePolicy', '**')],
    ['on roles of a path', allow('iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/app/*`)],
    [
      'on all roles but some',
      { Effect: 'Allow', Action: 'iam:PutRolePolicy', NotResource: 'arn:aws:iam::*:role/admin' },
    ],
  ])('is one %s', (_, statement) => {
    expect(of(statement)).toContain('put-role-policy');
  });

  it.each<[string, readonly Element[]]>([
    ['on a role that is named', [allow('iam:PutRolePolicy', `arn:aws:iam::${ACCOUNT}:role/app`)]],
    ['on a role that a file leaves open', [allow('iam:PutRolePolicy', unknown('Role.Arn'))]],
    [
      'on a role of which a file leaves the name open',
      [allow('iam:PutRolePolicy', `arn:aws:iam::${unknown('AWS::AccountId')}:role/${unknown('Role')}`)],
    ],
    ['of which a file leaves the action open', [allow(`iam:${unknown('Action')}`)]],
    ['of which a file leaves the service open', [allow(`${unknown('Service')}:PutRolePolicy`)]],
    [
      'of another kind of resource',
      [allow('iam:PutRolePolicy', [`arn:aws:iam::${ACCOUNT}:user/*`, 'arn:aws:s3:::*'])],
    ],
    [
      'under a Deny by exception of what is needed',
      [allow('iam:PutRolePolicy'), denyAllBut(['s3:*', 'iam:Get*'])],
    ],
    [
      'on the versions of a function that a file leaves open',
      [allow('lambda:UpdateFunctionCode', `${unknown('Function.Arn')}:*`)],
    ],
    [
      'on the parts of a thing that a file leaves open',
      [
        allow(
          ['s3:GetObject', 'lambda:UpdateFunctionCode'],
          [`${unknown('Bucket.Arn')}/*`, unknown('Function.Arn')],
        ),
      ],
    ],
    ['on resources that its service does not have', [allow(LAMBDA, `arn:aws:iam::${ACCOUNT}:role/*`)]],
    ['by an exception that a file leaves open', [allowAllBut([`${unknown('Spared')}:*`]), deny('iam:*')]],
  ])('is none %s', (_, statements) => {
    expect(of(...statements)).toEqual(NOTHING);
  });

  it('is one where a file leaves open what a Deny is about', () => {
    expect(of(allow('iam:PutRolePolicy'), deny(`iam:${unknown('Denied')}`))).toEqual(['put-role-policy']);
    expect(of(allow('iam:PutRolePolicy'), deny('iam:*', unknown('Role.Arn')))).toEqual(['put-role-policy']);
    expect(of(allow('iam:PutRolePolicy'), denyAllBut(unknown('Spared')))).toEqual(['put-role-policy']);
  });

  it('is one on every function whose name begins with a text that a file leaves open', () => {
    const prefix = unknown('Prefix');
    expect(of(allow('lambda:UpdateFunctionCode', `${prefix}*`))).toEqual(['lambda-update-code']);
    expect(of(allow('lambda:UpdateFunctionCode', `arn:aws:lambda:*:*:function:${prefix}-*`))).toEqual([
      'lambda-update-code',
    ]);
    expect(of(allow('lambda:UpdateFunctionCode', `${prefix}:function:*`))).toEqual(['lambda-update-code']);
  });

  it('is one on resources of which a policy variable names the account', () => {
    const own = (name: string) => `arn:aws:iam::\${aws:PrincipalAccount}:${name}/*`;
    expect(of(allow('iam:CreateAccessKey', own('user')))).toEqual(['create-access-key']);
    expect(of(allow('iam:PassRole', own('role')), allow('ec2:RunInstances'))).toEqual([
      'pass-role-ec2-run-instances',
    ]);
  });

  it.each(['*', 'arn:aws:*', 'arn:aws:ec2:*:*:*', 'arn:aws:ec2:*:*:instance/*', unknown('Instance.Arn')])(
    'is one where the other action is on %s, which its service can have',
    (resource) => {
      expect(of(allow('iam:PassRole'), allow('ec2:RunInstances', resource))).toEqual([
        'pass-role-ec2-run-instances',
      ]);
    },
  );

  const ROLE = `arn:aws:iam::${ACCOUNT}:role`;
  const spare = (NotResource: string, Action = 'iam:PassRole') => ({ Effect: 'Deny', Action, NotResource });
  const pass = [allow('iam:PassRole', `${ROLE}/*`), allow('ec2:RunInstances')];
  const launch = [allow('iam:PassRole'), allow('ec2:RunInstances')];
  it.each<[string, readonly Element[]]>([
    ['every role but a named one', [...pass, spare(`${ROLE}/app`)]],
    ['everything but a named role', [...launch, spare(`${ROLE}/app`)]],
    ['every role', [...launch, deny('iam:PassRole', `${ROLE}/*`)]],
    ['all that the service has', [...launch, deny('ec2:*', 'arn:aws:ec2:*:*:*')]],
    [
      'every function',
      [allow('lambda:UpdateFunctionCode'), deny('lambda:*', 'arn:aws:lambda:*:*:function:*')],
    ],
  ])('is none under a Deny of %s', (_, statements) => {
    expect(of(...statements)).toEqual(NOTHING);
  });

  it.each<[string, readonly Element[]]>([
    ['every role but those of a path', [...pass, spare(`${ROLE}/app/*`)]],
    ['what is no role', [...launch, spare(`${ROLE}/*`)]],
    ['all that the service has in one Region', [...launch, deny('ec2:*', 'arn:aws:ec2:eu-west-1:*:*')]],
    ['everything but an instance', [...launch, spare('arn:aws:ec2:*:*:instance/i-0', 'ec2:RunInstances')]],
  ])('is one under a Deny of %s', (_, statements) => {
    expect(of(...statements)).toEqual(['pass-role-ec2-run-instances']);
  });
});

describe('A way to more rights under a condition', () => {
  it('is high where it takes a grant that is under one', () => {
    expect(told(privilegeEscalation, aDocument([allow('iam:PutRolePolicy', '*', MFA)]))).toEqual([
      'high: allows iam:PutRolePolicy, by which its holder can take more rights, under a condition',
    ]);
    const [first = '', ...others] = LAMBDA;
    const mixed = aDocument([allow(first), allow(others, '*', MFA)]);
    expect(only(privilegeEscalation, mixed)).toMatchObject({ severity: 'high' });
  });

  it('is critical where the same is allowed without one, or where it is on the services alone', () => {
    const twice = aDocument([allow('iam:PutRolePolicy', '*', MFA), allow('iam:PutRolePolicy')]);
    expect(only(privilegeEscalation, twice)).toMatchObject({ severity: 'critical' });
    const services = { Condition: { StringEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } } };
    const limited = aDocument([allow('iam:PassRole', '*', services), allow(LAMBDA.slice(1))]);
    expect(only(privilegeEscalation, limited)).toMatchObject({ severity: 'critical' });
  });

  const BOUNDARY = `arn:aws:iam::${ACCOUNT}:policy/boundary`;
  it.each<[string, string, Element]>([
    [
      'a permissions boundary is demanded',
      'iam:PutRolePolicy',
      { StringEquals: { 'iam:PermissionsBoundary': BOUNDARY } },
    ],
    [
      'a boundary is demanded that a file leaves open',
      'iam:AttachUserPolicy',
      { ArnEquals: { 'IAM:permissionsboundary': unknown('Boundary') } },
    ],
    [
      'only a named policy may be attached',
      'iam:AttachRolePolicy',
      { ArnEquals: { 'iam:PolicyARN': [BOUNDARY] } },
    ],
    [
      'only AWS policies that are named may be attached',
      'iam:AttachGroupPolicy',
      { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
    ],
  ])('is none where %s', (_, action, Condition) => {
    expect(of(allow(action, '*', { Condition }))).toEqual(NOTHING);
  });

  it.each<[string, string, Element]>([
    [
      'the boundary may be missing',
      'iam:PutRolePolicy',
      { StringEqualsIfExists: { 'iam:PermissionsBoundary': BOUNDARY } },
    ],
    ['the boundary may be any', 'iam:PutRolePolicy', { StringLike: { 'iam:PermissionsBoundary': '*' } }],
    [
      'one boundary is excluded',
      'iam:PutRolePolicy',
      { StringNotEquals: { 'iam:PermissionsBoundary': BOUNDARY } },
    ],
    [
      'a boundary says nothing of the action',
      'iam:CreateAccessKey',
      { StringEquals: { 'iam:PermissionsBoundary': BOUNDARY } },
    ],
    [
      'a policy of AWS that is wide may be attached',
      'iam:AttachRolePolicy',
      { ArnEquals: { 'iam:PolicyARN': [BOUNDARY, 'arn:aws:iam::aws:policy/AdministratorAccess'] } },
    ],
    [
      'any policy of AWS may be attached',
      'iam:AttachRolePolicy',
      { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/*' } },
    ],
    [
      'what is attached says nothing of the action',
      'iam:PutRolePolicy',
      { ArnEquals: { 'iam:PolicyARN': BOUNDARY } },
    ],
  ])('is high where %s', (_, action, Condition) => {
    expect(only(privilegeEscalation, aDocument([allow(action, '*', { Condition })]))).toMatchObject({
      severity: 'high',
    });
  });
});

describe('Many ways at once', () => {
  it('are one trouble where one service is allowed as a whole', () => {
    const trouble = only(privilegeEscalation, aDocument([allow('iam:*')]));
    expect(trouble).toMatchObject({ severity: 'critical', about: 'iam', service: 'iam' });
    expect(trouble.says).toMatch(/^allows iam:\*, which gives its holder \d\d ways to more rights$/);
    expect(trouble.details).toContain(
      "iam:CreateAccessKey: An access key made for a stronger user acts with all of that user's rights.",
    );
  });

  it('are one trouble for each service, with the role that is handed on', () => {
    expect(told(privilegeEscalation, aDocument([allow('ssm:*'), allow('iam:PassRole')]))).toEqual([
      'critical: allows ssm:* and iam:PassRole, which gives its holder 3 ways to more rights',
    ]);
    expect(of(allow(['iam:*', 'lambda:*']))).toEqual(['iam', 'lambda']);
  });

  it('are told by their actions where the service is allowed besides them in part', () => {
    expect(of(allow(['iam:PassRole', 'glue:Create*', 'glue:Start*']))).not.toContain('glue');
  });

  it('are one trouble where every service is allowed and rights are kept apart', () => {
    expect(of(allow('*'), deny(['iam:*', 'sso:*', 'organizations:*', 'sts:*']))).toEqual(['every service']);
  });

  it('are nothing beside administrator access', () => {
    expect(of(allow('*'), allow(LAMBDA))).toEqual(NOTHING);
    expect(abouts(aDocument([allow(LAMBDA)]), elsewhere([allow('*')]))).toEqual(NOTHING);
  });

  it('are of one service where the resources or a Deny leave no other', () => {
    expect(told(privilegeEscalation, aDocument([allow('*', 'arn:aws:iam::*:*'), allow('iam:*')]))).toEqual([
      'critical: allows iam:*, which gives its holder 13 ways to more rights',
    ]);
    expect(of(allow('*'), denyAllBut('lambda:*'))).toEqual(['lambda']);
    expect(told(privilegeEscalation, aDocument([allow('i*m:*')]))).toEqual([
      'critical: allows iam:*, which gives its holder 13 ways to more rights',
    ]);
  });

  it('are told with what a Deny takes of their service, and not of another one', () => {
    const says = (...denies: readonly Element[]) =>
      told(privilegeEscalation, aDocument([allow('iam:*'), ...denies]));
    expect(says(deny('iam:CreateUser'))).toEqual([
      'critical: allows iam:*, but for what a Deny takes away, which gives its holder 13 ways to more rights',
    ]);
    const whole = ['critical: allows iam:*, which gives its holder 13 ways to more rights'];
    expect(says(deny('s3:*'))).toEqual(whole);
    expect(says(deny('*', 'arn:aws:s3:::logs/*'))).toEqual(whole);
  });

  it('are told where the Allow by exception holds under a condition, and others without one', () => {
    const limited = { ...allowAllBut(['s3:*']), ...MFA };
    expect(of(limited)).toEqual(NOTHING);
    expect(told(privilegeEscalation, aDocument([allow('iam:CreatePolicyVersion'), limited]))).toEqual([
      'critical: allows iam:CreatePolicyVersion, by which its holder can take more rights',
    ]);
    expect(of(allow('iam:PassRole'), limited)).toEqual(NOTHING);
    expect(of(allow('iam:CreatePolicyVersion'), allowAllBut(['s3:*']), limited)).toEqual(NOTHING);
  });

  it('are told by another rule where one Allow by exception grants them all', () => {
    expect(of(allowAllBut('iam:*'))).toEqual(NOTHING);
    expect(of(allowAllBut('iam:*'), allow('iam:PassRole'))).toEqual(['every service']);
  });
});

describe('A way through several policies', () => {
  const pass = [allow('iam:PassRole')];
  const run = [allow(['ec2:RunInstances'])];
  const WAY = 'pass-role-ec2-run-instances';

  it('is told with all that carry it, its own before what is told elsewhere', () => {
    expect(where(elsewhere(pass), aDocument(run))).toEqual([[WAY, 1, 0]]);
    expect(where(elsewhere(pass), elsewhere(run))).toEqual([[WAY, 0, 1]]);
    expect(where(aDocument(pass, { told: 'aws' }), aDocument(run))).toEqual([[WAY, 0, 1]]);
  });

  it('is told of the one policy that completes it, and of each of two', () => {
    const both = [...pass, ...run];
    expect(where(aDocument(pass), aDocument(both))).toEqual([[WAY, 1]]);
    expect(where(aDocument(both), aDocument(both))).toEqual([
      [WAY, 0],
      [WAY, 1],
    ]);
  });

  it('is left to where it is told', () => {
    const both = [...pass, ...run];
    expect(where(elsewhere(both))).toEqual(NOTHING);
    expect(where(elsewhere(both), aDocument(run))).toEqual(NOTHING);
    expect(where(elsewhere(both), aDocument(both))).toEqual([[WAY, 1]]);
    const through = { through: `arn:aws:iam::${ACCOUNT}:group/dev` };
    expect(where(elsewhere(pass, through), elsewhere(run, through))).toEqual(NOTHING);
    expect(where(elsewhere(pass, through), elsewhere(run))).toEqual([[WAY, 0, 1]]);
  });

  it('takes what grants something: no boundary, no policy of a resource or an organization', () => {
    for (const kind of ['boundary', 'scp', 'resource', 'trust'] as const) {
      expect(abouts(aDocument([allow(LAMBDA)], { kind })), kind).toEqual(NOTHING);
      expect(abouts(aDocument(pass, { kind }), aDocument(run)), kind).toEqual(NOTHING);
      expect(where(aDocument([allow('s3:*')], { kind }), aDocument([...pass, ...run])), kind).toEqual([
        [WAY, 1],
      ]);
    }
  });
});
