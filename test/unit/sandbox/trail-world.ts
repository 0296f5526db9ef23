/** Ann and Bob of the hub account, the role that they switch to, and clients of each service for a sandbox. */
import { AccountClient } from '@aws-sdk/client-account';
import { AthenaClient } from '@aws-sdk/client-athena';
import { CloudTrailClient } from '@aws-sdk/client-cloudtrail';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import type { Sandbox } from '../../../sandbox/server.ts';

export const HUB = '111122223333';
export const TARGET = '444455556666';
export const NOW = Date.parse('2026-11-20T12:00:00Z');
export const DAY_MS = 86_400_000;

export const ann = {
  accountId: HUB,
  path: '/platform/',
  name: 'ann@example.com',
  id: 'AIDAEXAMPLEANN000001',
};
export const bob = { accountId: HUB, name: 'bob', id: 'AIDAEXAMPLEBOB000001' };
export const admin = { accountId: TARGET, name: 'developer-admin' };

export const daysAgo = (days: number): number => NOW - days * DAY_MS;

const settings = (sandbox: Sandbox, region: string) => ({
  endpoint: sandbox.url,
  region,
  maxAttempts: 1,
  credentials: sandbox.staticCredentials(),
});

export const cloudTrailOf = (sandbox: Sandbox, region = 'us-east-1') =>
  new CloudTrailClient(settings(sandbox, region));
export const accountApiOf = (sandbox: Sandbox) => new AccountClient(settings(sandbox, 'us-east-1'));
export const s3Of = (sandbox: Sandbox, region = 'us-east-1') => new S3Client(settings(sandbox, region));
export const athenaOf = (sandbox: Sandbox) => new AthenaClient(settings(sandbox, 'us-east-1'));
export const dynamoDbOf = (sandbox: Sandbox, region = 'us-east-1') =>
  new DynamoDBClient(settings(sandbox, region));
