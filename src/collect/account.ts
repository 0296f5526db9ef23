/** One account: who is there, and what each of the selected did. */
import { type IAMClient, ListAccountAliasesCommand } from '@aws-sdk/client-iam';
import type { Caller } from '../aws/caller.ts';
import type { Clock } from '../aws/clock.ts';
import { factError } from '../aws/errors.ts';
import type { Access } from '../model/access.ts';
import { accountEntity } from '../model/account-entity.ts';
import type { Entity, Group } from '../model/entity.ts';
import type { AccountSnapshot, CollectError } from '../model/snapshot.ts';
import { accessOf } from './access.ts';
import { readCredentials, readPasswordPolicy } from './credentials.ts';
import { Interned } from './decode.ts';
import { inventory, readAuthorizationDetails, readPasswordUse } from './inventory.ts';
import { JobDurations } from './jobs.ts';
import { ServicePacker } from './packed-services.ts';
import { sideBySide } from './side-by-side.ts';

/**
 * Entities whose job is open at one time. Enough to keep a rate of 20 calls a second busy over jobs of ten seconds,
 * few enough that renewed credentials orphan little.
 */
const OPEN_JOBS = 256;

export interface AccountPorts {
  readonly iam: IAMClient;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly session: () => number;
  /** The entities that are audited. They are chosen from the inventory and the account itself. */
  readonly select: (entities: readonly Entity[]) => readonly Entity[];
  readonly granularity: 'service' | 'action';
  readonly jobDeadlineMs: number;
  /** Whether any rule judges how people and programs sign in. */
  readonly wantsCredentials: boolean;
  readonly onProgress: (done: number, total: number) => void;
  readonly debug: (message: string) => void;
}

export interface AccountIdentity {
  readonly id: string;
  readonly partition: string;
  readonly name?: string;
}

/** Never throws for what AWS refuses: an inventory that can't be had makes the account `incomplete`. */
export async function collectAccount(
  identity: AccountIdentity,
  ports: AccountPorts,
): Promise<{ readonly account: AccountSnapshot; readonly errors: readonly CollectError[] }> {
  const errors: CollectError[] = [];
  const entities = await readInventory(identity.id, ports, errors);
  const alias = await readAlias(ports);
  const account = { ...identity, ...(alias !== undefined && { alias }) };
  if (entities === undefined) {
    return { account: { ...account, inventory: 'incomplete', entities: [] }, errors };
  }
  const now = new Date(ports.clock.now()).toISOString();
  const selected = ports.select([...entities, accountEntity(identity, now, now)]);
  const [access, credentials] = await Promise.all([
    readAccess(selected, entities, ports),
    ports.wantsCredentials && selected.some(signsIn) ? readSignIn(ports) : {},
  ]);
  return {
    account: {
      ...account,
      inventory: errors.length === 0 ? 'complete' : 'incomplete',
      entities: entities.map((entity) => ({ ...entity, access: access.get(entity.arn) ?? entity.access })),
      ...credentials,
    },
    errors,
  };
}

/** Without ListUsers nobody knows when people signed in, so the users are unknown and the rest goes on. */
async function readInventory(
  accountId: string,
  { iam, caller }: AccountPorts,
  errors: CollectError[],
): Promise<Entity[] | undefined> {
  const failed = (operation: string) => (error: unknown) => {
    errors.push({ accountId, ...factError(operation, error) });
    return undefined;
  };
  const [details, passwordUse] = await Promise.all([
    readAuthorizationDetails(iam, caller).catch(failed('GetAccountAuthorizationDetails')),
    readPasswordUse(iam, caller).catch(failed('ListUsers')),
  ]);
  if (details === undefined) {
    return undefined;
  }
  let entities: Entity[];
  try {
    entities = inventory(details, passwordUse ?? new Map(), accountId);
  } catch (error) {
    return failed('GetAccountAuthorizationDetails')(error);
  }
  const reason = errors.find(({ operation }) => operation === 'ListUsers');
  if (reason === undefined) {
    return entities;
  }
  const unknown: Access = { status: 'unknown', reason };
  return entities.map((entity) => (entity.type === 'user' ? { ...entity, access: unknown } : entity));
}

/** An audit of roles alone needs no right to ask how users sign in. */
function signsIn({ type }: Entity): boolean {
  return type === 'user' || type === 'account';
}

async function readSignIn(
  ports: AccountPorts,
): Promise<Pick<AccountSnapshot, 'credentials' | 'passwordPolicy'>> {
  const [credentials, passwordPolicy] = await Promise.all([
    readCredentials(ports),
    readPasswordPolicy(ports),
  ]);
  return { credentials, passwordPolicy };
}

/** The alias only makes the report easier to read; without it nothing is missing. */
async function readAlias({ iam, caller, debug }: AccountPorts): Promise<string | undefined> {
  try {
    const answer = await caller.call('ListAccountAliases', () => iam.send(new ListAccountAliasesCommand({})));
    return answer.AccountAliases?.[0];
  } catch (error) {
    debug(`no account alias: ${String(error)}`);
    return undefined;
  }
}

async function readAccess(
  selected: readonly Entity[],
  all: readonly Entity[],
  ports: AccountPorts,
): Promise<ReadonlyMap<string, Access>> {
  const groupsByArn = new Map(
    all.filter((entity): entity is Group => entity.type === 'group').map((g) => [g.arn, g]),
  );
  const accessPorts = {
    ...ports,
    deadlineMs: ports.jobDeadlineMs,
    groupsByArn,
    interned: new Interned(),
    packer: new ServicePacker(),
    durations: new JobDurations(),
  };
  const access = new Map<string, Access>();
  const asked = selected.filter((entity) => entity.access.status === 'not-collected');
  ports.onProgress(0, asked.length);
  await sideBySide(asked, OPEN_JOBS, async (entity) => {
    access.set(entity.arn, await accessOf(entity, accessPorts));
    ports.onProgress(access.size, asked.length);
  });
  return access;
}
