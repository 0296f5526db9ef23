/** How the sandbox behaves; every part can be changed while it runs. */
import type { ScriptedAnswer } from './access-analyzer/protocol.ts';
import { DEFAULT_REGIONS, type RegionStatus } from './account-regions.ts';
import type { Fault } from './faults.ts';
import { DEFAULT_GITHUB, type GitHubBehaviour } from './github/behaviour.ts';
import type { Rate } from './rates.ts';

/** The workflow run that the token endpoint vouches for. */
export interface WorkflowIdentity {
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly ref: string;
  readonly sha: string;
  readonly event: string;
  readonly actor: string;
  readonly runId: string;
  /** `repo:OWNER@ID/REPO@ID:…`, the form of repositories made since 2026-07-15, instead of `repo:OWNER/REPO:…`. */
  readonly immutableSubject: boolean;
  /** Replaces the subject altogether. */
  readonly subject?: string;
  /** Seconds; GitHub's tokens live for five minutes. Negative: the token is already expired. */
  readonly lifetimeSeconds: number;
  /** Sign with a key that GitHub's issuer does not publish. */
  readonly foreignKey: boolean;
}

export interface Behaviour {
  /** Milliseconds that every answer takes. */
  readonly latencyMs: number;
  /** Milliseconds that a job takes: least and most. */
  readonly jobMs: readonly [number, number];
  /** For every IAM operation on its own; absent: no limit. */
  readonly rate?: Rate | undefined;
  /** For single operations, instead of `rate`. */
  readonly rates: Readonly<Record<string, Rate>>;
  /** For all IAM operations of an account together. */
  readonly sharedRate?: Rate | undefined;
  /** For LookupEvents, in each account and Region; null: no limit. */
  readonly lookupRate: Rate | null;
  /** What ListRegions tells of every account. */
  readonly regions: Readonly<Record<string, RegionStatus>>;
  /** Milliseconds that an Athena query takes: least and most. */
  readonly queryMs: readonly [number, number];
  /** What Access Analyzer answers in place of its own opinion; the first that fits holds. */
  readonly analyzerAnswers: readonly ScriptedAnswer[];
  readonly gitHub: GitHubBehaviour;
  /** What the webhook answers whatever it is sent; absent: it takes what Slack takes. */
  readonly slackAnswer?:
    | {
        readonly status: number;
        readonly body: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | undefined;
  /** The most items in a page, by operation, when less than what the call asks for. */
  readonly pageSizes: Readonly<Record<string, number>>;
  /** Milliseconds after which credentials of a role really stop working; absent: as long as was asked for. */
  readonly sessionMs?: number | undefined;
  /** Whether credentials tell their real end (as AWS does) or the one that was asked for. */
  readonly announceExpiry: 'real' | 'requested';
  /** Operations (`GetObject`) or actions (`s3:GetObject`) that answer AccessDenied to everybody. */
  readonly deniedOperations: readonly string[];
  /** Whether the policies of the calling role must allow the call. */
  readonly enforcePolicies: boolean;
  readonly faults: readonly Fault[];
  readonly workflow: WorkflowIdentity;
}

export const DEFAULT_WORKFLOW: WorkflowIdentity = {
  repository: 'octo-org/octo-repo',
  repositoryId: '456789',
  ownerId: '123456',
  ref: 'refs/heads/main',
  sha: '0123456789abcdef0123456789abcdef01234567',
  event: 'schedule',
  actor: 'octocat',
  runId: '1234567890',
  immutableSubject: false,
  lifetimeSeconds: 300,
  foreignKey: false,
};

export const DEFAULT_BEHAVIOUR: Behaviour = {
  latencyMs: 0,
  jobMs: [200, 800],
  rates: {},
  // "The rate of lookup requests is limited to two per second, per account, per Region" (CloudTrail User Guide).
  lookupRate: { perSecond: 2, burst: 2 },
  regions: DEFAULT_REGIONS,
  queryMs: [100, 300],
  analyzerAnswers: [],
  gitHub: DEFAULT_GITHUB,
  pageSizes: {},
  announceExpiry: 'real',
  deniedOperations: [],
  enforcePolicies: false,
  faults: [],
  workflow: DEFAULT_WORKFLOW,
};
