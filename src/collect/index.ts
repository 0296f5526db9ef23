/** AWS -> Snapshot. Knows which entities to ask about, and no threshold. */
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { type CallCounts, Caller } from '../aws/caller.ts';
import { iamClient, stsClient } from '../aws/clients.ts';
import type { Clock } from '../aws/clock.ts';
import { baseCredentials, type CredentialPorts, chainedCredentials } from '../aws/credentials.ts';
import { factError } from '../aws/errors.ts';
import { CredentialsError, explainIdentity } from '../aws/explain-credentials.ts';
import { accountOf, partitionOf, regionIn } from '../aws/partition.ts';
import { Session } from '../aws/session.ts';
import type { Entity } from '../model/entity.ts';
import { CREDENTIAL_RULES, type Settings } from '../model/settings.ts';
import type { AccountSnapshot, CollectError, Snapshot } from '../model/snapshot.ts';
import { type AccountIdentity, collectAccount } from './account.ts';
import { Entrances } from './entrances.ts';
import { type StocktakingPorts, takeStock } from './stocktaking.ts';
import type { KeptHistory } from './switch-role/index.ts';
import type { Entrance as SourceEntrance } from './switch-role/source.ts';

export interface CollectPorts extends Omit<CredentialPorts, 'call'>, StocktakingPorts {
  readonly select: (entities: readonly Entity[]) => readonly Entity[];
  /** Called for each account with the entities done and to do. */
  readonly onProgress: (accountId: string, done: number, total: number) => void;
}

export interface Collected {
  readonly snapshot: Snapshot;
  /** Absent: none is kept, or it can't be. */
  readonly history?: KeptHistory;
}

/** One way into one account. */
interface Entrance {
  readonly session: Session;
  readonly region: string;
  readonly roleArn?: string;
  readonly name?: string;
}

interface Entered {
  readonly account: AccountSnapshot;
  readonly errors: readonly CollectError[];
  readonly roleArn?: string;
  /** Absent: the account could not be entered. */
  readonly entrance?: SourceEntrance;
}

/**
 * Collects the facts of every configured account. Throws `CredentialsError` when there is no way into AWS at all;
 * an account that can't be entered or read is an error in the snapshot, and the others go on.
 */
export async function collect(settings: Settings, ports: CollectPorts): Promise<Collected> {
  const { clock } = ports;
  const startedAt = clock.now();
  const counts: CallCounts = { apiCalls: {}, retries: 0 };
  const credentialPorts: CredentialPorts = {
    ...ports,
    call: (operation, send) => credentialCaller.call(operation, send),
  };
  const base = new Session(baseCredentials(settings.aws, credentialPorts), clock);
  const credentialCaller = new Caller({ clock, counts, session: base, debug: ports.debug });
  await base.provider();

  const entrances = entrancesOf(settings, base, credentialPorts, clock);
  const entered = await Promise.all(entrances.map((entrance) => enter(entrance, settings, counts, ports)));
  const accounts = entered.map(({ account }) => account);
  const collectedAt = new Date(startedAt).toISOString();
  const further = new Entrances(base, settings.aws, {
    ...credentialPorts,
    clock,
    counts,
    debug: ports.debug,
  });
  for (const { entrance, roleArn } of entered) {
    if (entrance !== undefined) further.know(roleArn, entrance);
  }
  const ways = { accounts: entered.flatMap(({ entrance }) => entrance ?? []), further, counts };
  const switches = await takeStock(settings, accounts, collectedAt, ways, ports);
  const snapshot: Snapshot = {
    schemaVersion: 1,
    tool: ports.tool,
    collectedAt,
    granularity: settings.access.granularity,
    accounts,
    ...(switches?.facts && { switchRole: switches.facts }),
    errors: [...entered.flatMap(({ errors }) => errors), ...(switches?.errors ?? [])],
    stats: { apiCalls: counts.apiCalls, retries: counts.retries, durationMs: clock.now() - startedAt },
  };
  return { snapshot, ...(switches?.history && { history: switches.history }) };
}

function entrancesOf(
  { aws, accounts }: Settings,
  base: Session,
  ports: CredentialPorts,
  clock: Clock,
): readonly Entrance[] {
  if (accounts.length === 0) {
    const region =
      aws.roleToAssume === undefined ? aws.region : regionIn(partitionOf(aws.roleToAssume), aws.region);
    return [{ session: base, region }];
  }
  return accounts.map(({ roleArn, name }) => ({
    session: new Session(chainedCredentials(roleArn, base.provider, aws, ports), clock),
    region: regionIn(partitionOf(roleArn), aws.region),
    roleArn,
    ...(name !== undefined && { name }),
  }));
}

/** Of several accounts, one that can't be entered is an incomplete account; of a single one, the end of the run. */
async function enter(
  entrance: Entrance,
  settings: Settings,
  counts: CallCounts,
  ports: CollectPorts,
): Promise<Entered> {
  const { session, region, roleArn } = entrance;
  const { clock, tool, debug } = ports;
  const client = { region, credentials: session.provider, tool };
  const caller = new Caller({ clock, counts, debug, session });
  let identity: AccountIdentity;
  try {
    identity = await whoAmI(caller, client, entrance.name);
  } catch (error) {
    if (roleArn === undefined) {
      throw explainIdentity(error);
    }
    return notEntered(entrance, roleArn, error);
  }
  const collected = await collectAccount(identity, {
    iam: await iamClient(client),
    caller,
    clock,
    session: () => session.number,
    select: ports.select,
    granularity: settings.access.granularity,
    jobDeadlineMs: settings.access.jobDeadlineSeconds * 1_000,
    wantsCredentials: CREDENTIAL_RULES.some((rule) => settings.rules[rule] !== 'off'),
    onProgress: (done, total) => ports.onProgress(identity.id, done, total),
    debug,
  });
  const { id: accountId, partition } = identity;
  return {
    ...collected,
    ...(roleArn !== undefined && { roleArn }),
    entrance: { accountId, partition, region, credentials: session.provider, caller },
  };
}

async function whoAmI(
  caller: Caller,
  client: Parameters<typeof stsClient>[0],
  name: string | undefined,
): Promise<AccountIdentity> {
  const sts = await stsClient(client);
  const { Account, Arn } = await caller.call('GetCallerIdentity', () =>
    sts.send(new GetCallerIdentityCommand({})),
  );
  return { id: Account ?? '', partition: partitionOf(Arn ?? ''), ...(name !== undefined && { name }) };
}

function notEntered({ name }: Entrance, roleArn: string, error: unknown): Entered {
  const id = accountOf(roleArn);
  const fact =
    error instanceof CredentialsError
      ? { operation: 'AssumeRole', code: error.code, message: error.message }
      : factError('GetCallerIdentity', error);
  const account: AccountSnapshot = {
    id,
    partition: partitionOf(roleArn),
    ...(name !== undefined && { name }),
    inventory: 'incomplete',
    entities: [],
  };
  return { account, errors: [{ accountId: id, ...fact }] };
}
