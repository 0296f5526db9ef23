/** What a source of role switches is asked, is given, and answers. */
import type { AwsCredentialIdentityProvider } from '@aws-sdk/types';
import type { CallCounts, Caller } from '../../aws/caller.ts';
import type { Clock } from '../../aws/clock.ts';
import type { SwitchSource } from '../../model/settings.ts';
import type {
  Coverage,
  RoleSwitch,
  SessionSwitch,
  SourceFacts,
  SourceType,
  StockUser,
  SwitchEventName,
} from '../../model/switch-role.ts';

export interface Question {
  readonly eventNames: readonly SwitchEventName[];
  /** The time to look at, ISO-8601 UTC: as far back as is wanted, and the beginning of the run. */
  readonly from: string;
  readonly to: string;
  /** Everybody whom the stocktaking is about, of all audited accounts. */
  readonly users: readonly StockUser[];
  /** What the history covers already and still proves, so that logs of that time need not be read again. */
  readonly covered: readonly Coverage[];
  /** What the history and the sources before this one know. */
  readonly known: readonly RoleSwitch[];
  /** Before this time a switch leaves a user stale. ISO-8601 UTC. */
  readonly activeSince: string;
}

/** A way into an account. */
export interface Entrance {
  /** Twelve digits. */
  readonly accountId: string;
  readonly partition: string;
  /** The configured Region, moved to the partition where it is another's. */
  readonly region: string;
  readonly credentials: AwsCredentialIdentityProvider;
  readonly caller: Caller;
}

export interface SourcePorts {
  readonly clock: Clock;
  readonly counts: CallCounts;
  readonly tool: { readonly name: string; readonly version: string };
  /** The directory that relative paths start from. */
  readonly workspace: string;
  /** The audited accounts that could be entered. */
  readonly accounts: readonly Entrance[];
  /** The credentials of the run, or of a role that they assume. Throws `CredentialsError`. */
  enter(roleArn?: string): Promise<Entrance>;
  readonly debug: (message: string) => void;
  /** A line for the log, of parts that may take minutes. */
  readonly info: (message: string) => void;
}

export interface SourceAnswer {
  readonly switches: readonly RoleSwitch[];
  readonly sessions: readonly SessionSwitch[];
  /** Only what was really looked at, whole: no Region and no day with a problem in it. */
  readonly coverage: readonly Coverage[];
  readonly facts: SourceFacts;
}

/** Never throws for what a service refuses or a file holds: that is a problem in the facts, and no coverage. */
export type ReadSource<Type extends SourceType> = (
  source: Extract<SwitchSource, { readonly type: Type }>,
  question: Question,
  ports: SourcePorts,
) => Promise<SourceAnswer>;
