/** Everything that an operation of the sandbox can see. */
import type { Account, Entity } from './account.ts';
import type { Lake, Query } from './athena/queries.ts';
import { type AwsError, validationError } from './aws-error.ts';
import type { Behaviour } from './behaviour.ts';
import type { Trail } from './cloudtrail/trail.ts';
import type { Tables } from './dynamodb/tables.ts';
import type { Faults } from './faults.ts';
import type { Limits } from './github/limits.ts';
import type { PullRequests } from './github/pulls.ts';
import type { Repository } from './github/repository.ts';
import type { IssueTracker } from './github/tracker.ts';
import type { Jobs } from './jobs.ts';
import type { TokenIssuer } from './oidc.ts';
import type { Bucket } from './s3/bucket.ts';
import type { Caller, Sessions } from './sessions.ts';
import type { SlackChannel } from './slack/webhook.ts';
import type { XmlValue } from './xml.ts';

export interface World {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly sessions: Sessions;
  readonly jobs: Jobs;
  readonly issuer: TokenIssuer;
  readonly faults: Faults;
  readonly behaviour: Behaviour;
  readonly trail: Trail;
  /** By name. */
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly tables: Tables;
  readonly lake: Lake;
  /** Athena's, by id. */
  readonly queries: Map<string, Query>;
  readonly repository: Repository;
  /** Of that repository. */
  readonly issues: IssueTracker;
  readonly pulls: PullRequests;
  readonly gitHubLimits: Limits;
  /** `${{ github.token }}` of the workflow. */
  readonly gitHubToken: string;
  readonly slack: SlackChannel;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Call {
  readonly world: World;
  readonly operation: string;
  readonly form: URLSearchParams;
  /** Milliseconds since 1970, when the request came in. */
  readonly now: number;
}

export interface SignedCall extends Call {
  readonly caller: Caller;
  /** The caller's account. */
  readonly account: Account;
}

export type SignedOperation = (call: SignedCall) => XmlValue;

/** The values of a list parameter: `Name.member.1`, `Name.member.2`, … */
export function memberList(form: URLSearchParams, name: string): string[] {
  const values: string[] = [];
  for (let index = 1; form.has(`${name}.member.${index}`); index += 1) {
    values.push(form.get(`${name}.member.${index}`) ?? '');
  }
  return values;
}

export const constraintError = (value: string, field: string, constraint: string): AwsError =>
  validationError(
    `1 validation error detected: Value '${value}' at '${field}' failed to satisfy constraint: ${constraint}`,
  );

/** A parameter that the call must have. */
export function required(form: URLSearchParams, name: string): string {
  const value = form.get(name);
  if (value) return value;
  const field = name[0]?.toLowerCase() + name.slice(1);
  throw validationError(
    `1 validation error detected: Value null at '${field}' failed to satisfy constraint: Member must not be null`,
  );
}

/** One page of a list, with the marker of the next, as IAM pages: MaxItems from 1 to 1000, 100 when absent. */
export function pageOf<Item>(
  call: Call,
  items: readonly Item[],
): { readonly page: readonly Item[]; readonly IsTruncated: boolean; readonly Marker?: string } {
  const asked = call.form.get('MaxItems') ?? '100';
  const maxItems = Number(asked);
  if (!(Number.isInteger(maxItems) && maxItems >= 1)) {
    throw constraintError(asked, 'maxItems', 'Member must have value greater than or equal to 1');
  }
  if (maxItems > 1000) {
    throw constraintError(asked, 'maxItems', 'Member must have value less than or equal to 1000');
  }
  const size = Math.min(maxItems, call.world.behaviour.pageSizes[call.operation] ?? maxItems);
  const start = startOf(call);
  const page = items.slice(start, start + size);
  const end = start + page.length;
  if (end >= items.length) return { page, IsTruncated: false };
  return {
    page,
    IsTruncated: true,
    Marker: Buffer.from(`${call.operation} ${end}`).toString('base64'),
  };
}

function startOf(call: Call): number {
  const marker = call.form.get('Marker');
  if (marker === null) return 0;
  const [operation, start] = Buffer.from(marker, 'base64').toString().split(' ');
  if (operation !== call.operation || !/^\d+$/.test(start ?? '')) throw validationError('Invalid Marker.');
  return Number(start);
}

/** The role with this ARN, in whichever account it is. */
export function findRole(world: World, arn: string): { account: Account; role: Entity } | undefined {
  const account = world.accounts.get(arn.split(':')[4] ?? '');
  const role = account?.entities.get(arn);
  return account && role?.type === 'role' ? { account, role } : undefined;
}
