/** What a change of managed policies, groups, resources and limits grants and takes away. */
import { describe, expect, it } from 'vitest';
import {
  aChange,
  access,
  allows,
  denies,
  findings,
  judged,
  policy,
  roleWith,
  template,
  trusting,
} from './changes.ts';

const READ = policy(allows('s3:GetObject'));
const BOTH = policy(allows(['s3:GetObject', 'sqs:SendMessage']));

/** One template before and after. */
const stack = (before: unknown, after: unknown) =>
  aChange({
    path: 'stack.json',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });

const IN_ANY_PARTITION = {
  'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, ':iam::aws:policy/AdministratorAccess']],
};

describe('A managed policy', () => {
  const managed = (document: object, roles: readonly string[]): readonly [string, object] => [
    'AWS::IAM::ManagedPolicy',
    { ManagedPolicyName: 'shared', PolicyDocument: document, Roles: roles.map((Ref) => ({ Ref })) },
  ];

  it('is told once, with its holders named', () => {
    const roles = { A: roleWith({}), B: roleWith({}) };
    const judgement = judged(
      stack(
        template({ ...roles, P: managed(READ, ['A', 'B']) }),
        template({ ...roles, P: managed(BOTH, ['A', 'B']) }),
      ),
    );
    expect(access(judgement)).toEqual(['added sqs:SendMessage on *']);
    expect(judgement.changes[0]?.holder.words).toBe('managed policy shared (attached to role A and role B)');
  });

  it('adds its access to the role that it gets attached to, at the attachment', () => {
    const role = roleWith({});
    const judgement = judged(
      stack(template({ R: role, P: managed(READ, []) }), template({ R: role, P: managed(READ, ['R']) })),
    );
    expect(access(judgement)).toEqual(['added s3:GetObject on *']);
    expect(judgement.changes[0]).toMatchObject({
      holder: { type: 'role', policyName: 'shared' },
      state: 'added',
    });
    expect(judgement.changes[0]?.access[0]).toHaveProperty('location');
  });

  it('of AWS is known where AWS says no more than one line of it', () => {
    const judgement = judged(
      stack(
        template({ R: roleWith({ app: READ }) }),
        template({
          R: roleWith(
            { app: READ },
            {
              ManagedPolicyArns: [IN_ANY_PARTITION],
            },
          ),
        }),
      ),
    );
    expect(access(judgement)).toEqual(['added * on *']);
    expect(findings(judgement)).toContain('new admin-access');
    expect(judgement.conclusion).toBe('fail');
  });

  it('of AWS whose text is not known is not judged', () => {
    const attaching = { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AmazonS3FullAccess'] };
    const judgement = judged(stack(template({ R: roleWith({}) }), template({ R: roleWith({}, attaching) })));
    expect(findings(judgement)).toEqual(['new change-unresolved']);
    expect(judgement.findings[0]?.message).toBe(
      'Role R could not be judged in full: it attaches AWS-managed policy AmazonS3FullAccess, whose text is not in the change: with credentials it is looked up.',
    );
    const untouched = judged(
      stack(template({ R: roleWith({}, attaching) }), template({ R: roleWith({ app: READ }, attaching) })),
    );
    expect(findings(untouched)).toEqual([]);
  });

  it('that covers what is added makes it no addition', () => {
    const admin = { ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] };
    const judgement = judged(
      stack(template({ R: roleWith({}, admin) }), template({ R: roleWith({ app: READ }, admin) })),
    );
    expect(access(judgement)).toEqual([]);
  });
});

describe('Groups', () => {
  it('bring a user that joins what they may do', () => {
    const group: readonly [string, object] = [
      'AWS::IAM::Group',
      { GroupName: 'readers', Policies: [{ PolicyName: 'read', PolicyDocument: READ }] },
    ];
    const user = (...groups: readonly string[]): readonly [string, object] => [
      'AWS::IAM::User',
      { UserName: 'mary', Groups: groups },
    ];
    const judgement = judged(
      stack(template({ G: group, U: user() }), template({ G: group, U: user('readers') })),
    );
    expect(access(judgement)).toEqual(['added s3:GetObject on *']);
    expect(judgement.changes[0]?.holder.words).toBe('user mary by group readers');
  });

  it('that nobody knows are not judged', () => {
    const judgement = judged(
      stack(
        template({
          U: ['AWS::IAM::User', { UserName: 'mary', Policies: [{ PolicyName: 'p', PolicyDocument: READ }] }],
        }),
        template({
          U: [
            'AWS::IAM::User',
            { UserName: 'mary', Groups: ['admins'], Policies: [{ PolicyName: 'p', PolicyDocument: READ }] },
          ],
        }),
      ),
    );
    expect(findings(judgement)).toEqual(['new change-unresolved']);
  });
});

