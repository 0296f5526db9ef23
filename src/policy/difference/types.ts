/** What changes in access from some policies to others. */
import type { PolicyCondition } from '../statement.ts';
import type { AccessLevel } from '../types.ts';

export type Side = 'before' | 'after';

export interface StatementPlace {
  readonly side: Side;
  /** Place of the document in the list that was given, from 0. */
  readonly document: number;
  /** Place of the statement in the document, from 0. */
  readonly statement: number;
}

/**
 * `added`, `removed`: the action was, or is, not allowed anywhere else. `widened`, `narrowed`: it is allowed before
 * and after, and on more or fewer resources or for more or fewer requests. An action that moves from one resource to
 * another is both.
 */
export type ChangeKind = 'added' | 'removed' | 'widened' | 'narrowed';

/** A statement that makes the change, and the part of its resources for which it does. */
export interface ChangeScope {
  /**
   * Of an Allow: where the access stands that is gained (`after`) or lost (`before`). Of a Deny: the one that was
   * taken away (`before`), so that access is gained, or put in (`after`), so that it is lost.
   */
  readonly place: StatementPlace;
  readonly effect: 'Allow' | 'Deny';
  /** As they stand in the document. `notResources`: everything but these. */
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly condition?: PolicyCondition;
  /** The other side has as much over the same resources, under another condition. Only of an Allow. */
  readonly byCondition: boolean;
}

export interface AccessChange {
  readonly kind: ChangeKind;
  /** Service namespace in lower case; `*` for every service that is not in `otherThan`, new ones too. */
  readonly service: string;
  /** Only with service `*`: the services for which this is not true, or not of all actions. Sorted. */
  readonly otherThan?: readonly string[];
  /**
   * `*`, `s3:*`, `s3:Get*`, `s3:PutObject`: complete in that every listed action that a pattern matches changes so.
   * Sorted.
   */
  readonly actions: readonly string[];
  /** The strongest among the actions. */
  readonly level: AccessLevel;
  readonly scopes: readonly ChangeScope[];
  /** Of what is widened, the Allows that grant the action before; of what is narrowed, those that do after. */
  readonly kept: readonly StatementPlace[];
  /**
   * A request exists that one side allows and the other does not. False: the two could not be compared to the end,
   * as where a condition is not understood or a value not known, and there may be no difference.
   */
  readonly isCertain: boolean;
}

/** A document that is compared in part or not at all. With any, no change is certain. */
export interface UnreadPolicy {
  readonly side: Side;
  readonly document: number;
  readonly problem: string;
}

export interface AccessDifference {
  readonly changes: readonly AccessChange[];
  readonly unread: readonly UnreadPolicy[];
}

export interface TrustedPrincipal {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser`, as the statement has it. */
  readonly type: string;
  /** As it stands in the document; `*` for anyone. */
  readonly value: string;
}

export interface TrustScope {
  readonly place: StatementPlace;
  readonly effect: 'Allow' | 'Deny';
  readonly principals?: readonly TrustedPrincipal[];
  /** Everyone but these. */
  readonly notPrincipals?: readonly TrustedPrincipal[];
  readonly condition?: PolicyCondition;
  readonly byCondition: boolean;
}

/** `added`: the principal could not assume the role before in any way; `widened`: under narrower conditions, say. */
export interface TrustChange {
  readonly kind: ChangeKind;
  /** Of `sts`: `sts:AssumeRoleWithWebIdentity`. Sorted. */
  readonly actions: readonly string[];
  readonly scope: TrustScope;
  readonly kept: readonly StatementPlace[];
  readonly isCertain: boolean;
}

export interface TrustDifference {
  readonly changes: readonly TrustChange[];
  readonly unread: readonly UnreadPolicy[];
}
