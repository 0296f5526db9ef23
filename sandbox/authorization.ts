/** Who sent a request, and whether they may. */
import type { Account } from './account.ts';
import { AwsError, accessDenied } from './aws-error.ts';
import { documentsOf } from './grants.ts';
import { allows } from './policy-document.ts';
import type { Incoming } from './protocol.ts';
import { signatureOf } from './request.ts';
import type { Caller } from './sessions.ts';
import type { World } from './world.ts';

export interface Signer {
  readonly caller: Caller;
  /** The caller's account. */
  readonly account: Account;
  /** The Region that the request was signed for. */
  readonly region: string;
}

/** The caller of a request to this service. Throws what AWS throws for keys that are missing, unknown or expired. */
export function signerOf(world: World, incoming: Incoming, service: string, now: number): Signer {
  const { accessKeyId, sessionToken, region } = signatureOf(incoming.headers, service);
  const caller = world.sessions.identify(accessKeyId, sessionToken, now);
  const account = world.accounts.get(caller.accountId);
  if (!account) throw new AwsError(403, 'InvalidClientTokenId', 'The account of this key does not exist.');
  return { caller, account, region };
}

/**
 * Throws AccessDenied where the operation is denied to everybody, or the policies of the calling role don't allow it.
 * `deniedOperations` names operations (`GetObject`) or actions (`s3:GetObject`).
 */
export function assertAllowed(
  world: World,
  { caller, account }: Pick<Signer, 'caller' | 'account'>,
  operation: string,
  action: string,
  resource: string,
): void {
  assertNotDenied(world, operation, action, caller.arn, resource);
  if (!world.behaviour.enforcePolicies || caller.roleArn === undefined) return;
  const role = account.entities.get(caller.roleArn);
  if (role && allows(documentsOf(account, role), action, resource)) return;
  throw notAuthorised(caller.arn, action, resource);
}

export function assertNotDenied(
  { behaviour }: World,
  operation: string,
  action: string,
  user: string,
  resource: string,
): void {
  const { deniedOperations } = behaviour;
  if (!deniedOperations.includes(operation) && !deniedOperations.includes(action)) return;
  throw notAuthorised(user, action, resource);
}

const notAuthorised = (user: string, action: string, resource: string): AwsError =>
  accessDenied(
    `User: ${user} is not authorized to perform: ${action} on resource: ${resource} ` +
      `because no identity-based policy allows the ${action} action`,
  );
