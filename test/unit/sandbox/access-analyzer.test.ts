import {
  AccessAnalyzerClient,
  CheckAccessNotGrantedCommand,
  CheckNoNewAccessCommand,
  CheckNoPublicAccessCommand,
  ValidatePolicyCommand,
} from '@aws-sdk/client-accessanalyzer';
import { describe, expect, it } from 'vitest';
import { stand } from './stand.ts';

const READS = JSON.stringify({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }],
});

async function analyzer() {
  const sandbox = await stand();
  const client = new AccessAnalyzerClient({
    endpoint: sandbox.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: sandbox.staticCredentials(),
  });
  return { sandbox, client };
}

describe('Access Analyzer of the sandbox', () => {
  it('pages through what it finds as the call asks', async () => {
    const { client } = await analyzer();
    const policyDocument = JSON.stringify({
      Statement: Array.from({ length: 3 }, () => ({
        Effect: 'Allow',
        Action: 'nosuch:Thing',
        Resource: '*',
      })),
    });
    const ask = (nextToken?: string) =>
      client.send(
        new ValidatePolicyCommand({
          policyDocument,
          policyType: 'IDENTITY_POLICY',
          maxResults: 3,
          ...(nextToken !== undefined && { nextToken }),
        }),
      );
    const first = await ask();
    expect(first.findings?.map(({ issueCode }) => issueCode)).toEqual([
      'MISSING_VERSION',
      'INVALID_SERVICE_IN_ACTION',
      'INVALID_SERVICE_IN_ACTION',
    ]);
    const second = await ask(first.nextToken);
    expect(second.findings).toMatchObject([
      { locations: [{ path: [{ value: 'Statement' }, { index: 2 }, { value: 'Action' }] }] },
    ]);
    expect(second.nextToken).toBeUndefined();
  });

  it('refuses what AWS refuses, in its words', async () => {
    const { client } = await analyzer();
    await expect(
      client.send(new ValidatePolicyCommand({ policyDocument: READS, policyType: 'TRUST' as never })),
    ).rejects.toMatchObject({ name: 'ValidationException', message: expect.stringMatching(/policyType/) });
    await expect(
      client.send(
        new ValidatePolicyCommand({
          policyDocument: READS,
          policyType: 'IDENTITY_POLICY',
          validatePolicyResourceType: 'AWS::S3::Bucket',
        }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      client.send(
        new CheckNoPublicAccessCommand({
          policyDocument: READS,
          resourceType: 'AWS::ECR::Repository' as never,
        }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException', message: expect.stringMatching(/resourceType/) });
    await expect(
      client.send(
        new CheckAccessNotGrantedCommand({
          policyDocument: READS,
          policyType: 'IDENTITY_POLICY',
          access: [{ actions: [] }],
        }),
      ),
    ).rejects.toMatchObject({ name: 'ValidationException' });
    await expect(
      client.send(
        new CheckNoNewAccessCommand({
          existingPolicyDocument: READS,
          newPolicyDocument: 'no JSON',
          policyType: 'IDENTITY_POLICY',
        }),
      ),
    ).rejects.toMatchObject({ name: 'UnprocessableEntityException', $metadata: { httpStatusCode: 422 } });
  });

  it('says what a test wrote in place of its own opinion, of the documents that it is about', async () => {
    const { client, sandbox } = await analyzer();
    const answer = { result: 'FAIL', message: 'As written.' };
    sandbox.configure({ analyzerAnswers: [{ operation: 'CheckNoPublicAccess', about: 's3:Get', answer }] });
    const ask = (policyDocument: string) =>
      client.send(new CheckNoPublicAccessCommand({ policyDocument, resourceType: 'AWS::S3::Bucket' }));
    expect(await ask(READS)).toMatchObject(answer);
    expect(await ask(READS.replace('s3:Get', 's3:List'))).toMatchObject({ result: 'PASS' });
  });

  it('throttles in the words of the service', async () => {
    const { client, sandbox } = await analyzer();
    sandbox.configure({ faults: [{ operation: 'ValidatePolicy', kind: 'throttle' }] });
    await expect(
      client.send(new ValidatePolicyCommand({ policyDocument: READS, policyType: 'IDENTITY_POLICY' })),
    ).rejects.toMatchObject({ name: 'ThrottlingException', $metadata: { httpStatusCode: 429 } });
  });
});
