import { describe, expect, it } from 'vitest';
import { readJson } from '../../../src/changes/json/index.ts';
import { ReadError } from '../../../src/changes/positions.ts';

const STATEMENT = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };
const POLICY = { Version: '2012-10-17', Statement: [STATEMENT] };
const TRUST = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const OF_BUCKET = { Statement: [{ ...STATEMENT, Principal: '*' }] };

function read(value: unknown, path = 'policy.json') {
  return readJson(typeof value === 'string' ? value : JSON.stringify(value), path);
}

describe('A JSON file that is a policy document', () => {
  it('is told with the lines of each statement', () => {
    const text = `{
  "Version": "2012-10-17",

  "Statement": [
    {
      "Effect": "Allow",
      "Action": ["s3:GetObject",
                 "s3:PutObject"],
      "Resource": "*" }, { "Effect": "Deny",
      "Action": "*", "Resource": "*"
    }, {"Effect": "Allow", "Action": "sqs:*", "Resource": "*"}
  ]
}
`;
    expect(read(text)).toEqual({
      format: 'json',
      documents: [
        {
          kind: 'identity',
          holder: { type: 'policy', address: '' },
          document: JSON.parse(text),
          lines: { start: 1, end: 13 },
          statements: [
            { start: 5, end: 9 },
            { start: 9, end: 11 },
            { start: 11, end: 11 },
          ],
        },
      ],
      attachments: [],
      unresolved: [],
    });
  });

  it('counts lines that end as on Windows, and passes over a byte order mark', () => {
    const text = `\ufeff${JSON.stringify(POLICY, null, 2).replaceAll('\n', '\r\n')}`;
    expect(read(text).documents[0]?.statements).toEqual([{ start: 4, end: 8 }]);
  });

  it('may have one statement without a list', () => {
    const text = `{"Statement":\n{"Effect": "Deny", "Action": "*",\n"Resource": "*"}}`;
    expect(read(text).documents[0]?.statements).toEqual([{ start: 2, end: 3 }]);
  });

  it.each([
    ['an identity policy without principals', POLICY, 'a.json', 'identity', 'policy'],
    ['a trust policy by sts:AssumeRole', TRUST, 'a.json', 'trust', 'role'],
    ['the policy of a resource by its principals', OF_BUCKET, 'a.json', 'resource', 'resource'],
    [
      'the policy of a resource that lets anything be done with it',
      { Statement: [{ ...STATEMENT, Principal: '*', Action: '*' }] },
      'a.json',
      'resource',
      'resource',
    ],
    ['a service control policy by its directory', POLICY, 'org/scp/deny.json', 'scp', 'organization'],
    ['one by the words of its name', POLICY, 'service-control-policies/x.json', 'scp', 'organization'],
    ['a boundary by its name', POLICY, 'iam/permissions-boundary.json', 'boundary', 'policy'],
    ['no service control policy by a part of a word', POLICY, 'scpecial/x.json', 'identity', 'policy'],
    ['a trust policy, wherever it is kept', TRUST, 'scp/x.json', 'trust', 'role'],
  ])('is %s', (_, document, path, kind, holder) => {
    expect(read(document, path).documents).toMatchObject([{ kind, holder: { type: holder } }]);
  });

  it('tells a key that is given twice, for which one counts is open', () => {
    const text = `{"Statement": [{"Effect": "Allow",\n"Action": "s3:*",\n"Action": "iam:*", "Resource": "*"}]}`;
    const what = 'the key "Action" is given twice, first in line 2, and which one counts is open';
    expect(read(text).unresolved).toEqual([{ lines: { start: 3, end: 3 }, what }]);
  });

  it('tells comments and commas too many, and is read all the same', () => {
    const text = `// ours\n{"Statement": [\n  /* two\n lines */ ${JSON.stringify(STATEMENT)},\n]}`;
    const { documents, unresolved } = read(text);
    expect(documents[0]?.statements).toEqual([{ start: 4, end: 4 }]);
    expect(unresolved).toEqual([
      { lines: { start: 1, end: 1 }, what: 'a comment, which JSON does not know' },
      { lines: { start: 4, end: 5 }, what: 'a comma before a closing bracket, which JSON does not know' },
    ]);
  });

  it('holds no text that could be taken for a stand-in', () => {
    const { documents, unresolved } = read({ Statement: { ...STATEMENT, Resource: 'a\ue001b' } });
    expect(documents[0]?.document).toMatchObject({ Statement: { Resource: 'a\ufffdb' } });
    expect(unresolved).toMatchObject([
      { what: 'a text with characters that Unicode reserves for private use' },
    ]);
  });

  it('keeps the keys that JavaScript has a meaning for', () => {
    const text = `{"Statement": {"Effect": "Allow", "__proto__": {"Action": "*"}, "constructor": 1}}`;
    expect(JSON.stringify(read(text).documents[0]?.document)).toBe(
      text.replaceAll(' ', '').replaceAll('\\', ''),
    );
  });
});

