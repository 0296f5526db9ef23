import { describe, expect, test } from 'vitest';
import { ALL, anAnalyzerStand, policy, question, reads, trust } from './analyzer-stand.ts';

const passAny = policy({ Action: 'iam:PassRole', Resource: '*' });

describe('Access Analyzer', () => {
  test('is not asked, and no credentials are fetched, where no check is switched on', async () => {
    const { ask, sandbox } = await anAnalyzerStand();
    expect(await ask([question()])).toEqual({
      answers: [],
      errors: [],
      stats: { apiCalls: {}, retries: 0 },
    });
    expect(await ask([], ALL)).toMatchObject({ answers: [] });
    expect(sandbox.log.counts).toEqual({});
  });

  test('is asked each check that is on about each document, and answers in their order', async () => {
    const { ask, masked } = await anAnalyzerStand();
    const questions = [
      question({ key: 'a', before: reads }),
      question({ key: 'b', kind: 'trust', after: trust({ AWS: '444455556666' }) }),
    ];
    const { answers, errors, stats } = await ask(questions, ALL);
    expect(errors).toEqual([]);
    expect(answers.map(({ key, check }) => `${key} ${check}`)).toEqual([
      'a validate-policy',
      'a no-new-access',
      'a access-not-granted',
      'b validate-policy',
      'b access-not-granted',
      'b no-public-access',
    ]);
    expect(stats).toEqual({
      apiCalls: {
        GetIdToken: 1,
        AssumeRoleWithWebIdentity: 1,
        ValidatePolicy: 2,
        CheckNoNewAccess: 1,
        CheckAccessNotGranted: 2,
        CheckNoPublicAccess: 1,
      },
      retries: 0,
    });
    expect(masked).not.toEqual([]);
  });
});

