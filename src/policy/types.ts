/** What policy documents grant, as `rules/` asks for it. */
import type { PolicyText } from '../model/entity.ts';

/** Strongest last. As in AWS's service authorization reference. */
export const ACCESS_LEVELS = ['list', 'read', 'tagging', 'write', 'permissions-management'] as const;
export type AccessLevel = (typeof ACCESS_LEVELS)[number];

/** One policy in force for an entity. `document: undefined` means that the inventory does not hold it. */
export interface PolicyInForce {
  readonly name: string;
  readonly document: PolicyText | undefined;
}

export interface EscalationPath {
  /** Stable id of the combination, for example `pass-role-lambda-invoke`. */
  readonly id: string;
  /** The actions that make it up together, as `service:Action`. */
  readonly actions: readonly string[];
  /** One sentence: how these actions lead to more rights. */
  readonly explanation: string;
}

export interface ServiceGrant {
  /**
   * The strongest access level among the allowed actions that leave a trace when used; null when there is none:
   * nothing is allowed, everything is denied, or only `iam:PassRole` is.
   */
  readonly level: AccessLevel | null;
  /** The service is granted by `iam:PassRole` alone, an authorisation that access advisor never records. */
  readonly passRoleOnly: boolean;
  /**
   * Combinations that the entity's grants complete and that use an action of this service. `iam:PassRole`, whose use
   * leaves no trace, makes no combination one of `iam`.
   */
  readonly escalations: readonly EscalationPath[];
}

/** The effective grants of one entity: every Allow of its policies less every Deny that always holds. */
export interface Grants {
  /** By service namespace, in any case. */
  service(namespace: string): ServiceGrant;
  /** Whether `service:Action`, in any case and without wildcards, is allowed on some resource. */
  allows(action: string): boolean;
  /** Whether some statement, Allow or Deny, speaks of the service; its namespace in any case. */
  mentions(namespace: string): boolean;
  /** Whether some policy carries a Deny, with a condition or without. */
  readonly denySomething: boolean;
  /** The strongest level over all services; null when nothing is granted. */
  readonly strongest: AccessLevel | null;
  /**
   * Policies whose document is missing or malformed, each with the reason. What is said of the grants then rests on
   * the statements that could be read; the true ones may be wider, or narrower by a Deny among the unread.
   */
  readonly unreadable: readonly { readonly name: string; readonly problem: string }[];
}