describe('What is attached', () => {
  const ADMIN = 'arn:aws:iam::aws:policy/AdministratorAccess';
  const OURS = 'arn:aws:iam::111122223333:policy/ours';

  it('is told in the words of an inventory, with its lines', () => {
    const text = `{"UserDetailList": [{"UserName": "ann",
"GroupList": ["admins"],
"AttachedManagedPolicies": [
  {"PolicyName": "AdministratorAccess", "PolicyArn": "${ADMIN}"}],
"PermissionsBoundary": {"PermissionsBoundaryType": "Policy",
  "PermissionsBoundaryArn": "${OURS}"}}]}`;
    const { documents, attachments, unresolved } = read(text);
    const holder = { type: 'user', name: 'ann', address: 'UserDetailList[0]' };
    expect(attachments).toEqual([
      { relation: 'member', holder, target: { name: 'admins' }, lines: { start: 2, end: 2 } },
      { relation: 'attached', holder, target: { arn: ADMIN }, lines: { start: 4, end: 4 } },
      { relation: 'boundary', holder, target: { arn: OURS }, lines: { start: 5, end: 6 } },
    ]);
    expect([documents, unresolved]).toEqual([[], []]);
  });

  it.each([
    ['a role', { RoleName: 'r', AttachedPolicies: [{ PolicyArn: ADMIN }] }, 'role attached'],
    ['a role by ARNs', { RoleName: 'r', ManagedPolicyArns: [ADMIN] }, 'role attached'],
    ['a role by a command', { RoleName: 'r', PolicyArn: ADMIN }, 'role attached'],
    ['a user by a command', { UserName: 'r', PolicyArn: ADMIN }, 'user attached'],
    ['a group by a command', { GroupName: 'r', PolicyArn: ADMIN }, 'group attached'],
    ['a boundary by a command', { RoleName: 'r', PermissionsBoundary: OURS }, 'role boundary'],
    ['a member by a command', { GroupName: 'admins', UserName: 'r' }, 'user member'],
    ['a member by groups', { UserName: 'r', Groups: [{ GroupName: 'admins' }] }, 'user member'],
  ])('is of %s', (_, value, expected) => {
    const { attachments, unresolved } = read(value);
    expect(attachments.map(({ holder, relation }) => `${holder.type} ${relation}`)).toEqual([expected]);
    expect(attachments).toMatchObject([{ holder: { name: 'r' } }]);
    expect(unresolved).toEqual([]);
  });

  it.each([
    [
      'nobody is named',
      { AttachedPolicies: [{ PolicyArn: ADMIN }] },
      `an attached policy, ${ADMIN}, of nobody`,
    ],
    [
      'nobody is named for a boundary',
      { PermissionsBoundary: OURS },
      `a permissions boundary, ${OURS}, of nobody`,
    ],
    [
      'it is a placeholder',
      { RoleName: 'r', PolicyArn: '{{ admin }}' },
      'an attached policy, {{ admin }}, which',
    ],
    ['it is a function', { RoleName: 'r', ManagedPolicyArns: [{ Ref: 'P' }] }, 'an attached policy, which'],
  ])('is told as not judged where %s', (_, value, what) => {
    expect(read(value)).toMatchObject({
      attachments: [],
      unresolved: [{ what: expect.stringContaining(what) }],
    });
  });

  it.each([
    ['of another service', { PolicyArn: 'arn:aws:iot:eu-west-1:111122223333:policy/p' }],
    ['nothing', { RoleName: 'r', PermissionsBoundary: null, AttachedManagedPolicies: [] }],
    ['a group of something else', { Groups: ['sg-1'], UserPoolId: 'x' }],
    ['a policy that gets a document', { PolicyArn: OURS, PolicyDocument: POLICY }],
  ])('is %s', (_, value) => {
    expect(read(value)).toMatchObject({ attachments: [], unresolved: [] });
  });
});

describe('A place of a document without one', () => {
  it.each([
    ['a file', 'file://policy.json'],
    ['a placeholder', '{{ policy }}'],
    ['a name', 'the policy'],
  ])('that holds %s is told', (_, text) => {
    const { documents, unresolved } = read({ RoleName: 'r', PolicyName: 'p', PolicyDocument: text });
    expect(documents).toEqual([]);
    expect(unresolved).toMatchObject([
      { what: `PolicyDocument, which is ${JSON.stringify(text)} and no policy document` },
    ]);
  });

  it('is nothing where no names of IAM are beside it', () => {
    expect(read({ PolicyDocument: 'docs/policies.md' }).unresolved).toEqual([]);
  });
});

