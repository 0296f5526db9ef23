/** The AWS clients that the action uses, all made alike. */
import { IAMClient } from '@aws-sdk/client-iam';
import { STSClient } from '@aws-sdk/client-sts';
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
import { completeAnswers } from './complete-answers.ts';
import { type AwsService, proxyAgents } from './proxy.ts';

export interface ClientOptions {
  readonly region: string;
  readonly credentials?: AwsCredentialIdentityProvider;
  readonly tool: { readonly name: string; readonly version: string };
}

/** Milliseconds. The last one ends a connection on which nothing moves, in the middle of an answer too. */
const TIMEOUTS = {
  connectionTimeout: 10_000,
  requestTimeout: 60_000,
  throwOnRequestTimeout: true,
  socketTimeout: 30_000,
};
/** Connections side by side to one host; more are queued by the agent. */
const SOCKETS = 64;

/**
 * IAM is one endpoint per partition; the SDK finds it, and the region that signs for it, from any Region of the
 * partition.
 */
export async function iamClient(options: ClientOptions): Promise<IAMClient> {
  const client = new IAMClient(await clientConfig('iam', options));
  client.middlewareStack.add(completeAnswers, {
    step: 'deserialize',
    priority: 'low',
    name: 'completeAnswers',
  });
  return client;
}

export async function stsClient(options: ClientOptions): Promise<STSClient> {
  return new STSClient(await clientConfig('sts', options));
}

/** The configuration that the credential providers hand on to the STS client of theirs. */
export async function stsClientConfig(options: ClientOptions) {
  const { credentials: _, ...config } = await clientConfig('sts', options);
  return config;
}

/** What every client is made with. Those of parts that a run may not need are made where they are used. */
export async function clientConfig(service: AwsService, { region, credentials, tool }: ClientOptions) {
  return {
    region,
    ...(credentials && { credentials }),
    // `Caller` paces and repeats calls.
    maxAttempts: 1,
    customUserAgent: [[tool.name, tool.version]] as [string, string][],
    requestHandler: { ...TIMEOUTS, ...(await proxyAgents(service, region, SOCKETS)) },
  };
}
