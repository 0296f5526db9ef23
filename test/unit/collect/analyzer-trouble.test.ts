import { describe, expect, test, vi } from 'vitest';
import { ALL, anAnalyzerStand, policy, question } from './analyzer-stand.ts';

const many = Array.from({ length: 9 }, (_, index) =>
  question({
    key: `document ${index}`,
    after: policy({ Action: 's3:Get*', Resource: `arn:aws:s3:::b${index}` }),
  }),
);

describe('What AWS refuses for all documents is told once', () => {
  test('a right that is missing, with the statement to add, and other checks go on', async () => {
    const { ask, sandbox } = await anAnalyzerStand({ deniedOperations: ['ValidatePolicy'] });
    const { answers, errors } = await ask(many, {
      validatePolicy: true,
      accessNotGranted: ['iam:CreateUser'],
    });
    expect(errors).toEqual([
      {
        operation: 'ValidatePolicy',
        code: 'AccessDenied',
        message: expect.stringMatching(
          /^Access Analyzer could not check 9 documents \(validate-policy\): User: .* Add to the policy of the audit role: {"Effect":"Allow","Action":"access-analyzer:ValidatePolicy","Resource":"\*"}$/,
        ),
      },
    ]);
    expect(answers.map(({ check }) => check)).toEqual(many.map(() => 'access-not-granted'));
    expect(sandbox.log.counts.ValidatePolicy).toBeLessThanOrEqual(4);
  });

  test('the published policy does not hold these rights', async () => {
    const { ask } = await anAnalyzerStand({ enforcePolicies: true });
    const { errors } = await ask([question({ kind: 'trust', before: {} })], ALL);
    expect(errors.map(({ operation, code }) => `${operation} ${code}`)).toEqual([
      'ValidatePolicy AccessDenied',
      'CheckNoNewAccess AccessDenied',
      'CheckAccessNotGranted AccessDenied',
      'CheckNoPublicAccess AccessDenied',
    ]);
  });

  test('credentials that can not be had', async () => {
    const { ask } = await anAnalyzerStand();
    const roleToAssume = 'arn:aws:iam::111122223333:role/nobody';
    const { answers, errors } = await ask(many, ALL, { roleToAssume });
    expect(answers).toEqual([]);
    expect(errors).toEqual([
      {
        operation: 'AccessAnalyzer',
        code: 'RoleNotAssumable',
        message: expect.stringMatching(/role\/nobody/),
      },
    ]);
  });

  test('an address at which nobody answers', async () => {
    const { ask } = await anAnalyzerStand();
    vi.stubEnv('AWS_ENDPOINT_URL_ACCESSANALYZER', 'http://127.0.0.1:9');
    const { answers, errors } = await ask(many, { validatePolicy: true });
    expect(answers).toEqual([]);
    expect(errors).toEqual([
      {
        operation: 'ValidatePolicy',
        code: 'ECONNREFUSED',
        message: expect.stringMatching(/^Access Analyzer could not check 9 documents/),
      },
    ]);
  });
});

describe('What AWS refuses for one document names it', () => {
  test('a document that it does not take', async () => {
    const { ask, sandbox } = await anAnalyzerStand();
    sandbox.configure({ faults: [{ operation: 'ValidatePolicy', kind: 'vanish', nth: 2 }] });
    const { answers, errors } = await ask(many, { validatePolicy: true });
    expect(answers).toHaveLength(8);
    expect(errors).toEqual([
      {
        operation: 'ValidatePolicy',
        code: 'Validation',
        message: expect.stringMatching(
          /^Access Analyzer could not check document \d \(validate-policy\): The policy document could not be processed\.$/,
        ),
      },
    ]);
  });

  test('one that can not be read as a policy', async () => {
    const { ask } = await anAnalyzerStand();
    const { errors } = await ask([question({ after: 'no JSON' })], { accessNotGranted: ['iam:*'] });
    expect(errors).toMatchObject([{ operation: 'CheckAccessNotGranted', code: 'UnprocessableEntity' }]);
  });

  test('one on which the service breaks every time', async () => {
    const { ask, sandbox } = await anAnalyzerStand();
    sandbox.configure({ faults: [{ operation: 'ValidatePolicy', kind: '500' }] });
    const { errors, stats } = await ask([question({ key: 'the policy in iam/app.json' })], {
      validatePolicy: true,
    });
    expect(errors).toEqual([
      {
        operation: 'ValidatePolicy',
        code: 'InternalServer',
        message: expect.stringMatching(/could not check the policy in iam\/app\.json \(validate-policy\)/),
      },
    ]);
    expect(stats).toMatchObject({ apiCalls: { ValidatePolicy: 8 }, retries: 7 });
  });

  test.each([
    ['neither passes nor fails', 'CheckNoPublicAccess', { result: 'MAYBE' }, /neither PASS nor FAIL/],
    ['holds no findings', 'ValidatePolicy', {}, /without a list of findings/],
    [
      'holds a finding without a code',
      'ValidatePolicy',
      { findings: [{ findingType: 'ERROR' }] },
      /without its code/,
    ],
  ] as const)('an answer that %s', async (_, operation, answer, words) => {
    const { ask } = await anAnalyzerStand({ analyzerAnswers: [{ operation, answer }] });
    const { answers, errors } = await ask([question({ kind: 'trust' })], {
      validatePolicy: operation === 'ValidatePolicy',
      noPublicAccess: operation === 'CheckNoPublicAccess',
    });
    expect(answers).toEqual([]);
    expect(errors).toEqual([{ operation, code: 'IncompleteAnswer', message: expect.stringMatching(words) }]);
  });
});

describe('Trouble that passes is waited for', () => {
  test.each(['throttle', '500', '503', 'reset', 'cut-body', 'cut-xml'] as const)('%s', async (kind) => {
    const { ask, sandbox } = await anAnalyzerStand();
    sandbox.configure({ faults: [{ operation: '*', kind, nth: [3, 5, 6] }] });
    const { answers, errors, stats } = await ask(many, { validatePolicy: true });
    expect(errors).toEqual([]);
    expect(answers.map(({ key }) => key)).toEqual(many.map(({ key }) => key));
    expect(stats.retries).toBeGreaterThanOrEqual(3);
  });

  test('credentials that end in the middle', async () => {
    const { ask, sandbox } = await anAnalyzerStand();
    const once = { done: false };
    const questions = many.map((one) => ({
      ...one,
      get after() {
        if (!once.done) sandbox.expireSessions();
        once.done = true;
        return one.after;
      },
    }));
    const { answers, errors, stats } = await ask(questions, { validatePolicy: true });
    expect(errors).toEqual([]);
    expect(answers).toHaveLength(9);
    expect(stats.apiCalls.AssumeRoleWithWebIdentity).toBe(2);
  });
});
