/** STS, as the API reference of version 2011-06-15 describes it. */

import type { Account, Entity } from './account.ts';
import { isoTime } from './account-reading.ts';
import { GITHUB_ISSUER_HOST } from './audit-role.ts';
import { AwsError, accessDenied, validationError } from './aws-error.ts';
import { documentsOf } from './grants.ts';
import { ISSUER } from './oidc.ts';
import { allows } from './policy-document.ts';
import { trusts } from './trust.ts';
import {
  type Call,
  constraintError,
  findRole,
  required,
  type SignedCall,
  type SignedOperation,
} from './world.ts';
import type { XmlValue } from './xml.ts';

export const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

const CHAINED_SECONDS = 3600;

function sessionName(call: Call): string {
  const name = required(call.form, 'RoleSessionName');
  if (/^[\w+=,.@-]{2,64}$/.test(name)) return name;
  throw constraintError(
    name,
    'roleSessionName',
    'Member must satisfy regular expression pattern: [\\w+=,.@-]*, with a length between 2 and 64',
  );
}

function duration(call: Call): number {
  const asked = call.form.get('DurationSeconds') ?? '3600';
  const seconds = Number(asked);
  if (!(Number.isInteger(seconds) && seconds >= 900)) {
    throw constraintError(asked, 'durationSeconds', 'Member must have value greater than or equal to 900');
  }
  if (seconds > 43_200) {
    throw constraintError(asked, 'durationSeconds', 'Member must have value less than or equal to 43200');
  }
  return seconds;
}

function assertWithinMaximum(account: Account, role: Entity, seconds: number): void {
  if (seconds <= (account.maxSessionSeconds.get(role.name) ?? 3600)) return;
  throw validationError('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
}

function openSession(call: Call, role: Entity, name: string, seconds: number): XmlValue {
  const requestedEnd = call.now + seconds * 1000;
  const { sessionMs, announceExpiry } = call.world.behaviour;
  const realEnd = sessionMs === undefined ? requestedEnd : call.now + sessionMs;
  const { caller, credentials } = call.world.sessions.open(role, name, realEnd);
  return {
    Credentials: {
      AccessKeyId: credentials.accessKeyId,
      SecretAccessKey: credentials.secretAccessKey,
      SessionToken: credentials.sessionToken,
      Expiration: isoTime(announceExpiry === 'real' ? realEnd : requestedEnd),
    },
    AssumedRoleUser: { AssumedRoleId: caller.userId, Arn: caller.arn },
  };
}

const invalidToken = (message: string): AwsError => new AwsError(400, 'InvalidIdentityToken', message);

const webIdentityDenied = (): AwsError =>
  accessDenied('Not authorized to perform sts:AssumeRoleWithWebIdentity');

/** Needs no signature: the token is the proof. */
export async function assumeRoleWithWebIdentity(call: Call): Promise<XmlValue> {
  const roleArn = required(call.form, 'RoleArn');
  const name = sessionName(call);
  const token = required(call.form, 'WebIdentityToken');
  const seconds = duration(call);
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token)) {
    throw invalidToken(
      'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
    );
  }
  const claims = await call.world.issuer.verify(token);
  if (!claims) throw invalidToken("Couldn't retrieve verification key from your identity provider");
  if (claims.exp * 1000 <= call.now) {
    throw new AwsError(
      400,
      'ExpiredTokenException',
      `Token expired: current date/time ${Math.floor(call.now / 1000)} must be before the expiration date/time ${claims.exp}`,
    );
  }
  const account = call.world.accounts.get(roleArn.split(':')[4] ?? '');
  if (!account) throw webIdentityDenied();
  const provider = `arn:${account.partition}:iam::${account.id}:oidc-provider/${GITHUB_ISSUER_HOST}`;
  const audiences = account.oidcProviders.get(provider);
  if (!audiences) throw invalidToken(`No OpenIDConnect provider found in your account for ${ISSUER}`);
  if (!audiences.includes(claims.aud)) throw invalidToken('Incorrect token audience');
  const found = findRole(call.world, roleArn);
  const welcome =
    found &&
    trusts(found.role.trust, {
      action: 'sts:AssumeRoleWithWebIdentity',
      principalType: 'Federated',
      names: [provider],
      context: { [`${GITHUB_ISSUER_HOST}:aud`]: claims.aud, [`${GITHUB_ISSUER_HOST}:sub`]: claims.sub },
    });
  if (!welcome) throw webIdentityDenied();
  assertWithinMaximum(account, found.role, seconds);
  return {
    SubjectFromWebIdentityToken: claims.sub,
    Audience: claims.aud,
    Provider: provider,
    ...(openSession(call, found.role, name, seconds) as Record<string, XmlValue>),
  };
}

function mayAssume(call: SignedCall, role: Entity): boolean {
  const { caller, account, world } = call;
  const trusted = trusts(role.trust, {
    action: 'sts:AssumeRole',
    principalType: 'AWS',
    names: [
      caller.arn,
      ...(caller.roleArn === undefined ? [] : [caller.roleArn]),
      caller.accountId,
      `arn:${account.partition}:iam::${caller.accountId}:root`,
    ],
    context: {
      'aws:principalarn': caller.roleArn ?? caller.arn,
      'aws:principalaccount': caller.accountId,
      ...(call.form.has('ExternalId') ? { 'sts:externalid': call.form.get('ExternalId') ?? '' } : {}),
    },
  });
  if (!trusted) return false;
  const own = caller.roleArn === undefined ? undefined : account.entities.get(caller.roleArn);
  if (!(own && world.behaviour.enforcePolicies)) return true;
  return allows(documentsOf(account, own), 'sts:AssumeRole', role.arn);
}

const assumeRole: SignedOperation = (call) => {
  const roleArn = required(call.form, 'RoleArn');
  const name = sessionName(call);
  const seconds = duration(call);
  const found = findRole(call.world, roleArn);
  if (!(found && mayAssume(call, found.role))) {
    throw accessDenied(
      `User: ${call.caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
    );
  }
  if (call.caller.roleArn !== undefined && seconds > CHAINED_SECONDS) {
    throw validationError(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
  assertWithinMaximum(found.account, found.role, seconds);
  return openSession(call, found.role, name, seconds);
};

const getCallerIdentity: SignedOperation = ({ caller }) => ({
  Arn: caller.arn,
  UserId: caller.userId,
  Account: caller.accountId,
});

export const STS_OPERATIONS: Readonly<Record<string, SignedOperation>> = {
  AssumeRole: assumeRole,
  GetCallerIdentity: getCallerIdentity,
};