describe('Other JSON', () => {
  it('is searched for documents, and its keys say where they stand', () => {
    const { documents } = read({ roles: [{ inline: POLICY }], 'my.trust': TRUST });
    expect(documents.map(({ holder }) => holder.address)).toEqual(['roles[0].inline', 'my.trust']);
  });

  it('tells holders by the names that the API of IAM has for them', () => {
    const role = { RoleName: 'deploy', Path: '/app/', Arn: 'arn:aws:iam::111122223333:role/app/deploy' };
    const { documents } = read({
      RoleDetailList: [
        {
          ...role,
          AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(TRUST)),
          RolePolicyList: [{ PolicyName: 'inline', PolicyDocument: POLICY }],
        },
      ],
      Policies: [{ PolicyName: 'managed', PolicyVersionList: [{ Document: POLICY }] }],
    });
    const holder = { type: 'role', name: 'deploy', path: '/app/', arn: role.Arn };
    expect(documents).toMatchObject([
      { kind: 'trust', holder },
      { kind: 'identity', holder, policyName: 'inline' },
      { kind: 'identity', holder: { type: 'policy', name: 'managed' } },
    ]);
  });

  it('may hold a document as a text, which stands in one line', () => {
    const text = `{\n"policy": ${JSON.stringify(JSON.stringify(POLICY, null, 2))}\n}`;
    const { documents } = read(text);
    const lines = { start: 2, end: 2 };
    expect(documents).toMatchObject([{ document: POLICY, lines, statements: [lines] }]);
  });

  it('tells a text that looks like a document and is none', () => {
    const text = JSON.stringify({ policy: '{"Statement": [}' });
    expect(read(text).unresolved).toMatchObject([
      { what: expect.stringContaining('not valid JSON: found "}"') },
    ]);
  });

  it('tells a statement that no document holds', () => {
    const text = `{"statements":\n[${JSON.stringify(STATEMENT)}]}`;
    expect(read(text)).toMatchObject({
      documents: [],
      unresolved: [{ lines: { start: 2, end: 2 }, what: 'a statement outside of a policy document' }],
    });
  });

  it('is left alone where a Statement is none of IAM', () => {
    const firewall = { Rules: [{ Name: 'a', Statement: { RateBasedStatement: { Limit: 5 } }, Action: {} }] };
    expect(read(firewall)).toMatchObject({ documents: [], unresolved: [] });
  });

  it('gives both documents where a key is given twice, and tells it', () => {
    const text = `{"a": ${JSON.stringify(POLICY)},\n"a": ${JSON.stringify(TRUST)}}`;
    const { documents, unresolved } = read(text);
    expect(documents.map(({ kind }) => kind)).toEqual(['identity', 'trust']);
    expect(unresolved).toMatchObject([{ lines: { start: 2, end: 2 } }]);
  });

  it('may be YAML', () => {
    const text = `spec:\n  policy:\n    Version: 2012-10-17\n    Statement:\n      - Effect: Allow\n        Action: "*"\n        Resource: "*"\n`;
    expect(readJson(text, 'role.yaml').documents).toMatchObject([
      { kind: 'identity', holder: { address: 'spec.policy' }, statements: [{ start: 5, end: 7 }] },
    ]);
  });
});

describe('A text that is not JSON', () => {
  it.each([
    ['an open list', '{"a": [1,\n2', 2, 'the text ends too early'],
    ['a missing comma', '{"a": 1\n\n"b": 2}', 3, 'found "\\""'],
    ['an open text', '{"a":\n"b\n"}', 2, 'a text is not closed in its line'],
    ['an unknown escape', '{"a":\n"\\x41"}', 2, 'an escape that JSON does not know'],
    ['an open comment', '{\n/* a\n\n', 2, 'a comment is not closed'],
    ['a number with a leading zero', '{"a": 012,\n}}', 1, 'found "0"'],
    ['a second value', '{}\n{}', 2, 'found "{"'],
  ])('names the line: %s', (_, text, line, what) => {
    expect(failure(text)).toMatchObject({ line, message: expect.stringContaining(what) });
  });

  it('names the depth that it exceeds', () => {
    const deep = `{"a":\n${'['.repeat(100_000)}`;
    expect(failure(deep)).toMatchObject({ line: 2, message: 'nested deeper than 100 levels' });
  });

  it('names the size that it exceeds', () => {
    expect(failure(`"${'a'.repeat(5_000_001)}"`).message).toContain('no more than 5000000 are read');
  });
});

function failure(text: string): ReadError {
  try {
    readJson(text, 'policy.json');
  } catch (error) {
    if (error instanceof ReadError) return error;
    throw error;
  }
  throw new Error('it was read');
}
