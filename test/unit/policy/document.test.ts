import { describe, expect, it } from 'vitest';
import { describeProblem, parsePolicy } from '../../../src/policy/document.ts';

const READ = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' };

function problemsOf(document: unknown): readonly string[] {
  return parsePolicy(document).problems.map(describeProblem);
}

describe('a policy document', () => {
  it('is read alike as an object, as JSON and percent-encoded', () => {
    const document = { Version: '2012-10-17', Statement: [{ ...READ, Sid: '100% read', Action: 's3:Get*' }] };
    const text = JSON.stringify(document, null, 2);
    expect(parsePolicy(text)).toEqual(parsePolicy(document));
    expect(parsePolicy(encodeURIComponent(text))).toEqual(parsePolicy(document));
    expect(parsePolicy(`\n${text}`)).toEqual(parsePolicy(document));
    expect(parsePolicy(document).problems).toEqual([]);
  });

  it('may hold one statement without a list, and single values', () => {
    expect(parsePolicy({ Statement: READ })).toEqual({
      version: '2008-10-17',
      statements: [{ index: 0, effect: 'Allow', actions: ['s3:GetObject'], resources: ['*'] }],
      problems: [],
    });
  });

  it('keeps every element of its statements', () => {
    const { statements, problems } = parsePolicy({
      Version: '2012-10-17',
      Id: 'x',
      Statement: [
        READ,
        {
          Sid: 'Guard',
          Effect: 'Deny',
          NotAction: ['iam:*', 'sts:*'],
          NotResource: 'arn:aws:s3:::logs/*',
          Condition: {
            Bool: { 'aws:SecureTransport': false },
            NumericLessThan: { 's3:max-keys': [10, '20'] },
          },
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(statements[1]).toEqual({
      index: 1,
      sid: 'Guard',
      effect: 'Deny',
      notActions: ['iam:*', 'sts:*'],
      notResources: ['arn:aws:s3:::logs/*'],
      condition: {
        Bool: { 'aws:SecureTransport': ['false'] },
        NumericLessThan: { 's3:max-keys': ['10', '20'] },
      },
    });
  });

  it('may be a trust policy, which has principals and no resource', () => {
    const trust = (Principal: unknown) =>
      parsePolicy({ Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal } });
    expect(trust('*').statements[0]?.principal).toEqual({ AWS: ['*'] });
    expect(trust({ Service: 'ec2.amazonaws.com' }).statements[0]?.principal).toEqual({
      Service: ['ec2.amazonaws.com'],
    });
    expect(trust('ec2').problems).toEqual([
      { path: 'Statement.Principal', message: 'expected "*" or an object, found "ec2"' },
    ]);
  });

  it.each<[string, unknown, string]>([
    [
      'a number for an action',
      [READ, READ, { ...READ, Action: 7 }],
      'Statement[2].Action: expected a string or a list of strings, found number',
    ],
    [
      'a number among actions',
      [{ ...READ, Action: ['s3:*', 7] }],
      'Statement[0].Action[1]: expected a string, found number',
    ],
    [
      'an effect in lower case',
      [{ ...READ, Effect: 'allow' }],
      'Statement[0].Effect: expected "Allow" or "Deny", found "allow"',
    ],
    [
      'no effect',
      [{ Action: 's3:*', Resource: '*' }],
      'Statement[0].Effect: expected "Allow" or "Deny", found undefined',
    ],
    [
      'an element in lower case',
      [{ ...READ, condition: {} }],
      'Statement[0]: has the unknown element "condition"; the element is written Condition',
    ],
    [
      'an element that does not exist',
      [{ ...READ, Actions: 's3:*' }],
      'Statement[0]: has the unknown element "Actions"',
    ],
    [
      'Action beside NotAction',
      [{ ...READ, NotAction: 's3:*' }],
      'Statement[0]: has both Action and NotAction',
    ],
    ['no action', [{ Effect: 'Allow', Resource: '*' }], 'Statement[0]: has neither Action nor NotAction'],
    [
      'no resource',
      [{ Effect: 'Allow', Action: 's3:*' }],
      'Statement[0]: has neither Resource nor NotResource',
    ],
    [
      'a resource that is an object',
      [{ ...READ, Resource: {} }],
      'Statement[0].Resource: expected a string or a list of strings, found object',
    ],
    [
      'an action without a service',
      { ...READ, Action: 'GetObject' },
      'Statement.Action: "GetObject" names no service and action',
    ],
    [
      'an action with two colons',
      [{ ...READ, Action: ['s3:Get:x'] }],
      'Statement[0].Action[0]: "s3:Get:x" has more than one colon',
    ],
    [
      'a wildcard in the service',
      [{ ...READ, Action: 's3*:Get*' }],
      'Statement[0].Action: "s3*:Get*" has a wildcard in its service, which IAM does not accept',
    ],
    [
      'a condition that is a list',
      [{ ...READ, Condition: [] }],
      'Statement[0].Condition: expected an object, found list',
    ],
    [
      'an operator without keys',
      [{ ...READ, Condition: { Bool: 'x' } }],
      'Statement[0].Condition.Bool: expected an object, found string',
    ],
    [
      'a condition value that is null',
      [{ ...READ, Condition: { Bool: { a: null } } }],
      'Statement[0].Condition.Bool.a: expected a string, a number, true or false, found null',
    ],
    ['a Sid that is a number', [{ ...READ, Sid: 1 }], 'Statement[0].Sid: expected a string, found number'],
    ['a statement that is text', ['x'], 'Statement[0]: expected a statement, found string'],
  ])('with %s says where', (_, Statement, problem) => {
    expect(problemsOf({ Version: '2012-10-17', Statement })).toEqual([problem]);
  });

  it.each<[string, unknown, string]>([
    ['text that is no JSON', 'nonsense', 'is not JSON, percent-encoded or plain'],
    ['a broken percent-encoding', '%7B%', 'is not JSON, percent-encoded or plain'],
    ['a list', [], 'expected a policy document, found list'],
    ['null', null, 'expected a policy document, found null'],
    ['nothing', undefined, 'expected a policy document, found undefined'],
    ['an object without statements', {}, 'has no Statement'],
    [
      'an unknown version',
      { Version: '2020-01-01', Statement: [] },
      'Version: expected "2012-10-17" or "2008-10-17", found "2020-01-01"',
    ],
    [
      'an element in lower case',
      { Statement: [], version: '2012-10-17' },
      'has the unknown element "version"; the element is written Version',
    ],
  ])('that is %s is a value with a problem', (_, document, problem) => {
    expect(problemsOf(document)).toEqual([problem]);
  });

  it('leaves out a statement whose meaning is open and keeps the others', () => {
    const { statements } = parsePolicy({ Statement: [{ ...READ, Effect: 'Maybe' }, READ] });
    expect(statements.map(({ index }) => index)).toEqual([1]);
  });

  it('keeps an Action list with an unreadable entry, but not a NotAction list', () => {
    const Statement = [
      { ...READ, Action: ['s3:GetObject', 'nonsense'] },
      { Effect: 'Allow', NotAction: ['iam:*', 'nonsense'], Resource: '*' },
    ];
    expect(parsePolicy({ Statement }).statements.map(({ index }) => index)).toEqual([0]);
  });
});
