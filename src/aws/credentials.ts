/** Where credentials come from: the workflow's OIDC token, the default chain, or a role in another account. */
import { fromNodeProviderChain, fromTemporaryCredentials, fromWebToken } from '@aws-sdk/credential-providers';
import type { AwsCredentialIdentity, AwsCredentialIdentityProvider } from '@aws-sdk/types';
import type { AwsSettings } from '../model/settings.ts';
import type { TokenContext } from '../model/workflow.ts';
import { stsClientConfig } from './clients.ts';
import {
  explainAssumeRole,
  explainIdToken,
  explainNoCredentials,
  explainWebIdentity,
} from './explain-credentials.ts';
import { defaultAudience, partitionOf, regionIn } from './partition.ts';

/** AWS limits a session that was reached from another role to one hour (role chaining). */
const CHAINED_SECONDS = 3_600;

export interface CredentialPorts {
  readonly tool: { readonly name: string; readonly version: string };
  readonly tokenContext: TokenContext;
  /** Sends a call, again where that helps: `Caller.call`. */
  call<T>(operation: string, send: () => Promise<T>): Promise<T>;
  /** A fresh OIDC token of the workflow for an audience, already masked. */
  getIdToken(audience: string): Promise<string>;
  /** Keeps a value out of the log. */
  mask(secret: string): void;
}

/** The credentials that the run starts with. Every fetch asks GitHub for a token of its own: they live minutes. */
export function baseCredentials(aws: AwsSettings, ports: CredentialPorts): AwsCredentialIdentityProvider {
  const role = aws.roleToAssume;
  if (role === undefined) {
    const chain = fromNodeProviderChain({ clientConfig: { region: aws.region } });
    return explained(async () => masked(await chain(), ports), explainNoCredentials);
  }
  const partition = partitionOf(role);
  const region = regionIn(partition, aws.region);
  const audience = aws.audience ?? defaultAudience(partition);
  return async () => {
    const token = await explained(
      () => ports.call('GetIdToken', () => ports.getIdToken(audience)),
      (error) => explainIdToken(error, ports.tokenContext),
    )();
    const fetch = fromWebToken({
      roleArn: role,
      roleSessionName: aws.roleSessionName,
      durationSeconds: aws.roleDurationSeconds,
      webIdentityToken: token,
      clientConfig: await stsClientConfig({ region, tool: ports.tool }),
    });
    const explain = (error: unknown) => explainWebIdentity(error, { role, audience, token, aws });
    const assume = () => ports.call('AssumeRoleWithWebIdentity', () => fetch());
    return masked(await explained(assume, explain)(), ports);
  };
}

/** Credentials of a role that is assumed with `base`. */
export function chainedCredentials(
  roleArn: string,
  base: AwsCredentialIdentityProvider,
  aws: AwsSettings,
  ports: CredentialPorts,
): AwsCredentialIdentityProvider {
  let fetch: AwsCredentialIdentityProvider | undefined;
  return explained(
    async () => {
      fetch ??= fromTemporaryCredentials({
        masterCredentials: base,
        params: {
          RoleArn: roleArn,
          RoleSessionName: aws.roleSessionName,
          DurationSeconds: Math.min(aws.roleDurationSeconds, CHAINED_SECONDS),
        },
        clientConfig: await stsClientConfig({
          region: regionIn(partitionOf(roleArn), aws.region),
          tool: ports.tool,
        }),
      });
      const assume = fetch;
      return masked(await ports.call('AssumeRole', () => assume()), ports);
    },
    (error) => explainAssumeRole(error, roleArn, aws),
  );
}

function masked(identity: AwsCredentialIdentity, { mask }: CredentialPorts): AwsCredentialIdentity {
  for (const secret of [identity.accessKeyId, identity.secretAccessKey, identity.sessionToken]) {
    if (secret) {
      mask(secret);
    }
  }
  return identity;
}

function explained<T>(fetch: () => Promise<T>, explain: (error: unknown) => Error): () => Promise<T> {
  return async () => {
    try {
      return await fetch();
    } catch (error) {
      throw explain(error);
    }
  };
}
