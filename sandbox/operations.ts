/** From an operation's name to its answer: who asks, whether they may, how often, and what goes wrong. */
import { assertAllowed, assertNotDenied, signerOf } from './authorization.ts';
import { AwsError, throttling } from './aws-error.ts';
import { CREDENTIAL_REPORT_OPERATIONS } from './credential-report.ts';
import { INVENTORY_OPERATIONS } from './inventory.ts';
import { LAST_ACCESSED_OPERATIONS } from './last-accessed.ts';
import { PASSWORD_POLICY_OPERATIONS } from './password-policy.ts';
import type { Incoming } from './protocol.ts';
import type { Rates } from './rates.ts';
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
    operations: {
      ...INVENTORY_OPERATIONS,
      ...LAST_ACCESSED_OPERATIONS,
      ...CREDENTIAL_REPORT_OPERATIONS,
      ...PASSWORD_POLICY_OPERATIONS,
    },
  },
  '2011-06-15': { name: 'sts', namespace: STS_NAMESPACE, operations: STS_OPERATIONS },
};

export const serviceOf = (version: string | null): Service | undefined => SERVICES[version ?? ''];

/** The result of a call. Throws an AwsError for every refusal. */
export async function resultOf(call: Call, incoming: Incoming, rates: Rates): Promise<XmlValue> {
  const version = call.form.get('Version');
  const service = serviceOf(version);
  if (service?.name === 'sts' && call.operation === 'AssumeRoleWithWebIdentity') {
    assertNotDenied(call.world, call.operation, `sts:${call.operation}`, 'An anonymous caller', '*');
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
  const signed = { ...call, ...signerOf(call.world, incoming, service.name, call.now) };
  if (service.name === 'iam') assertWithinRate(signed, rates);
  assertMayCall(signed, service.name);
  return operation(signed);
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

function resourceOf(call: SignedCall): string {
  if (call.operation === 'ListUsers') return `arn:${call.account.partition}:iam::${call.account.id}:user/`;
  return call.form.get('Arn') ?? '*';
}

function assertMayCall(call: SignedCall, service: 'iam' | 'sts'): void {
  const { world, caller, operation } = call;
  const resource = resourceOf(call);
  if (service === 'iam') assertAllowed(world, call, operation, `iam:${operation}`, resource);
  // STS asks no policy of the caller for these calls; AssumeRole asks both sides itself.
  else assertNotDenied(world, operation, `sts:${operation}`, caller.arn, resource);
}

/** The entity that a call is about: its parameter's, or its job's. */
export function subjectOf(world: World, form: URLSearchParams): string | undefined {
  return form.get('Arn') ?? world.jobs.arnOf(form.get('JobId') ?? '') ?? form.get('RoleArn') ?? undefined;
}
