/** What the sandbox holds besides accounts: trail, buckets, tables, repository with its issues, Slack channel. */
import type { AthenaTable, Lake, Query, WorkGroup } from './athena/queries.ts';
import type { TrailRecord } from './cloudtrail/record.ts';
import { Trail } from './cloudtrail/trail.ts';
import type { TableGiven } from './dynamodb/switch-table.ts';
import { Tables } from './dynamodb/tables.ts';
import { Limits } from './github/limits.ts';
import { PullRequests } from './github/pulls.ts';
import { type BranchFile, Repository } from './github/repository.ts';
import { IssueTracker } from './github/tracker.ts';
import { randomLetters } from './random.ts';
import { Bucket, type BucketGiven } from './s3/bucket.ts';
import { SlackChannel } from './slack/webhook.ts';
import type { World } from './world.ts';

export interface StockOptions {
  /** What CloudTrail recorded in all accounts; `sandbox.trail.add` adds to it. */
  readonly trail?: Iterable<TrailRecord>;
  /** Buckets with log files of the trail. */
  readonly buckets?: readonly BucketGiven[];
  /** Tables of DynamoDB. */
  readonly tables?: readonly TableGiven[];
  /** Tables of Athena over the buckets. */
  readonly athenaTables?: readonly AthenaTable[];
  /** `primary` without an output location by default. */
  readonly workGroups?: readonly WorkGroup[];
  /** Files on branches of the workflow's repository, each the only one of its branch. */
  readonly branchFiles?: readonly BranchFile[];
}

type Stock = Pick<
  World,
  | 'trail'
  | 'buckets'
  | 'tables'
  | 'lake'
  | 'queries'
  | 'repository'
  | 'issues'
  | 'pulls'
  | 'gitHubLimits'
  | 'gitHubToken'
  | 'slack'
>;

export function stockOf(
  options: StockOptions,
  firstAccount: string,
  random: () => number,
  now: () => number,
  repositoryName: () => string,
): Stock {
  const trail = new Trail(options.trail);
  const buckets = new Map(
    (options.buckets ?? []).map((given) => [given.name, new Bucket(given, trail, now)]),
  );
  const lake: Lake = {
    tables: options.athenaTables ?? [],
    workGroups: options.workGroups ?? [{ name: 'primary' }],
    buckets,
    trail,
  };
  const repository = new Repository(options.branchFiles);
  const issues = new IssueTracker(now);
  return {
    trail,
    buckets,
    tables: new Tables(options.tables ?? [], trail, firstAccount),
    lake,
    queries: new Map<string, Query>(),
    repository,
    issues,
    pulls: new PullRequests(repository, issues, repositoryName),
    gitHubLimits: new Limits(),
    gitHubToken: `ghs_${randomLetters(random, 36)}`,
    slack: new SlackChannel(random),
  };
}
