/** What the user asked for, validated. `settings/` makes it; everything else only reads it. */

export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const RULE_IDS = [
  'service-never-accessed',
  'service-unused',
  'action-never-accessed',
  'action-unused',
  'entity-unused',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

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

export interface Settings {
  readonly mode: 'auto' | 'audit';
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
  /** `default`: the severity that the rule itself finds. */
  readonly rules: Readonly<Record<RuleId, 'off' | 'default' | Severity>>;
  readonly exemptions: readonly Exemption[];
  readonly gate: {
    readonly failOn: Severity | 'never';
    readonly onIncomplete: 'fail' | 'warn';
  };
  readonly reportDirectory: string;
  readonly saveSnapshot?: string;
  readonly fromSnapshot?: string;
}
