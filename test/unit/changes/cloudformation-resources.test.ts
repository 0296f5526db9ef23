import { describe, expect, it } from 'vitest';
import { POLICY, readResources as read, readShown, STATEMENT } from './templates.ts';

describe('Members of groups', () => {
  it('are told by the user and by the addition', () => {
    const { attachments } = read({
      U: ['AWS::IAM::User', { UserName: 'u', Groups: ['admins', { Ref: 'G' }] }],
      G: ['AWS::IAM::Group', { GroupName: 'g' }],
      A: ['AWS::IAM::UserToGroupAddition', { GroupName: { Ref: 'G' }, Users: [{ Ref: 'U' }, 'other'] }],
    });
    expect(attachments).toMatchObject([
      { relation: 'member', holder: { type: 'user', address: 'U' }, target: { name: 'admins' } },
      { relation: 'member', holder: { type: 'user', address: 'U' }, target: { address: 'G', name: 'g' } },
      { relation: 'member', holder: { type: 'user', address: 'U', name: 'u' }, target: { address: 'G' } },
      { relation: 'member', holder: { type: 'user', address: 'A', name: 'other' }, target: { address: 'G' } },
    ]);
  });
});

describe('Other resources', () => {
  const shared = { Statement: [{ ...STATEMENT, Principal: '*' }] };

  it.each([
    ['AWS::S3::BucketPolicy', { Bucket: 'b', PolicyDocument: shared }],
    ['AWS::SQS::QueuePolicy', { PolicyDocument: shared }],
    ['AWS::SNS::TopicPolicy', { PolicyDocument: shared }],
    ['AWS::KMS::Key', { KeyPolicy: shared }],
    ['AWS::SecretsManager::ResourcePolicy', { ResourcePolicy: shared }],
    ['AWS::ECR::Repository', { RepositoryPolicyText: shared }],
    ['AWS::Logs::ResourcePolicy', { PolicyDocument: JSON.stringify(shared) }],
    ['AWS::DynamoDB::Table', { ResourcePolicy: { PolicyDocument: shared } }],
    ['AWS::EC2::VPCEndpoint', { PolicyDocument: shared }],
    ['AWS::New::Thing', { Deep: [{ Somewhere: shared }] }],
    ['Custom::Thing', { Text: JSON.stringify(shared) }],
  ])('say who may use them: %s', (type, properties) => {
    const { documents, unresolved } = read({ X: [type, properties] });
    expect(documents).toMatchObject([
      { kind: 'resource', holder: { type: 'resource', address: 'X' }, document: shared },
    ]);
    expect(unresolved).toEqual([]);
  });

  it('may have one statement for an event bus', () => {
    const [statement] = shared.Statement;
    const { documents } = read({
      X: ['AWS::Events::EventBusPolicy', { StatementId: 'a', Statement: statement }],
    });
    expect(documents).toMatchObject([{ kind: 'resource', document: { Statement: [statement] } }]);
  });

  it.each([
    ['a service', 's3.amazonaws.com', { Service: 's3.amazonaws.com' }],
    ['an account', '111122223333', { AWS: '111122223333' }],
    ['anybody', '*', '*'],
  ])('may be a permission of Lambda for %s', (_, Principal, expected) => {
    const properties = {
      Action: 'lambda:InvokeFunction',
      FunctionName: 'f',
      Principal,
      SourceAccount: '111122223333',
    };
    const { documents } = read({ X: ['AWS::Lambda::Permission', properties] });
    expect(documents).toMatchObject([
      {
        kind: 'resource',
        document: {
          Statement: [
            {
              Effect: 'Allow',
              Principal: expected,
              Action: 'lambda:InvokeFunction',
              Resource: `arn:\${AWS::Partition}:lambda:\${AWS::Region}:\${AWS::AccountId}:function:f`,
              Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } },
            },
          ],
        },
      },
    ]);
  });

  it.each([
    ['SERVICE_CONTROL_POLICY', 'scp'],
    ['RESOURCE_CONTROL_POLICY', 'resource'],
  ])('may be a policy of an organization: %s', (Type, kind) => {
    const { documents } = read({ X: ['AWS::Organizations::Policy', { Name: 'n', Type, Content: POLICY }] });
    expect(documents).toMatchObject([{ kind, holder: { type: 'organization', address: 'X', name: 'n' } }]);
  });

  it('may be a permission set', () => {
    const { documents, attachments } = read({
      X: [
        'AWS::SSO::PermissionSet',
        {
          Name: 'Admin',
          InlinePolicy: JSON.stringify(POLICY),
          ManagedPolicies: ['arn:aws:iam::aws:policy/ReadOnlyAccess'],
          CustomerManagedPolicyReferences: [{ Name: 'own', Path: '/' }],
          PermissionsBoundary: { CustomerManagedPolicyReference: { Name: 'limit' } },
        },
      ],
    });
    const holder = { type: 'permission-set', address: 'X', name: 'Admin' };
    expect(documents).toMatchObject([{ kind: 'identity', holder, document: POLICY }]);
    expect(attachments).toMatchObject([
      { relation: 'attached', holder, target: { arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      { relation: 'attached', holder, target: { name: 'own' } },
      { relation: 'boundary', holder, target: { name: 'limit' } },
    ]);
  });

  it('are open where they assign a permission set', () => {
    const properties = {
      PermissionSetArn: 'arn:x',
      PrincipalType: 'USER',
      PrincipalId: 'ann',
      TargetId: '111122223333',
    };
    expect(read({ X: ['AWS::SSO::Assignment', properties] }).unresolved).toMatchObject([
      {
        what: 'the assignment of the permission set arn:x to user ann in 111122223333, whose access is not compared',
        address: 'X',
      },
    ]);
  });

  it.each([
    ['a stack set with a template', 'AWS::CloudFormation::StackSet', { TemplateBody: '{}' }],
    ['a module', 'My::Own::Role::MODULE', {}],
  ])('are open where what they make is kept elsewhere: %s', (_, type, properties) => {
    expect(read({ X: [type, properties] }).unresolved).toMatchObject([{ address: 'X' }]);
  });
});

