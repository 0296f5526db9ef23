/** Which policies decide what an entity may do. Boundaries and resource policies are not among them. */
import type {
  AttachedPolicy,
  Entity,
  GrantingPolicy,
  Group,
  InlinePolicy,
  ManagedPolicy,
  User,
} from '../model/entity.ts';
import type { PolicyInForce } from '../policy/types.ts';

/** An account's inventory by ARN. */
export interface Inventory {
  readonly policies: ReadonlyMap<string, ManagedPolicy>;
  readonly groups: ReadonlyMap<string, Group>;
  /** When everything of the inventory was created, ISO-8601 UTC. */
  readonly createdAt: ReadonlyMap<string, string>;
}

export function inventoryOf(entities: readonly Entity[]): Inventory {
  return {
    policies: new Map(entities.flatMap((entity) => (entity.type === 'policy' ? [[entity.arn, entity]] : []))),
    groups: new Map(entities.flatMap((entity) => (entity.type === 'group' ? [[entity.arn, entity]] : []))),
    createdAt: new Map(entities.map(({ arn, createdAt }) => [arn, createdAt])),
  };
}

/**
 * A role's and a group's inline and attached policies; a user's own and those of its groups; a managed policy's
 * default version. What the inventory does not hold is in the list without a document.
 */
export function policiesInForce(entity: Entity, inventory: Inventory): readonly PolicyInForce[] {
  if (entity.type === 'policy') return [{ name: entity.name, document: inForce(entity) }];
  const own = policiesOf(entity, inventory);
  if (entity.type !== 'user') return own;
  return [...own, ...entity.groups.flatMap((arn) => policiesOfGroup(arn, inventory))];
}

/** A policy in force for a user, and how it came to be. */
export interface HeldPolicy {
  readonly policy: PolicyInForce;
  readonly granting: GrantingPolicy;
}

/** The policies in force for a user, in the same order, each with who holds it: the user, or one of its groups. */
export function heldPolicies(user: User, inventory: Inventory): readonly HeldPolicy[] {
  return [user.arn, ...user.groups].flatMap((arn): readonly HeldPolicy[] => {
    const holder = arn === user.arn ? user : inventory.groups.get(arn);
    if (holder === undefined) {
      return [
        {
          policy: { name: arn, document: undefined },
          granting: { policyName: arn, policyType: 'inline', attachedTo: arn },
        },
      ];
    }
    const grantings: readonly GrantingPolicy[] = [
      ...holder.inlinePolicies.map(({ name }) => ({ policyName: name, policyType: 'inline' as const })),
      ...holder.attachedPolicies.map(({ name, arn: policyArn }) => ({
        policyName: name,
        policyType: 'managed' as const,
        policyArn,
      })),
    ];
    return policiesOf(holder, inventory).flatMap((policy, at) => {
      const granting = grantings[at];
      return granting === undefined ? [] : [{ policy, granting: { ...granting, attachedTo: arn } }];
    });
  });
}

function policiesOfGroup(arn: string, inventory: Inventory): readonly PolicyInForce[] {
  const group = inventory.groups.get(arn);
  return group === undefined ? [{ name: arn, document: undefined }] : policiesOf(group, inventory);
}

function policiesOf(
  holder: {
    readonly inlinePolicies: readonly InlinePolicy[];
    readonly attachedPolicies: readonly AttachedPolicy[];
  },
  { policies }: Inventory,
): readonly PolicyInForce[] {
  return [
    ...holder.inlinePolicies,
    ...holder.attachedPolicies.map(({ name, arn }) => ({
      name,
      document: inForce(policies.get(arn)),
    })),
  ];
}

/** The document of the default version; undefined where the inventory does not hold it. */
export function inForce(policy: ManagedPolicy | undefined): PolicyInForce['document'] {
  return policy?.versions.find(({ isDefault }) => isDefault)?.document;
}
