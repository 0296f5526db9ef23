/** Athena's queries: what was asked, how far it is, and what came out. */
import type { Trail } from '../cloudtrail/trail.ts';
import type { Bucket } from '../s3/bucket.ts';

/** A table of CloudTrail logs, over a bucket of the sandbox. */
export interface AthenaTable {
  /** `AwsDataCatalog` by default. */
  readonly catalog?: string;
  readonly database: string;
  readonly table: string;
  /** Name of the bucket whose logs it shows. */
  readonly bucket: string;
}

export interface WorkGroup {
  readonly name: string;
  /** Where results go when the call does not say; absent: the call must. */
  readonly outputLocation?: string;
}

/** What a query reads. */
export interface Lake {
  readonly tables: readonly AthenaTable[];
  readonly workGroups: readonly WorkGroup[];
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly trail: Trail;
}

export interface Result {
  readonly columns: readonly string[];
  /** Null: no value. */
  readonly rows: readonly (readonly (string | null)[])[];
  readonly scannedBytes: number;
}

export interface Query {
  readonly id: string;
  /** The same start sent twice is one query. */
  readonly token: string;
  readonly accountId: string;
  readonly sql: string;
  readonly workGroup: string;
  readonly outputLocation: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endsAt: number;
  /** The result, or why the query fails. */
  readonly outcome: Result | { readonly reason: string };
  /** Milliseconds since 1970. */
  stoppedAt?: number;
}

export type QueryState = 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED';

export function stateOf(query: Query, now: number): QueryState {
  if (query.stoppedAt !== undefined && query.stoppedAt < query.endsAt) return 'CANCELLED';
  if (now >= query.endsAt) return 'reason' in query.outcome ? 'FAILED' : 'SUCCEEDED';
  return now < query.startedAt + (query.endsAt - query.startedAt) / 4 ? 'QUEUED' : 'RUNNING';
}
