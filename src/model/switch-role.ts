/**
 * Role switching as facts: the last switch of each user to each role, and over what time and which accounts one
 * can say that there was no other. Source of the forms of a switch: AWS's CloudTrail user guide and sign-in events.
 */

/** CloudTrail's two names of what a role switch leaves behind. */
export const SWITCH_EVENT_NAMES = ['SwitchRole', 'AssumeRole'] as const;
export type SwitchEventName = (typeof SWITCH_EVENT_NAMES)[number];

/** The last known switch of one user to one role. There is one for each pair, never a list of all events. */
export interface RoleSwitch {
  /** The user's account, twelve digits. */
  readonly accountId: string;
  /** IAM's unique id (AIDA…), where the record tells it. It wins over `userArn`, for names are used again. */
  readonly userId?: string;
  /** At least one of `userId` and `userArn` is there. */
  readonly userArn?: string;
  /**
   * Ids of users who bear the name of `userArn` by now and bore another then, sorted: the switch is not theirs. Only
   * where there is no `userId`.
   */
  readonly notBy?: readonly string[];
  /** The path is missing where the record tells only the role's name. Absent: not told. */
  readonly roleArn?: string;
  /** ISO-8601 UTC. */
  readonly at: string;
  /** By the console, or by CLI or SDK. */
  readonly by: 'console' | 'api';
}

/**
 * The last switch of a role session that carries a name. The name may be a user's and may be anybody's choice, so it
 * is never counted as the user's own.
 */
export interface SessionSwitch {
  /** Account of the session, twelve digits. */
  readonly accountId: string;
  readonly sessionName: string;
  /** ISO-8601 UTC. */
  readonly at: string;
}

/**
 * Time over which every event of this name in this account, in every Region that counts, was looked at. With a
 * `userId`: every such event of this user alone.
 */
export interface Coverage {
  readonly accountId: string;
  readonly event: SwitchEventName;
  readonly userId?: string;
  /**
   * Sorted. There exactly when the settings of the source list its Regions: it holds only as far as the user says that
   * switches happen nowhere else. Absent: the source itself saw to it that no Region is missing.
   */
  readonly regions?: readonly string[];
  /** ISO-8601 UTC, both ends included. */
  readonly from: string;
  readonly to: string;
}

/** What is kept from run to run. Merged by maximum and by union, so the order of runs never matters. */
export interface SwitchHistory {
  readonly schemaVersion: 1;
  /** One for each user and role, sorted. */
  readonly switches: readonly RoleSwitch[];
  /** Merged intervals, sorted. */
  readonly coverage: readonly Coverage[];
  /** The state that was last told in Slack, so that it is not told twice. Of two, the later holds. */
  readonly told?: { readonly state: string; readonly at: string };
}

export const EMPTY_HISTORY: SwitchHistory = { schemaVersion: 1, switches: [], coverage: [] };

/** Where the history lives. `src/files`, `src/github` and `src/collect` each have one. */
export interface HistoryStore {
  /** For people: `file iam-sweep-history.json`. */
  readonly name: string;
  read(): Promise<SwitchHistory>;
  /**
   * Merges the addition into what the store holds by now, whoever wrote it, and returns the whole. Two runs that do so
   * at the same time lose nothing. Throws an error whose message tells what to do.
   */
  merge(addition: SwitchHistory): Promise<SwitchHistory>;
}

export const SOURCE_TYPES = ['cloudtrail-events', 's3', 'athena', 'dynamodb', 'files'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** A part of a source that could not be read, or can't be trusted. Each makes the run incomplete. */
export interface SourceProblem {
  /** `s3:GetObject`, `cloudtrail:LookupEvents`, … as IAM policies write it, or `read-file`. */
  readonly operation: string;
  readonly code: string;
  /** Names what it is about: object, file, table, Region. */
  readonly message: string;
  readonly accountId?: string;
}

/** What one source told. */
export interface SourceFacts {
  readonly type: SourceType;
  /** For people: `s3://bucket/prefix`, `table SwitchRoleHistory`, `CloudTrail event history`. */
  readonly name: string;
  readonly accounts: readonly string[];
  readonly regions: readonly string[];
  /** The time that it covers, ISO-8601 UTC; null when it covers none. It may have gaps: `Coverage` has the truth. */
  readonly from: string | null;
  readonly to: string | null;
  /** The first of them; `problemCount` is how many there were. */
  readonly problems: readonly SourceProblem[];
  readonly problemCount: number;
  /** What was read: `records`, `objects`, `compressedBytes`, `rows`, `bytesScanned`, … */
  readonly amounts: Readonly<Record<string, number>>;
}

export interface SwitchFacts {
  readonly eventNames: readonly SwitchEventName[];
  /** Of all sources and the history together. */
  readonly switches: readonly RoleSwitch[];
  readonly sessions: readonly SessionSwitch[];
  /** Of all sources and the history together. */
  readonly coverage: readonly Coverage[];
  readonly sources: readonly SourceFacts[];
  readonly history?: { readonly store: string; readonly saved: boolean };
}

/** Whom the stocktaking is about, as the sources need to know. */
export interface StockUser {
  readonly accountId: string;
  readonly arn: string;
  readonly id: string;
  readonly name: string;
  /** ISO-8601 UTC. */
  readonly createdAt: string;
}
