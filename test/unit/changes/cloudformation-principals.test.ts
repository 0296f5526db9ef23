import { describe, expect, it } from 'vitest';
import { POLICY, readResources as read, readShown, STATEMENT, TRUST } from './templates.ts';

describe('A role', () => {
  const { documents, attachments, unresolved } = read({
    Deploy: [
      'AWS::IAM::Role',
      {
        RoleName: 'deploy',
        Path: '/app/',
        AssumeRolePolicyDocument: TRUST,
        Policies: [{ PolicyName: 'inline', PolicyDocument: POLICY }],
        ManagedPolicyArns: [
          'arn:aws:iam::aws:policy/ReadOnlyAccess',
          { Ref: 'Managed' },
          { 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/job-function/Billing` },
        ],
        PermissionsBoundary: { 'Fn::GetAtt': ['Limit', 'PolicyArn'] },
      },
    ],
    Managed: ['AWS::IAM::ManagedPolicy', { ManagedPolicyName: 'managed', PolicyDocument: POLICY }],
    Limit: ['AWS::IAM::ManagedPolicy', { PolicyDocument: POLICY }],
  });
  const holder = { type: 'role', address: 'Deploy', name: 'deploy', path: '/app/' };

  it('has a trust policy and inline policies', () => {
    expect(documents.slice(0, 2)).toMatchObject([
      { kind: 'trust', holder, document: TRUST },
      { kind: 'identity', holder, policyName: 'inline', document: POLICY },
    ]);
    expect(unresolved).toEqual([]);
  });

  it('is attached to managed policies, by ARN or within the file', () => {
    expect(attachments).toMatchObject([
      { relation: 'attached', holder, target: { arn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      { relation: 'attached', holder, target: { address: 'Managed', name: 'managed' } },
      {
        relation: 'attached',
        target: { arn: `arn:\${AWS::Partition}:iam::aws:policy/job-function/Billing` },
      },
      { relation: 'boundary', holder, target: { address: 'Limit' } },
    ]);
  });

  it('makes a boundary of a policy that serves for nothing else', () => {
    expect(documents.slice(2)).toMatchObject([
      { kind: 'identity', holder: { type: 'policy', address: 'Managed', name: 'managed' } },
      { kind: 'boundary', holder: { type: 'policy', address: 'Limit' } },
    ]);
  });

  it('without a trust policy is open', () => {
    expect(read({ R: ['AWS::IAM::Role', {}] }).unresolved).toMatchObject([
      { what: 'AssumeRolePolicyDocument, which is not there', address: 'R' },
    ]);
  });

  it('attached to a policy that nobody knows is open', () => {
    const properties = { AssumeRolePolicyDocument: TRUST, ManagedPolicyArns: [{ Ref: 'Arn' }] };
    const { unresolved } = read(
      { R: ['AWS::IAM::Role', properties] },
      { Parameters: { Arn: { Type: 'String' } } },
    );
    expect(unresolved).toMatchObject([{ what: 'a policy, which is Arn' }]);
  });
});

describe('A policy', () => {
  const role = ['AWS::IAM::Role', { RoleName: 'r', AssumeRolePolicyDocument: TRUST }] as const;

  it('is one of every principal that it names', () => {
    const properties = {
      PolicyName: 'p',
      PolicyDocument: POLICY,
      Roles: [{ Ref: 'R' }, 'elsewhere'],
      Users: [{ Ref: 'U' }],
      Groups: ['g'],
    };
    const { documents } = read({ P: ['AWS::IAM::Policy', properties], U: ['AWS::IAM::User', {}], R: role });
    expect(documents.slice(0, 4)).toMatchObject([
      { kind: 'identity', holder: { type: 'role', address: 'R', name: 'r' }, policyName: 'p' },
      { holder: { type: 'role', address: 'P', name: 'elsewhere' } },
      { holder: { type: 'user', address: 'U' } },
      { holder: { type: 'group', address: 'P', name: 'g' } },
    ]);
  });

  it('that names nobody stands for itself', () => {
    const { documents } = read({ P: ['AWS::IAM::Policy', { PolicyDocument: POLICY }] });
    expect(documents).toMatchObject([{ kind: 'identity', holder: { type: 'policy', address: 'P' } }]);
  });

  it.each([
    ['AWS::IAM::RolePolicy', 'RoleName', 'role'],
    ['AWS::IAM::UserPolicy', 'UserName', 'user'],
    ['AWS::IAM::GroupPolicy', 'GroupName', 'group'],
  ])('of type %s is one of the principal', (type, property, holder) => {
    const { documents } = read({ P: [type, { PolicyName: 'p', PolicyDocument: POLICY, [property]: 'x' }] });
    expect(documents).toMatchObject([
      { holder: { type: holder, name: 'x' }, policyName: 'p', document: POLICY },
    ]);
  });

  it('that is managed may name whom it is attached to', () => {
    const { attachments } = read({
      M: ['AWS::IAM::ManagedPolicy', { PolicyDocument: POLICY, Roles: [{ Ref: 'R' }] }],
      R: role,
    });
    expect(attachments).toMatchObject([
      { relation: 'attached', holder: { address: 'R', name: 'r' }, target: { address: 'M' } },
    ]);
  });

  it('without a document is open', () => {
    expect(read({ P: ['AWS::IAM::Policy', {}] }).unresolved).toMatchObject([{ address: 'P' }]);
  });

  it('whose document is a parameter is open', () => {
    const template = read(
      { P: ['AWS::IAM::ManagedPolicy', { PolicyDocument: { Ref: 'Text' } }] },
      { Parameters: { Text: { Type: 'String' } } },
    );
    expect(template).toMatchObject({ documents: [], unresolved: [{ what: 'a document, which is Text' }] });
  });

  it('may be JSON in a text, with the lines of its statements', () => {
    const { documents } = readShown(`Resources:
  P:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: !Sub |
        {"Version": "2012-10-17",
         "Statement": [
           {"Effect": "Allow", "Action": "s3:*",
            "Resource": "arn:\${AWS::Partition}:s3:::a"},
           {"Effect": "Deny", "Action": "*", "Resource": "*"}]}
`);
    expect(documents).toMatchObject([
      {
        document: { Statement: [{ Resource: `arn:\${AWS::Partition}:s3:::a` }, {}] },
        statements: [
          { start: 8, end: 9 },
          { start: 10, end: 10 },
        ],
      },
    ]);
  });

  it.each([
    ['an effect', { ...STATEMENT, Effect: { Ref: 'X' } }, 'Effect, which depends on X'],
    ['an action', { ...STATEMENT, Action: ['s3:*', { Ref: 'X' }] }, 'Action, which depends on X'],
    ['a principal', { ...STATEMENT, Principal: { AWS: { Ref: 'X' } } }, 'Principal, which is X'],
    ['a statement', { Ref: 'X' }, `a statement, which is "\${X}"`],
  ])('is open where a parameter makes %s', (_, statement, what) => {
    const { unresolved } = read(
      { P: ['AWS::S3::BucketPolicy', { PolicyDocument: { Statement: [statement] } }] },
      { Parameters: { X: { Type: 'String' } } },
    );
    expect(unresolved.map((each) => each.what)).toEqual([what]);
  });

  it('is not open for a principal of the template or of the account itself', () => {
    const principals = [
      { 'Fn::GetAtt': ['U', 'Arn'] },
      { 'Fn::Sub': `arn:aws:iam::\${AWS::AccountId}:root` },
    ];
    const Statement = { ...STATEMENT, Principal: { AWS: [...principals, { Ref: 'AWS::AccountId' }] } };
    const { unresolved } = read({
      P: ['AWS::S3::BucketPolicy', { PolicyDocument: { Statement } }],
      U: ['AWS::IAM::User', {}],
    });
    expect(unresolved).toEqual([]);
  });

  it('may be one of two, and both are read', () => {
    const other = { Statement: [{ Effect: 'Deny', Action: '*', Resource: '*' }] };
    const { documents, unresolved } = read(
      { P: ['AWS::IAM::ManagedPolicy', { PolicyDocument: { 'Fn::If': ['C', POLICY, other] } }] },
      { Parameters: { X: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'X' }, 'a'] } } },
    );
    expect(documents.map(({ document }) => document)).toEqual([POLICY, other]);
    expect(unresolved).toMatchObject([{ what: 'the condition of Fn::If "C"', address: 'P' }]);
  });
});
