/** The IAM entities of an account as facts: what they are and what they were granted. */
import type { Access, GrantingPolicy } from './access.ts';

/** What an inventory holds. */
export const ENTITY_TYPES = ['role', 'user', 'group', 'policy'] as const;
/** `account` is the account itself with its root user; it is judged by a few rules and is in no inventory. */
export type EntityType = (typeof ENTITY_TYPES)[number] | 'account';
export type InventoryType = (typeof ENTITY_TYPES)[number];

/**
 * A policy document as it was delivered, decoded from its percent-encoding: a JSON value, or the raw text where
 * it could not be read as JSON. Judging it is the business of `policy/`.
 */
export type PolicyText = unknown;

export interface InlinePolicy {
  readonly name: string;
  readonly document: PolicyText;
}

export interface AttachedPolicy {
  readonly name: string;
  readonly arn: string;
}

interface EntityFacts {
  readonly arn: string;
  readonly accountId: string;
  readonly name: string;
  /** IAM path, `/` or `/team/…/`. */
  readonly path: string;
  /** IAM's unique id (AIDA…, AROA…, AGPA…, ANPA…), which tells an entity from an earlier one of the same name. */
  readonly id: string;
  /** ISO-8601 UTC. */
  readonly createdAt: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly access: Access;
}

interface PrincipalFacts extends EntityFacts {
  readonly inlinePolicies: readonly InlinePolicy[];
  readonly attachedPolicies: readonly AttachedPolicy[];
}

export interface Role extends PrincipalFacts {
  readonly type: 'role';
  readonly trustPolicy: PolicyText;
  readonly boundaryArn?: string;
  /** From RoleLastUsed, which IAM keeps for 400 days. ISO-8601 UTC, or null when IAM saw no use. */
  readonly lastUsedAt: string | null;
  readonly lastUsedRegion?: string;
}

export interface User extends PrincipalFacts {
  readonly type: 'user';
  readonly boundaryArn?: string;
  /** ARNs of the groups that the user is a member of. */
  readonly groups: readonly string[];
  /** Last sign-in to the console by password (ListUsers). ISO-8601 UTC, or null when there was none. */
  readonly passwordLastUsedAt: string | null;
}

export interface Group extends PrincipalFacts {
  readonly type: 'group';
  /** ARNs of the users in the group. */
  readonly members: readonly string[];
}

export interface PolicyVersion {
  readonly id: string;
  readonly isDefault: boolean;
  readonly createdAt: string;
  readonly document: PolicyText;
}

export interface ManagedPolicy extends EntityFacts {
  readonly type: 'policy';
  readonly awsManaged: boolean;
  /** ARNs of the users, groups and roles that the policy is attached to. */
  readonly attachments: readonly string[];
  /** How many users and roles have this policy as their permissions boundary. */
  readonly boundaryUsageCount: number;
  /** Every version that IAM still holds (at most five); exactly one is the default. */
  readonly versions: readonly PolicyVersion[];
}

/**
 * The account itself, with its root user: `arn:…:iam::ID:root`, the name its number, the path `/`. Made where an
 * account is judged, not collected; access advisor knows nothing of it, so its access is complete and empty, and it has
 * no policies.
 */
export interface Account extends PrincipalFacts {
  readonly type: 'account';
}

export type Principal = Role | User | Group | Account;
export type Entity = Principal | ManagedPolicy;

export type { Access, GrantingPolicy };
