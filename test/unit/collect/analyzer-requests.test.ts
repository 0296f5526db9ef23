/** What Access Analyzer is sent, word for word. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askAnalyzer } from '../../../src/collect/analyzer.ts';
import type { AnalyzerQuestion } from '../../../src/model/analyzer.ts';
import { ALL, policy, question, reads, trust } from './analyzer-stand.ts';
import { HurriedClock, type StubRequest, stub } from './switch-role/aws-stub.ts';

afterEach(() => vi.unstubAllEnvs());

async function sentFor(
  questions: readonly AnalyzerQuestion[],
  region = 'eu-west-1',
): Promise<readonly StubRequest[]> {
  const sent: StubRequest[] = [];
  const { url, close } = await stub((request) => {
    sent.push(request);
    return request.operation.startsWith('/policy/validation') ? { findings: [] } : { result: 'PASS' };
  });
  vi.stubEnv('AWS_ENDPOINT_URL_ACCESSANALYZER', url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIA111122223333');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
  vi.stubEnv('AWS_PROFILE', '');
  try {
    const { errors } = await askAnalyzer(
      questions,
      {
        aws: { region, roleSessionName: 'iam-sweep', roleDurationSeconds: 3600 },
        changes: { accessAnalyzer: ALL },
      },
      {
        tool: { name: 'iam-sweep', version: '0.0.0' },
        tokenContext: { canRequestToken: false, isDependabot: false, isForkPullRequest: false },
        clock: new HurriedClock(),
        debug: () => {},
        getIdToken: async () => '',
        mask: () => {},
      },
    );
    expect(errors).toEqual([]);
  } finally {
    await close();
  }
  return sent;
}

const bodyOf = (sent: readonly StubRequest[], operation: string) =>
  sent.find((request) => request.operation === operation)?.body;

describe('The kind of a document decides how it is validated:', () => {
  test.each([
    ['identity', {}, { policyType: 'IDENTITY_POLICY' }],
    ['boundary', {}, { policyType: 'IDENTITY_POLICY' }],
    ['scp', {}, { policyType: 'SERVICE_CONTROL_POLICY' }],
    [
      'trust',
      {},
      {
        policyType: 'RESOURCE_POLICY',
        validatePolicyResourceType: 'AWS::IAM::AssumeRolePolicyDocument',
      },
    ],
    [
      'resource',
      { resourceType: 'AWS::S3::Bucket' },
      { policyType: 'RESOURCE_POLICY', validatePolicyResourceType: 'AWS::S3::Bucket' },
    ],
    ['resource', { resourceType: 'AWS::SQS::Queue' }, { policyType: 'RESOURCE_POLICY' }],
    ['resource', {}, { policyType: 'RESOURCE_POLICY' }],
  ] as const)('%s %j', async (kind, changed, expected) => {
    const sent = await sentFor([question({ kind, ...changed })]);
    expect(bodyOf(sent, '/policy/validation')).toEqual({
      locale: 'EN',
      policyDocument: JSON.stringify(reads),
      ...expected,
    });
  });
});

test('The other checks get both documents, the actions that are forbidden, and the type of the resource', async () => {
  const before = policy({ Action: 's3:*', Resource: '*' });
  const sent = await sentFor([
    question({ kind: 'resource', resourceType: 'AWS::SNS::Topic', before, after: trust('*') }),
  ]);
  const [existing, next] = [before, trust('*')].map((it) => JSON.stringify(it));
  expect(bodyOf(sent, '/policy/check-no-new-access')).toEqual({
    existingPolicyDocument: existing,
    newPolicyDocument: next,
    policyType: 'RESOURCE_POLICY',
  });
  expect(bodyOf(sent, '/policy/check-access-not-granted')).toEqual({
    policyDocument: next,
    access: [{ actions: ['iam:CreateUser', 's3:DeleteBucket'] }],
    policyType: 'RESOURCE_POLICY',
  });
  expect(bodyOf(sent, '/policy/check-no-public-access')).toEqual({
    policyDocument: next,
    resourceType: 'AWS::SNS::Topic',
  });
});

test('Access Analyzer is asked in the Region of the settings', async () => {
  const sent = await sentFor([question()], 'ap-northeast-1');
  expect(new Set(sent.map(({ region, accountId }) => `${accountId} ${region}`))).toEqual(
    new Set(['111122223333 ap-northeast-1']),
  );
});
