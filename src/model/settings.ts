/** What the user asked for, validated. `settings/` makes it; everything else only reads it. */
import type { RuleId } from './rule-ids.ts';
import type { SwitchEventName } from './switch-role.ts';

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export {
  AUDIT_RULES,
  CHANGE_RULES,
  type ChangeRuleId,
  CREDENTIAL_RULES,
  DOCUMENT_RULES,
  type DocumentRuleId,
  PULL_REQUEST_RULES,
  RULE_IDS,
  type RuleId,
} from './rule-ids.ts';

export interface Exemption {
  /** Glob over `type/path/name` or over the ARN. */
  readonly entity: string;
  readonly rule: RuleId | '*';
  /** Service namespaces (globs); absent: every service, and findings without one. */
  readonly services?: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`; the exemption holds through the end of that day, UTC. */
  readonly expires: string;
  readonly approvedBy?: string;
}

export interface EntitySelection {
  /** Globs over `type/path/name` or ARNs; empty: everything. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** An entity must carry each of these tags with a value that matches one of the globs. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

export interface AwsSettings {
  readonly region: string;
  readonly roleToAssume?: string;
  readonly roleSessionName: string;
  /** Seconds, 900 to 43200. */
  readonly roleDurationSeconds: number;
  /** OIDC audience; absent: the one of the partition. */
  readonly audience?: string;
}

/** Where to read role switches. `roleArn`: assumed for reading, with the credentials of the run. */
export type SwitchSource =
  | { readonly type: 'cloudtrail-events'; readonly regions?: readonly string[] }
  | {
      readonly type: 's3';
      readonly bucket: string;
      /** What precedes `AWSLogs/` in the keys, without slashes at its ends; may be empty. */
      readonly prefix: string;
      /** Region of the bucket. */
      readonly region?: string;
      /** Accounts whose logs are read; absent: the audited ones, or all in the bucket when it has none of them. */
      readonly accounts?: readonly string[] | 'all';
      /** Regions whose logs are read; absent: all in the bucket. */
      readonly regions?: readonly string[];
      readonly roleArn?: string;
    }
  | {
      readonly type: 'athena';
      readonly catalog: string;
      readonly database: string;
      readonly table: string;
      readonly workgroup: string;
      /** `s3://…` for results; absent: the workgroup's own. */
      readonly outputLocation?: string;
      readonly region?: string;
      readonly accounts?: readonly string[] | 'all';
      readonly regions?: readonly string[];
      readonly roleArn?: string;
    }
  | {
      readonly type: 'dynamodb';
      readonly table: string;
      readonly region?: string;
      readonly roleArn?: string;
      /** `YYYY-MM-DD`: the user vouches that the table was filled without a break since then. */
      readonly filledSince?: string;
      /** Accounts whose events fill it; absent: those of its rows. */
      readonly accounts?: readonly string[];
    }
  /** Globs over files, relative to the workspace. */
  | {
      readonly type: 'files';
      readonly paths: readonly string[];
      /** Regions whose logs are read; absent: all that are there. */
      readonly regions?: readonly string[];
    };
export type SourceOf<Type extends SwitchSource['type']> = Extract<SwitchSource, { readonly type: Type }>;

export type HistorySettings =
  | { readonly store: 'file'; readonly path: string }
  | { readonly store: 'branch'; readonly branch: string; readonly path: string }
  | {
      readonly store: 'dynamodb';
      readonly table: string;
      readonly region?: string;
      readonly roleArn?: string;
    };

export interface SwitchRoleSettings {
  /** Days, 1 to 3650. A user without a switch for so many times 24 hours is stale. */
  readonly unusedDays: number;
  /** Days, at least `unusedDays`, that sources of logs are read back. */
  readonly lookBackDays: number;
  readonly eventNames: readonly SwitchEventName[];
  /** Empty: no stocktaking. */
  readonly sources: readonly SwitchSource[];
  readonly history?: HistorySettings;
  /** Globs over `user/path/name` or ARNs; empty include: every user of the selection. */
  readonly users: { readonly include: readonly string[]; readonly exclude: readonly string[] };
}

/** What a template of the Slack message may hold between braces. */
export const SLACK_PLACEHOLDERS = [
  'conclusion',
  'stale',
  'never',
  'unknown',
  'days',
  'account',
  'run-url',
] as const;
export type SlackPlaceholder = (typeof SLACK_PLACEHOLDERS)[number];

export interface SlackSettings {
  /** Also when nothing changed since the last message. */
  readonly repeat: boolean;
  readonly username?: string;
  /** `:broom:` */
  readonly iconEmoji?: string;
  readonly iconUrl?: string;
  /** Texts with `{placeholders}`, in place of the standard ones. */
  readonly textNone?: string;
  readonly textSome?: string;
}

