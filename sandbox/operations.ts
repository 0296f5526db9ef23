/** From an operation's name to its answer: who asks, whether they may, how often, and what goes wrong. */
import type { IncomingMessage } from 'node:http';
import { AwsError, accessDenied, noSuchEntity, throttling } from './aws-error.ts';
import { documentsOf } from './grants.ts';
import { INVENTORY_OPERATIONS } from './inventory.ts';
import { LAST_ACCESSED_OPERATIONS } from './last-accessed.ts';
import { allows } from './policy-document.ts';
import type { Rates } from './rates.ts';
import { signatureOf } from './request.ts';
import { assumeRoleWithWebIdentity, STS_NAMESPACE, STS_OPERATIONS } from './sts.ts';
import type { Call, SignedCall, SignedOperation, World } from './world.ts';
import type { XmlValue } from './xml.ts';

interface Service {
  readonly name: 'iam' | 'sts';
  readonly namespace: string;
  readonly operations: Readonly<Record<string, SignedOperation>>;
}

/** By the version that a request carries: both services share one address. */
const SERVICES: Readonly<Record<string, Service>> = {
  '2010-05-08': {
    name: 'iam',
    namespace: 'https://iam.amazonaws.com/doc/2010-05-08/',
    operations: { ...INVENTORY_OPERATIONS, ...LAST_ACCESSED_OPERATIONS },
  },
  '2011-06-15': { name: 'sts', namespace: STS_NAMESPACE, operations: STS_OPERATIONS },
};

export const serviceOf = (version: string | null): Service | undefined => SERVICES[version ?? ''];

/** The result of a call. Throws an AwsError for every refusal. */
export async function resultOf(call: Call, request: IncomingMessage, rates: Rates): Promise<XmlValue> {
  const version = call.form.get('Version');
  const service = serviceOf(version);
  if (service?.name === 'sts' && call.operation === 'AssumeRoleWithWebIdentity') {
    assertNotDenied(call.world, call.operation, 'sts', 'An anonymous caller', '*');
    return assumeRoleWithWebIdentity(call);
  }
  const operation = service?.operations[call.operation];
  if (!service || !operation) {
    throw new AwsError(
      400,
      'InvalidAction',
      `Could not find operation ${call.operation} for version ${version}`,
    );
  }
  const signed = identify(call, request, service.name);
  if (service.name === 'iam') assertWithinRate(signed, rates);
  assertAllowed(signed, service.name);
  return operation(signed);
}

function identify(call: Call, request: IncomingMessage, service: string): SignedCall {
  const { accessKeyId, sessionToken } = signatureOf(request, service);
  const caller = call.world.sessions.identify(accessKeyId, sessionToken, call.now);
  const account = call.world.accounts.get(caller.accountId);
  if (!account) throw new AwsError(403, 'InvalidClientTokenId', 'The account of this key does not exist.');
  return { ...call, caller, account };
}

function assertWithinRate(call: SignedCall, rates: Rates): void {
  const { rate: general, rates: single, sharedRate } = call.world.behaviour;
  const own = single[call.operation] ?? general;
  const limits = [
    ...(own ? [{ bucket: `${call.account.id} ${call.operation}`, rate: own }] : []),
    ...(sharedRate ? [{ bucket: call.account.id, rate: sharedRate }] : []),
  ];
  if (!rates.take(limits, call.now)) throw throttling();
}

function assertNotDenied(
  world: World,
  operation: string,
  prefix: string,
  user: string,
  resource: string,
): void {
  if (!world.behaviour.deniedOperations.includes(operation)) return;
  throw notAuthorised(user, `${prefix}:${operation}`, resource);
}

const notAuthorised = (user: string, action: string, resource: string): AwsError =>
  accessDenied(
    `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ` +
      `because no identity-based policy allows the ${action} action`,
  );

function resourceOf(call: SignedCall): string {
  if (call.operation === 'ListUsers') return `arn:${call.account.partition}:iam::${call.account.id}:user/`;
  return call.form.get('Arn') ?? '*';
}

function assertAllowed(call: SignedCall, prefix: 'iam' | 'sts'): void {
  const { world, caller, account, operation } = call;
  const resource = resourceOf(call);
  assertNotDenied(world, operation, prefix, caller.arn, resource);
  if (prefix === 'sts' || !world.behaviour.enforcePolicies || caller.roleArn === undefined) return;
  const role = account.entities.get(caller.roleArn);
  if (role && allows(documentsOf(account, role), `iam:${operation}`, resource)) return;
  throw notAuthorised(caller.arn, `iam:${operation}`, resource);
}

/** The entity that a call is about: its parameter's, or its job's. */
export function subjectOf(world: World, form: URLSearchParams): string | undefined {
  return form.get('Arn') ?? world.jobs.arnOf(form.get('JobId') ?? '') ?? form.get('RoleArn') ?? undefined;
}

export const vanished = (arn: string | undefined): AwsError =>
  noSuchEntity(`The entity with ARN ${arn ?? 'unknown'} cannot be found.`);
