/** Which policies decide what an entity may do. Boundaries and resource policies are not among them. */
import type { AttachedPolicy, Entity, Group, InlinePolicy, ManagedPolicy } from '../model/entity.ts';
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
  if (entity.type === 'policy') return [{ name: entity.name, document: defaultDocument(entity) }];
  const own = policiesOf(entity, inventory);
  if (entity.type !== 'user') return own;
  return [...own, ...entity.groups.flatMap((arn) => policiesOfGroup(arn, inventory))];
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
      document: defaultDocument(policies.get(arn)),
    })),
  ];
}

function defaultDocument(policy: ManagedPolicy | undefined): PolicyInForce['document'] {
  return policy?.versions.find(({ isDefault }) => isDefault)?.document;
}
