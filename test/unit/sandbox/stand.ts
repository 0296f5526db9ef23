/** A sandbox for one test, and AWS's own clients pointed at it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IAMClient } from '@aws-sdk/client-iam';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { onTestFinished } from 'vitest';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../sandbox/server.ts';
import type { Credentials } from '../../../sandbox/sessions.ts';

export const accountFile = (name: string): string =>
  fileURLToPath(new URL(`../../../sandbox/accounts/${name}.json`, import.meta.url));

export const EXPORT_FILE = fileURLToPath(
  new URL('../../fixtures/authorization-details-export.json', import.meta.url),
);

export const SAMPLE = '111122223333';
export const roleArn = (name: string, account = SAMPLE): string => `arn:aws:iam::${account}:role/${name}`;

/** A directory that is gone when the test is over. */
export function scratchDirectory(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `${name}-`));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

/** Jobs are done at once unless the test says otherwise. */
export async function stand(options: Partial<SandboxOptions> = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ accounts: [accountFile('sample')], jobMs: [0, 0], ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

const settings = (sandbox: Sandbox, credentials: Credentials) => ({
  endpoint: sandbox.url,
  region: 'us-east-1',
  maxAttempts: 1,
  credentials,
});

export const iamOf = (sandbox: Sandbox, credentials = sandbox.staticCredentials()): IAMClient =>
  new IAMClient(settings(sandbox, credentials));

export const stsOf = (sandbox: Sandbox, credentials = sandbox.staticCredentials()): STSClient =>
  new STSClient(settings(sandbox, credentials));

/** A token of the workflow, asked for as the runner's toolkit does. */
export async function idToken(sandbox: Sandbox, audience = 'sts.amazonaws.com'): Promise<string> {
  const env = sandbox.env();
  const answer = await fetch(`${env.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audience)}`, {
    headers: { Authorization: `Bearer ${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  return ((await answer.json()) as { value: string }).value;
}

/** Temporary credentials of the audit role, through OIDC. */
export async function auditSession(
  sandbox: Sandbox,
  request: {
    readonly token?: string;
    readonly role?: string;
    readonly seconds?: number;
    readonly name?: string;
  } = {},
): Promise<Required<Credentials> & { readonly expiration: Date | undefined }> {
  const { Credentials: given } = await stsOf(sandbox).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: request.role ?? sandbox.auditRoleArn(),
      RoleSessionName: request.name ?? 'audit',
      WebIdentityToken: request.token ?? (await idToken(sandbox)),
      ...(request.seconds === undefined ? {} : { DurationSeconds: request.seconds }),
    }),
  );
  return {
    accessKeyId: given?.AccessKeyId ?? '',
    secretAccessKey: given?.SecretAccessKey ?? '',
    sessionToken: given?.SessionToken ?? '',
    expiration: given?.Expiration,
  };
}