describe('A validated policy', () => {
  test('gives each finding with its type, code, page and statement', async () => {
    const { ask } = await anAnalyzerStand();
    const after = policy(
      { Action: 's3:GetObject', Resource: '*' },
      { Action: 'iam:PassRole', Resource: '*' },
      { Action: ['sqs:*', 'sqs:SendMessage', 'nosuch:Thing'], Resource: '*' },
    );
    const { answers } = await ask([question({ after })], { validatePolicy: true });
    expect(answers).toEqual([
      {
        key: 'role deploy, policy app',
        check: 'validate-policy',
        findings: [
          {
            check: 'validate-policy',
            type: 'security-warning',
            code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
            message: expect.stringMatching(/^Using the iam:PassRole action with wildcards/),
            learnMore: expect.stringMatching(/^https:\/\/docs\.aws\.amazon\.com\//),
            statement: 1,
          },
          expect.objectContaining({ type: 'error', code: 'INVALID_SERVICE_IN_ACTION', statement: 2 }),
          expect.objectContaining({ type: 'suggestion', code: 'REDUNDANT_ACTION', statement: 2 }),
        ],
      },
    ]);
  });

  test('whose statement stands alone has its findings in the first one, and others are about the document', async () => {
    const { ask } = await anAnalyzerStand();
    const after = { Statement: { Effect: 'Allow', Action: 'iam:PassRole', Resource: '*' } };
    const { answers } = await ask([question({ after })], { validatePolicy: true });
    const findings = answers.flatMap((answer) => answer.findings);
    expect(findings).toMatchObject([
      { type: 'warning', code: 'MISSING_VERSION' },
      { code: 'PASS_ROLE_WITH_STAR_IN_RESOURCE', statement: 0 },
    ]);
    expect(findings[0]).not.toHaveProperty('statement');
  });

  test('that is no JSON is sent as it stands', async () => {
    const { ask } = await anAnalyzerStand();
    const { answers } = await ask([question({ after: '{"Version": ' })], { validatePolicy: true });
    expect(answers).toMatchObject([{ findings: [{ type: 'error', code: 'JSON_SYNTAX_ERROR' }] }]);
  });

  test('is read to its last page', async () => {
    const { ask, sandbox } = await anAnalyzerStand({ pageSizes: { ValidatePolicy: 3 } });
    const after = policy(...Array.from({ length: 10 }, () => ({ Action: 'iam:PassRole', Resource: '*' })));
    const { answers } = await ask([question({ after })], { validatePolicy: true });
    expect(answers[0]?.findings.map(({ statement }) => statement)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(sandbox.log.counts).toMatchObject({ ValidatePolicy: 4 });
  });

  test('may come with a type of finding that AWS adds one day', async () => {
    const { ask } = await anAnalyzerStand({
      analyzerAnswers: [
        {
          operation: 'ValidatePolicy',
          answer: {
            findings: [{ findingType: 'ADVICE', issueCode: 'NEW_CODE', findingDetails: 'Be careful.' }],
          },
        },
      ],
    });
    const { answers } = await ask([question()], { validatePolicy: true });
    expect(answers[0]?.findings).toEqual([
      { check: 'validate-policy', type: 'warning', code: 'NEW_CODE', message: 'Be careful.' },
    ]);
  });
});

describe('New access', () => {
  test('is told at each statement that brings it', async () => {
    const { ask } = await anAnalyzerStand();
    const after = policy(
      { Action: 's3:GetObject', Resource: 'arn:aws:s3:::bucket/*' },
      { Action: 's3:PutObject', Resource: 'arn:aws:s3:::bucket/*' },
    );
    const { answers } = await ask([question({ before: reads, after })], { noNewAccess: true });
    expect(answers[0]?.findings).toEqual([
      {
        check: 'no-new-access',
        type: 'fail',
        code: 'no-new-access',
        message:
          'The modified permissions grant new access compared to your existing policy. New access in the statement with index: 1.',
        statement: 1,
      },
    ]);
  });

  test('is none where the policy allows less', async () => {
    const { ask } = await anAnalyzerStand();
    const before = policy({ Action: 's3:*', Resource: '*' });
    expect((await ask([question({ before })], { noNewAccess: true })).answers).toMatchObject([
      { findings: [] },
    ]);
  });

  test('is not asked of a new policy, in which all is new, nor of a service control policy', async () => {
    const { ask, sandbox } = await anAnalyzerStand();
    const scp = question({ kind: 'scp', before: reads });
    const { answers, errors } = await ask([question(), scp], {
      noNewAccess: true,
      accessNotGranted: ['iam:*'],
      noPublicAccess: true,
    });
    expect(answers.map(({ check }) => check)).toEqual(['access-not-granted']);
    expect(errors).toEqual([]);
    expect(sandbox.log.counts).not.toHaveProperty('CheckNoNewAccess');
  });
});

describe('Access that must not be granted', () => {
  test('is told where a policy grants any of it, by a wildcard too', async () => {
    const { ask } = await anAnalyzerStand();
    const after = policy({ Action: 'sqs:*', Resource: '*' }, { Action: 'iam:Create*', Resource: '*' });
    const { answers } = await ask([question({ after })], { accessNotGranted: ['iam:CreateUser'] });
    expect(answers).toMatchObject([
      { findings: [{ check: 'access-not-granted', type: 'fail', statement: 1 }] },
    ]);
  });

  test('is not asked of a boundary, which grants nothing', async () => {
    const { ask } = await anAnalyzerStand();
    const boundary = question({ kind: 'boundary', after: policy({ Action: '*', Resource: '*' }) });
    expect(await ask([boundary], { accessNotGranted: ['iam:CreateUser'] })).toMatchObject({ answers: [] });
  });
});

describe('Public access', () => {
  test.each([
    ['a trust policy for everybody', { kind: 'trust', after: trust('*') }, [0]],
    ['one for an account', { kind: 'trust', after: trust({ AWS: '444455556666' }) }, []],
    [
      'a bucket policy for everybody',
      {
        kind: 'resource',
        resourceType: 'AWS::S3::Bucket',
        after: policy({ Principal: { AWS: ['*'] }, Action: 's3:GetObject', Resource: '*' }),
      },
      [0],
    ],
  ] as const)('is looked for in %s', async (_, changed, statements) => {
    const { ask } = await anAnalyzerStand();
    const { answers, errors } = await ask([question(changed)], { noPublicAccess: true });
    expect(errors).toEqual([]);
    expect(answers.map(({ check }) => check)).toEqual(['no-public-access']);
    expect(answers[0]?.findings.map(({ statement }) => statement)).toEqual(statements);
  });

  test.each([
    ['a type that AWS does not know', { kind: 'resource', resourceType: 'AWS::ECR::Repository' }],
    ['a resource whose type is not known', { kind: 'resource' }],
    ['an identity policy', { kind: 'identity', resourceType: 'AWS::S3::Bucket' }],
  ] as const)('is not asked of %s, which AWS would refuse', async (_, changed) => {
    const { ask, sandbox } = await anAnalyzerStand();
    expect(await ask([question(changed)], { noPublicAccess: true })).toMatchObject({
      answers: [],
      errors: [],
    });
    expect(sandbox.log.counts).toEqual({});
  });

  test('without a statement that AWS names is about the document', async () => {
    const { ask } = await anAnalyzerStand({
      analyzerAnswers: [
        { operation: 'CheckNoPublicAccess', answer: { result: 'FAIL', message: 'It is public.' } },
      ],
    });
    const { answers } = await ask([question({ kind: 'trust' })], { noPublicAccess: true });
    expect(answers[0]?.findings).toEqual([
      { check: 'no-public-access', type: 'fail', code: 'no-public-access', message: 'It is public.' },
    ]);
  });
});

test('Reasons about one statement are one finding', async () => {
  const reasons = [
    { description: 'One.', statementIndex: 2 },
    { description: 'Two.', statementIndex: 2 },
    { description: 'One.', statementIndex: 2 },
  ];
  const { ask } = await anAnalyzerStand({
    analyzerAnswers: [
      {
        operation: 'CheckNoNewAccess',
        about: 's3:GetObject',
        answer: { result: 'FAIL', message: 'New.', reasons },
      },
    ],
  });
  const { answers } = await ask([question({ before: passAny })], { noNewAccess: true });
  expect(answers[0]?.findings).toMatchObject([{ message: 'New. One. Two.', statement: 2 }]);
});