describe('A resource with a condition', () => {
  const Resources = {
    P: { Type: 'AWS::IAM::ManagedPolicy', Condition: 'C', Properties: { PolicyDocument: POLICY } },
  };
  const Parameters = { X: { Type: 'String', Default: 'b' } };

  it('is left out when the condition does not hold', () => {
    const Conditions = { C: { 'Fn::Equals': ['a', 'b'] } };
    expect(readShown({ Conditions, Resources }).documents).toEqual([]);
  });

  it('is read when the condition is open, for it may come to be', () => {
    const Conditions = { C: { 'Fn::Equals': [{ Ref: 'X' }, 'a'] } };
    expect(readShown({ Parameters, Conditions, Resources }).documents).toHaveLength(1);
    expect(readShown({ Parameters, Conditions, Resources }, { X: 'b' }).documents).toEqual([]);
  });
});

describe('A template as a whole is open', () => {
  const P = '{Type: AWS::IAM::ManagedPolicy, Properties: {PolicyDocument: {Statement: []}}}';

  it.each([
    [
      'with a macro',
      `Transform: Mine\nResources: {P: ${P}}`,
      1,
      'the transform "Mine", which may change the template',
    ],
    ['with a loop', `Resources:\n  P: ${P}\n  Fn::ForEach::R: [X, [a], {}]`, 3, 'Fn::ForEach::R'],
    ['with an inclusion', `Resources:\n  P: ${P}\n  Fn::Transform: {Name: AWS::Include}`, 3, 'Fn::Transform'],
    [
      'with a resource twice',
      `Resources:\n  P: ${P}\n  P: ${P}`,
      3,
      'the key "P" is given twice, first in line 2',
    ],
    ['with a merge', `X: &x {}\nResources:\n  <<: *x\n  P: ${P}`, 3, 'the merge key "<<"'],
    [
      'with a resource without a type',
      `Resources:\n  P:\n    Properties: {}`,
      3,
      'the resource "P", which has no type',
    ],
    [
      'with resources that are none',
      'Resources: []\nAWSTemplateFormatVersion: 2010-09-09',
      1,
      'the section Resources',
    ],
    [
      'with properties that are included',
      `Resources:\n  P:\n    Type: AWS::IAM::User\n    Properties:\n      Fn::Transform: {}`,
      5,
      'Fn::Transform',
    ],
  ])('%s', (_, template, start, what) => {
    expect(readShown(template).unresolved).toContainEqual(
      expect.objectContaining({
        lines: expect.objectContaining({ start }),
        what: expect.stringContaining(what),
      }),
    );
  });
});