/** What must never be shown: kept apart from the settings. */
export interface Secrets {
  readonly githubToken?: string;
  readonly slackWebhookUrl?: string;
}

/** Files besides `report.json`, which is always written. */
export const REPORT_FORMATS = ['html', 'sarif', 'csv'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export interface IssueSettings {
  /** Whether issues are kept at all. */
  readonly open: boolean;
  /** The lowest severity of a new finding that opens an issue. */
  readonly openOn: Severity;
  readonly per: 'account' | 'entity';
  /** Issues, 1 to 100, with `per: entity`; the worst entities get one. */
  readonly max: number;
  /** The first one is the label that the issues are found by. */
  readonly labels: readonly [string, ...string[]];
  /** Logins. */
  readonly assignees: readonly string[];
  /** Logins by glob over `type/path/name` or ARN; the first that matches an entity holds. */
  readonly owners: readonly { readonly entity: string; readonly assignees: readonly string[] }[];
  /** Key of the tag whose value is the login of an entity's owner. `owners` goes first. */
  readonly ownerTag?: string;
  /** Tells two audits of one account in one repository apart; absent: the path of the config file or of the workflow. */
  readonly key?: string;
}

/** How a pull request is judged. */
export interface ChangeSettings {
  /** Globs over paths of changed files; empty include: all. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Plans as JSON, relative to the workspace, each with the directory of its root module in the repository. */
  readonly terraformPlans: readonly { readonly path: string; readonly directory: string }[];
  /** Directories of templates that earlier steps made of both sides, relative to the workspace. */
  readonly synthesized: readonly { readonly after: string; readonly before?: string }[];
  /** Which live entity a document is of that does not tell it itself; the first entry that matches holds. */
  readonly map: readonly {
    /** Glob over the path. */
    readonly file: string;
    /** Glob over the address in the file; absent: every document of the file. */
    readonly address?: string;
    /** ARN, or `type/path/name`. */
    readonly entity: string;
  }[];
  /** Values of CloudFormation parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `auto`: where there are credentials; `require`: it is incomplete without. */
  readonly usage: 'auto' | 'require' | 'off';
  readonly allowPullRequestTarget: boolean;
  readonly accessAnalyzer: AnalyzerSettings;
}

/** Which checks of IAM Access Analyzer are asked for. Those that begin with `no` or `not` cost money. */
export interface AnalyzerSettings {
  readonly validatePolicy: boolean;
  readonly noNewAccess: boolean;
  /** Actions that must not be granted; empty: not asked. */
  readonly accessNotGranted: readonly string[];
  readonly noPublicAccess: boolean;
}

export interface CommentSettings {
  readonly when: 'always' | 'on-failure' | 'never';
  /** Tells two gates on one pull request apart; absent: the path of the config file or of the workflow. */
  readonly key?: string;
}

export interface Settings {
  readonly mode: 'auto' | 'audit' | 'pull-request';
  readonly aws: AwsSettings;
  /** Accounts to audit by role chaining; empty: the account of the credentials. */
  readonly accounts: readonly { readonly roleArn: string; readonly name?: string }[];
  readonly entities: EntitySelection;
  readonly access: {
    /** Days, 1 to 400. A service last used more than this many days ago is unused. */
    readonly unusedDays: number;
    /** Days, 0 to 400. An entity younger than this is not judged. */
    readonly graceDays: number;
    readonly granularity: 'service' | 'action';
    /** Seconds, 10 to 3600, that one access-advisor job may take; then the entity is unknown. */
    readonly jobDeadlineSeconds: number;
  };
  readonly switchRole: SwitchRoleSettings;
  readonly slack: SlackSettings;
  /** `default`: the severity that the rule itself finds. */
  readonly rules: Readonly<Record<RuleId, 'off' | 'default' | Severity>>;
  readonly exemptions: readonly Exemption[];
  readonly gate: {
    readonly failOn: Severity | 'never';
    readonly onIncomplete: 'fail' | 'warn';
    /** File of known findings, relative to the workspace. */
    readonly baseline?: string;
    /** Whether a run fails when there are more findings than the baseline holds, whatever their severity. */
    readonly ratchet: boolean;
    /** Where the baseline is written anew, relative to the workspace. */
    readonly saveBaseline?: string;
  };
  readonly issue: IssueSettings;
  readonly changes: ChangeSettings;
  readonly comment: CommentSettings;
  readonly reportFormats: readonly ReportFormat[];
  readonly reportDirectory: string;
  readonly saveSnapshot?: string;
  readonly fromSnapshot?: string;
}
