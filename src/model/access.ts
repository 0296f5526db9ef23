/**
 * What IAM access advisor tells of one entity.
 * Source: GetServiceLastAccessedDetails, GetServiceLastAccessedDetailsWithEntities, ListPoliciesGrantingServiceAccess.
 */

/** A policy that grants a service to an entity. */
export interface GrantingPolicy {
  readonly policyName: string;
  readonly policyType: 'inline' | 'managed';
  readonly policyArn?: string;
  /** ARN of the user, group or role that holds the policy. */
  readonly attachedTo?: string;
}

/** A management action that IAM tracks (ACTION_LEVEL reports). Times are ISO-8601 UTC. */
export interface ActionAccess {
  readonly action: string;
  readonly lastAccessedAt: string | null;
  readonly lastAccessedBy?: string;
  readonly lastAccessedRegion?: string;
}

/** Who used a service through a group or a policy. */
export interface EntityUse {
  readonly arn: string;
  readonly name: string;
  readonly type: 'user' | 'role' | 'group';
  readonly lastAccessedAt: string | null;
}

export interface ServiceAccess {
  /** Service namespace as policies write it before the colon: `s3`. */
  readonly namespace: string;
  /** Service name for people: `Amazon S3`. */
  readonly name: string;
  /** ISO-8601 UTC; null when IAM saw no authenticated attempt in its tracking period (at least 400 days). */
  readonly lastAccessedAt: string | null;
  /** ARN of the entity that used it last. */
  readonly lastAccessedBy?: string;
  readonly lastAccessedRegion?: string;
  /** Present with ACTION_LEVEL granularity for services with tracked actions. */
  readonly actions?: readonly ActionAccess[];
  /** For a group or policy whose service several entities used. */
  readonly usedBy?: readonly EntityUse[];
  readonly grantedBy: readonly GrantingPolicy[];
}

/** Why a fact could not be had. `code` is the service's error code or one of ours (`JobFailed`, `JobDeadline`, …). */
export interface FactError {
  readonly operation: string;
  readonly code: string;
  readonly message: string;
}

export type Access =
  | {
      readonly status: 'complete';
      /** When IAM finished the report, ISO-8601 UTC. */
      readonly reportedAt: string;
      readonly services: readonly ServiceAccess[];
    }
  | { readonly status: 'unknown'; readonly reason: FactError }
  /** Not asked for: outside the selection of the run that collected the facts. */
  | { readonly status: 'not-collected' };
