/**
 * How people and programs sign in to an account, as facts.
 * Source: the credential report (GetCredentialReport) and GetAccountPasswordPolicy.
 */
import type { FactError } from './access.ts';

/** One of the two access keys that a user can have. Times are ISO-8601 UTC. */
export interface AccessKeyFacts {
  /** Which of the two columns of the report; the report does not tell the key's id. */
  readonly slot: 1 | 2;
  readonly active: boolean;
  /** When the key was made or last replaced; null when the report does not tell. */
  readonly createdAt: string | null;
  /** Null: never used. */
  readonly lastUsedAt: string | null;
  readonly lastUsedRegion?: string;
  readonly lastUsedService?: string;
}

export interface UserCredentials {
  /** `arn:…:user/…`, or `arn:…:root` of the root user. */
  readonly arn: string;
  /** ISO-8601 UTC. */
  readonly createdAt: string;
  readonly password: {
    /** Null where the report does not say: the root user, who always has one. */
    readonly enabled: boolean | null;
    readonly lastUsedAt: string | null;
    readonly lastChangedAt: string | null;
  };
  readonly mfaActive: boolean;
  /** Only keys that exist, in the order of their slots. */
  readonly accessKeys: readonly AccessKeyFacts[];
}

export type CredentialFacts =
  | {
      readonly status: 'complete';
      /** IAM makes a new report at most every four hours. ISO-8601 UTC. */
      readonly generatedAt: string;
      readonly users: readonly UserCredentials[];
    }
  | { readonly status: 'unknown'; readonly reason: FactError };

export interface PasswordPolicy {
  readonly minimumLength: number;
  readonly requireSymbols: boolean;
  readonly requireNumbers: boolean;
  readonly requireUppercase: boolean;
  readonly requireLowercase: boolean;
  /** How many former passwords may not be used again; absent: any may. */
  readonly reusePrevention?: number;
  /** Days after which a password expires; absent: never. */
  readonly maxAgeDays?: number;
}

export type PasswordPolicyFacts =
  /** `policy: null`: the account has none of its own, and IAM's default holds. */
  | { readonly status: 'complete'; readonly policy: PasswordPolicy | null }
  | { readonly status: 'unknown'; readonly reason: FactError };