describe('Other policies', () => {
  it('of a resource tell whom they let in', () => {
    const bucket = (principal: unknown): readonly [string, object] => [
      'AWS::S3::BucketPolicy',
      {
        Bucket: 'b',
        PolicyDocument: policy({ ...allows('s3:GetObject', 'arn:aws:s3:::b/*'), Principal: principal }),
      },
    ];
    const one = 'arn:aws:iam::111122223333:role/a';
    const two = 'arn:aws:iam::111122223333:role/b';
    const judgement = judged(
      stack(template({ P: bucket({ AWS: one }) }), template({ P: bucket({ AWS: [one, two] }) })),
    );
    expect(access(judgement)).toEqual([`added s3:GetObject on arn:aws:s3:::b/* for ${two}`]);
    expect(judgement.changes[0]?.access[0]?.isCertain).toBe(true);
  });

  it('of an organization let through what they deny no more', () => {
    const judgement = judged(
      aChange({
        path: 'org/scp/guard.json',
        before: policy(denies(['s3:DeleteBucket', 'ec2:RunInstances'])),
        after: policy(denies('ec2:RunInstances')),
      }),
    );
    expect(access(judgement)).toEqual(['added s3:DeleteBucket on *']);
    expect(judgement.changes[0]).toMatchObject({ kind: 'scp', holder: { type: 'organization' } });
  });

  it('that limit a role grant more when they are taken away', () => {
    const boundary: readonly [string, object] = [
      'AWS::IAM::ManagedPolicy',
      { PolicyDocument: policy(allows('s3:*')) },
    ];
    const judgement = judged(
      stack(
        template({ B: boundary, R: roleWith({}, { PermissionsBoundary: { Ref: 'B' } }) }),
        template({ B: boundary, R: roleWith({}) }),
      ),
    );
    expect(judgement.changes.map(({ kind }) => kind)).toContain('boundary');
    expect(access(judgement)[0]).toMatch(/^added \* except s3:\*/);
  });

  it('alone in a file are told of the file, wherever it moves', () => {
    const change = aChange({ path: 'iam/app.json', before: READ, after: BOTH });
    expect(judged(change).changes[0]?.holder.words).toBe('the policy in iam/app.json');
    const moved = aChange({ path: 'iam/old.json', before: READ }, { path: 'iam/new.json', after: READ });
    expect(judged(moved).changes).toEqual([]);
  });

  it('in a list are told apart by name when one is put before them', () => {
    const named = (RoleName: string, actions: string) => ({ RoleName, Policy: policy(allows(actions)) });
    const judgement = judged(
      aChange({
        path: 'roles.json',
        before: { List: [named('a', 's3:GetObject'), named('b', 'sqs:SendMessage')] },
        after: {
          List: [named('c', 'sns:Publish'), named('a', 's3:GetObject'), named('b', 'sqs:SendMessage')],
        },
      }),
    );
    expect(access(judgement)).toEqual(['added sns:Publish on *']);
  });

  it('that are only written otherwise are no change of access', () => {
    const judgement = judged(
      aChange({
        path: 'iam/app.json',
        before: policy(allows(['s3:GetObject', 'sqs:SendMessage'])),
        after: policy(allows('sqs:SendMessage', '*', { Sid: 'Queue' }), allows('s3:GetObject')),
      }),
    );
    expect(judgement.changes).toMatchObject([{ state: 'changed', access: [] }]);
    expect(judgement.conclusion).toBe('pass');
  });
});

describe('What a file leaves open', () => {
  it('is named wherever it is told', () => {
    const bucket = { 'Fn::GetAtt': ['Bucket', 'Arn'] };
    const open = (...statements: readonly object[]) => ({
      Parameters: { Name: { Type: 'String' } },
      ...(template({
        Bucket: ['AWS::S3::Bucket', {}],
        R: [
          'AWS::IAM::Role',
          {
            RoleName: { Ref: 'Name' },
            AssumeRolePolicyDocument: trusting({ AWS: { Ref: 'Name' } }),
            ManagedPolicyArns: [{ Ref: 'Name' }],
            Policies: [{ PolicyName: { Ref: 'Name' }, PolicyDocument: policy(...statements) }],
          },
        ],
      }) as object),
    });
    const judgement = judged(stack(open(allows('s3:GetObject')), open(allows('s3:*', bucket), allows('*'))));
    expect(JSON.stringify(judgement)).not.toMatch(/[\ue000-\uf8ff]/);
    expect(JSON.stringify(judged(stack(undefined, open(allows('s3:*', bucket)))))).not.toMatch(
      /[\ue000-\uf8ff]/,
    );
    expect(judgement.changes[0]?.holder).toMatchObject({
      words: 'role R',
      policyName: expect.stringContaining('Name'),
    });
    expect(findings(judgement)).toContain('new admin-access');
  });
});
